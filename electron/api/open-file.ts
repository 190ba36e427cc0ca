import type { FailureOf } from '../../shared/api/failure.ts';
import type { IsoDate } from '../../shared/dates.ts';
import { err, type Result } from '../../shared/result.ts';
import { asKnownOn } from '../db/as-known-on.ts';
import type { ReadDb } from '../db/schema.ts';
import type { Context, Planner } from './context.ts';

type NoFile = FailureOf<'no-file-open'>;

/** Does the work on the open planner file; without one, says so. */
export async function withFile<T, E>(
  { desk }: Context,
  work: (planner: Planner) => Promise<Result<T, E>>,
): Promise<Result<T, E | NoFile>> {
  const planner = desk.current();
  return planner ? work(planner) : err({ code: 'no-file-open' });
}

/** As `withFile`, on the file as it was known at the end of that day; null = as it is known now. */
export async function withKnowledge<T, E>(
  context: Context,
  knownOn: IsoDate | null,
  work: (db: ReadDb) => Promise<Result<T, E>>,
): Promise<Result<T, E | NoFile>> {
  return withFile(context, async ({ db }) => {
    if (knownOn === null) return work(db);
    const past = await asKnownOn(db, knownOn);
    try {
      return await work(past.db);
    } finally {
      await past.close();
    }
  });
}
