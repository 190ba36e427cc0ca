import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { HardshipEntry } from '../../shared/api/hardship-api.ts';
import type { IsoDate } from '../../shared/dates.ts';
import {
  daysByRank,
  daysInPost,
  openRankBook,
  servedPeriods,
} from '../../shared/hardship/served.ts';
import { ok } from '../../shared/result.ts';
import { listAgents, mapClassesOn } from '../db/agents.ts';
import { loadCareers } from '../db/careers.ts';
import { listHardshipRanks, listPosts } from '../db/posts.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';
import type { Context } from './context.ts';
import { withKnowledge } from './open-file.ts';

export const hardship: HandlersOf<Api, Context>['hardship'] = {
  list: (context, { on, knownOn }) =>
    withKnowledge(context, knownOn, async (db) => ok(await listHardship(db, on))),
};

/** The ledger of the day: who is not retired and has been in post, by staff number. */
export async function listHardship(db: ReadDb, on: IsoDate): Promise<readonly HardshipEntry[]> {
  const careers = new Map((await loadCareers(db)).map((one) => [one.staffNumber, one]));
  const classes = await mapClassesOn(db, on);
  const book = openRankBook(await listHardshipRanks(db), await listPosts(db));
  const at = { on, readings: await loadReadings(db) };
  return (await listAgents(db)).flatMap((agent) => {
    const { staffNumber, lastName, firstName, career, languageRole, gender, retiresOn } = agent;
    const facts = careers.get(staffNumber);
    if (facts === undefined || (retiresOn !== null && retiresOn <= on)) return [];
    const days = daysByRank(servedPeriods(facts, book, at));
    if (daysInPost(days) === 0) return [];
    return [
      {
        ...{ staffNumber, lastName, firstName, career, languageRole, gender },
        class: classes.get(staffNumber)?.class ?? null,
        days,
      },
    ];
  });
}
