import type { Moment } from '../../shared/api/records.ts';
import { judge } from '../../shared/rules/clock.ts';
import type { CareerFacts, Verdict } from '../../shared/rules/verdict.ts';
import { loadCareers } from '../db/careers.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';

/** An agent's career, and what art. 17 says of it on the moment's day. */
export type Judged = { readonly facts: CareerFacts; readonly verdict: Verdict };

/** Every agent judged, by staff number. Nothing is decided here: the facts go to the clock. */
export async function judgeAll(
  db: ReadDb,
  { on, until }: Pick<Moment, 'on' | 'until'>,
): Promise<readonly Judged[]> {
  const careers = await loadCareers(db);
  const at = { on, until, readings: await loadReadings(db) };
  return careers.map((facts) => ({ facts, verdict: judge(facts, at) }));
}
