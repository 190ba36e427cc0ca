import { setImmediate } from 'node:timers/promises';
import type { Impact, NamedChange } from '../../shared/api/readings-api.ts';
import type { Question } from '../../shared/rules/clock.ts';
import { compareAnswers, flipped, listFlips, type Change } from '../../shared/rules/impact.ts';
import { judgeFile, type Subject } from '../../shared/rules/judge-file.ts';
import type { PlannerFacts } from '../../shared/rules/planner-facts.ts';
import { listAgents } from '../db/agents.ts';
import { loadPlannerFacts } from '../db/planner-facts.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';

/** What each option that is not in use would change; others get their turn after each option. */
export async function listImpacts(
  db: ReadDb,
  { on, until }: Pick<Question, 'on' | 'until'>,
): Promise<readonly Impact[]> {
  const question = { on, until, readings: await loadReadings(db) };
  const facts = await loadPlannerFacts(db);
  const nameOf = toNaming(facts, await listAgents(db));
  const before = judgeFile(facts, question);
  const impacts: Impact[] = [];
  for (const flip of listFlips(question.readings)) {
    const changes = compareAnswers(before, judgeFile(facts, flipped(question, flip)));
    const named = changes.map((change) => ({ ...change, ...nameOf(change.subject) }));
    impacts.push({ ...flip, ...countSubjects(named), changes: named });
    await setImmediate();
  }
  return impacts;
}

type Naming = (subject: Subject) => Pick<NamedChange, 'name' | 'staffNumber'>;

function toNaming(
  { agents, posts }: Pick<PlannerFacts, 'agents' | 'posts'>,
  persons: readonly {
    readonly staffNumber: string;
    readonly lastName: string;
    readonly firstName: string;
  }[],
): Naming {
  const names = new Map(
    persons.map((one) => [one.staffNumber, `${one.lastName} ${one.firstName}`]),
  );
  const holders = new Map(
    agents.flatMap(({ staffNumber, assignments }) =>
      assignments.map(({ id }) => [id, staffNumber] as const),
    ),
  );
  const cities = new Map(posts.map(({ code, city }) => [code, city]));
  return ({ kind, id }) => {
    const staffNumber = agentConcerned(kind, id, holders);
    const name = staffNumber === null ? cities.get(id) : names.get(staffNumber);
    const isKnown = staffNumber !== null && names.has(staffNumber);
    return { name: name ?? id, staffNumber: isKnown ? staffNumber : null };
  };
}

/** The key of a candidacy ends with the staff number. */
function agentConcerned(
  kind: Subject['kind'],
  id: string,
  holders: ReadonlyMap<string, string>,
): string | null {
  switch (kind) {
    case 'agent':
      return id;
    case 'assignment':
      return holders.get(id) ?? null;
    case 'candidacy':
      return id.slice(id.lastIndexOf('/') + 1);
    default:
      return null;
  }
}

/** A subject with another verdict is not counted for its grounds too. */
function countSubjects(changes: readonly Change[]): Pick<Impact, 'verdicts' | 'grounds'> {
  const keyOf = ({ subject }: Change) => `${subject.kind} ${subject.id}`;
  const verdicts = new Set(changes.filter(({ isVerdict }) => isVerdict).map(keyOf));
  const all = new Set(changes.map(keyOf));
  return { verdicts: verdicts.size, grounds: all.size - verdicts.size };
}
