import type { IsoDate } from '../../shared/dates.ts';
import {
  balanceByDegree,
  degreeOf,
  type DegreeBalance,
} from '../../shared/rules/language-balance.ts';
import { listFunctions } from '../db/functions.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';
import { listStaysInPost } from './stays-in-post.ts';

/** Language roles by degree of all in post on the day; what a degree is, the readings say (A13). */
export async function balanceOn(db: ReadDb, on: IsoDate): Promise<readonly DegreeBalance[]> {
  const readings = await loadReadings(db);
  const inPost = await listStaysInPost(db, on, readings);
  const jobs = await listFunctions(db);
  const classes = new Map(jobs.map((job) => [job.code, job.class]));
  return balanceByDegree(
    inPost.map(({ agent: { career, level, languageRole }, held, present: { record } }) => {
      const functionClass = classes.get(record.functionCode ?? '') ?? null;
      const facts = { career, level, class: held?.class ?? null, functionClass };
      return { degree: degreeOf(facts, readings), role: languageRole };
    }),
  );
}
