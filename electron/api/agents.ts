import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import { err, ok } from '../../shared/result.ts';
import { daysByRank, openRankBook, servedPeriods } from '../../shared/hardship/served.ts';
import { explain, type Question } from '../../shared/rules/clock.ts';
import type { CareerFacts } from '../../shared/rules/verdict.ts';
import { withRemedies } from '../../shared/rules/remedies/career.ts';
import { findAgent, findTraineeship, listClassPeriods, toAgentRow } from '../db/agents.ts';
import { listAssignments } from '../db/assignments.ts';
import { loadCareer } from '../db/careers.ts';
import { listDerogations } from '../db/derogations.ts';
import { updateRow } from '../db/journal.ts';
import { listHardshipRanks, listPosts } from '../db/posts.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';
import { change } from './change.ts';
import { planClass } from '../records/class-change.ts';
import type { Context } from './context.ts';
import { changedMeanwhile, notFound } from './failures.ts';
import { withKnowledge } from './open-file.ts';
import { patchRow } from './patch-row.ts';
import { subjectOf } from './subject.ts';
import { planTraineeship } from '../records/traineeship-change.ts';

/** One agent: the file with its explanation, and changes to it. */
export const agents: HandlersOf<Api, Context>['agents'] = {
  get: (context, { staffNumber, on, until, knownOn, years }) =>
    withKnowledge(context, knownOn, async (db) => {
      const agent = await findAgent(db, staffNumber);
      const facts = await loadCareer(db, staffNumber);
      if (!agent || !facts) return err(notFound('agent', staffNumber));
      const question = { on, until, readings: await loadReadings(db) };

      return ok({
        agent,
        classes: await listClassPeriods(db, staffNumber),
        traineeship: (await findTraineeship(db, staffNumber)) ?? null,
        assignments: await listAssignments(db, staffNumber),
        derogations: await listDerogations(db, staffNumber),
        hardship: await servedBy(db, facts, question),
        explanation: withRemedies(explain(facts, { ...question, years }), facts, question),
      });
    }),

  update: (context, { staffNumber, version, patch, reason }) =>
    change(context, async (db) => {
      const agent = await findAgent(db, staffNumber);
      if (!agent) return err(notFound('agent', staffNumber));
      if (agent.version !== version) return err(changedMeanwhile('agent', staffNumber));

      const { class: newClass, classSince, traineeship, ...person } = patch;
      const classRows = planClass(await listClassPeriods(db, staffNumber), {
        staffNumber,
        ...(newClass === undefined ? {} : { class: newClass }),
        ...(classSince === undefined ? {} : { since: classSince }),
      });
      if (!classRows.ok) return classRows;
      const recorded = await findTraineeship(db, staffNumber);
      const traineeshipRows = planTraineeship(staffNumber, recorded, traineeship);
      if (!traineeshipRows.ok) return traineeshipRows;

      const columns = patchRow(toAgentRow(agent), toAgentRow({ ...agent, ...person }));
      return ok({
        action: 'agent.update',
        subject: subjectOf({ ...agent, ...person }),
        reason,
        rows: [
          ...(columns ? [updateRow('agent', staffNumber, columns, version)] : []),
          ...classRows.value,
          ...traineeshipRows.value,
        ],
        value: { ...agent, ...person, version: columns ? version + 1 : version },
      });
    }),
};

async function servedBy(db: ReadDb, facts: CareerFacts, question: Question) {
  const book = openRankBook(await listHardshipRanks(db), await listPosts(db));
  return daysByRank(servedPeriods(facts, book, question));
}
