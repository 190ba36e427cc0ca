import type { IsoDate } from '../../shared/dates.ts';
import type { FunctionDomain } from '../../shared/domain/job-function.ts';
import type { ReadDb } from './schema.ts';

/** Proven experience in a domain; both days inclusive, `to` null = it goes on. */
export type Experience = {
  readonly domain: FunctionDomain;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
};

/** The agent's experience, by first day. */
export async function listExperience(
  db: ReadDb,
  staffNumber: string,
): Promise<readonly Experience[]> {
  return db
    .selectFrom('experience')
    .select(['domain', 'from_date as from', 'to_date as to'])
    .where('staff_number', '=', staffNumber)
    .orderBy('from_date')
    .orderBy('id')
    .execute();
}
