import type { IsoDate } from '../../shared/dates.ts';
import { balanceByDegree, type DegreeBalance } from '../../shared/rules/language-balance.ts';
import type { ReadDb } from '../db/schema.ts';
import { listStaysInPost } from './stays-in-post.ts';

/** Language roles by degree of all in post on the day: the class, else the level (consular career). */
export async function balanceOn(db: ReadDb, on: IsoDate): Promise<readonly DegreeBalance[]> {
  const inPost = await listStaysInPost(db, on);
  return balanceByDegree(
    inPost.map(({ agent, held }) => ({
      degree: held?.class ?? (agent.career === 'consular' ? agent.level : null),
      role: agent.languageRole,
    })),
  );
}
