import type { FileCoverage, KeptAssignment } from '../../shared/api/coverage-api.ts';
import type { Moment } from '../../shared/api/records.ts';
import type { Agent } from '../../shared/domain/agent.ts';
import { nameKey } from '../../shared/name-key.ts';
import { listAnnulledDesignations } from '../../shared/rules/file/annulled.ts';
import type { FileAnswer } from '../../shared/rules/file-answer.ts';
import { judgeFile } from '../../shared/rules/judge-file.ts';
import { listAgents } from '../db/agents.ts';
import { listAllAssignments } from '../db/assignments.ts';
import { loadPlannerFacts } from '../db/planner-facts.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';

/** What each article answers of the file on the moment's day, and what it keeps unjudged. */
export async function coverFile(
  db: ReadDb,
  { on, until }: Pick<Moment, 'on' | 'until'>,
): Promise<FileCoverage> {
  const facts = await loadPlannerFacts(db);
  const readings = await loadReadings(db);
  const answers = judgeFile(facts, { on, until, readings });
  const kept = await assignmentKeeper(db);
  const begun = answers.filter(({ article }) => article === '24').map(({ subject }) => subject.id);
  return {
    ...{ articles: countByArticle(answers), readings },
    headOfPostConditions: facts.headOfPostConditions,
    annulled: kept(listAnnulledDesignations(facts).map(({ id }) => id)),
    history: kept(begun),
    people: (await listAgents(db)).toSorted(byName).map(toPerson),
  };
}

/** A state agent or a retired one is no subject of art. 17. */
function countByArticle(answers: readonly FileAnswer[]): FileCoverage['articles'] {
  const concerning = answers.filter(({ answer }) => answer !== 'NOT_APPLICABLE');
  return [...Map.groupBy(concerning, ({ article }) => article)].map(([number, own]) => ({
    number,
    subjects: [...Map.groupBy(own, ({ subject }) => subject.kind)].map(([kind, about]) => ({
      ...{ kind, count: about.length },
      codes: Object.fromEntries(
        [...Map.groupBy(about, ({ code }) => code)].map(([code, of]) => [code, of.length]),
      ),
    })),
  }));
}

/** Finds assignments by id, with the names of their agents. */
async function assignmentKeeper(
  db: ReadDb,
): Promise<(ids: readonly string[]) => readonly KeptAssignment[]> {
  const agents = new Map((await listAgents(db)).map((agent) => [agent.staffNumber, agent]));
  const assignments = new Map((await listAllAssignments(db)).map((one) => [one.id, one]));
  return (ids) =>
    ids.flatMap((id) => {
      const assignment = assignments.get(id);
      if (assignment === undefined) return [];
      const { staffNumber, kind, functionCode, place, from, to, plannedTo, legalBasis } =
        assignment;
      const { lastName = '', firstName = '' } = agents.get(staffNumber) ?? {};
      return [
        {
          ...{ id, staffNumber, lastName, firstName, kind, functionCode, place, from, legalBasis },
          to: to ?? plannedTo,
        },
      ];
    });
}

function toPerson(agent: Agent): FileCoverage['people'][number] {
  const { staffNumber, lastName, firstName, career, contract } = agent;
  return { staffNumber, lastName, firstName, career, contract };
}

function byName(a: Agent, b: Agent): number {
  const [first, second] = [a, b].map((one) => nameKey(`${one.lastName} ${one.firstName}`));
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
