import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { QualityAnswer, RecordName } from '../../shared/api/quality-api.ts';
import type { Moment, Titles } from '../../shared/api/records.ts';
import { ok } from '../../shared/result.ts';
import { judgeQuality } from '../../shared/quality/judge-quality.ts';
import type { FillableRecord } from '../../shared/quality/record-to-fill.ts';
import type { PlannerFacts } from '../../shared/rules/planner-facts.ts';
import { listAgents } from '../db/agents.ts';
import { mapFunctionTitles } from '../db/functions.ts';
import { loadPlannerFacts } from '../db/planner-facts.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';
import { listBreaches } from './breaches.ts';
import type { Context } from './context.ts';
import { withKnowledge } from './open-file.ts';

export const quality: HandlersOf<Api, Context>['quality'] = {
  list: (context, moment) =>
    withKnowledge(context, moment.knownOn, async (db) => ok(await listQuality(db, moment))),

  breaches: (context, { table, ...moment }) =>
    withKnowledge(context, moment.knownOn, async (db) => ok(await listBreaches(db, moment, table))),
};

/** The quality of the file on the moment's day, each record with its name. */
export async function listQuality(
  db: ReadDb,
  { on, until }: Pick<Moment, 'on' | 'until'>,
): Promise<QualityAnswer> {
  const facts = await loadPlannerFacts(db);
  const judged = judgeQuality(facts, { on, until, readings: await loadReadings(db) });
  const nameOf = await namesOf(db, facts);
  return {
    ...judged,
    missing: judged.missing.map((one) => ({
      ...one,
      records: one.records.map((record) => ({ ...record, ...nameOf(record) })),
    })),
    contradictions: judged.contradictions.map((one) => ({ ...one, ...nameOf(one) })),
  };
}

/** A record in a person's file is known by the person. */
async function namesOf(
  db: ReadDb,
  facts: PlannerFacts,
): Promise<(record: FillableRecord) => RecordName> {
  const agents = new Map(
    (await listAgents(db)).map(({ staffNumber, lastName, firstName }) => [
      staffNumber,
      `${lastName} ${firstName}`,
    ]),
  );
  const titles = await mapFunctionTitles(db);
  const posts = new Map(facts.posts.map(({ code, city }) => [code, city]));
  const starts = new Map(
    facts.agents.flatMap(({ assignments }) => assignments.map(({ id, from }) => [id, from])),
  );
  return ({ kind, id, staffNumber }) => ({
    name: (staffNumber === null ? undefined : inEach(agents.get(staffNumber))) ??
      (kind === 'function' ? titles.get(id) : undefined) ??
      inEach(kind === 'post' ? posts.get(id) : undefined) ?? { fr: id, nl: id, en: id },
    from: starts.get(id) ?? null,
  });
}

function inEach(text: string | undefined): Titles | undefined {
  return text === undefined ? undefined : { fr: text, nl: text, en: text };
}
