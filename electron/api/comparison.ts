import type { Api } from '../../shared/api/api.ts';
import type { Comparison } from '../../shared/api/comparison-api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { Moment, RotationEntry } from '../../shared/api/records.ts';
import { compareEntries } from '../../shared/comparison/compare-entries.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { withKnowledge } from './open-file.ts';
import { listEntries } from './rotation.ts';

type NoFile = FailureOf<'no-file-open'>;

export const comparison: HandlersOf<Api, Context>['comparison'] = {
  get: (context, { before, after }) => compareMoments(context, before, after),
};

/** Both moments judged, each from what was known then, and who does not stand the same. */
export async function compareMoments(
  context: Context,
  before: Moment,
  after: Moment,
): Promise<Result<Comparison, NoFile>> {
  const was = await entriesAt(context, before);
  if (!was.ok) return was;
  const is = await entriesAt(context, after);
  if (!is.ok) return is;
  const all = new Set([...was.value, ...is.value].map(({ staffNumber }) => staffNumber));
  return ok({
    ...{ before, after, agents: all.size },
    changes: compareEntries(was.value, is.value),
  });
}

function entriesAt(
  context: Context,
  moment: Moment,
): Promise<Result<readonly RotationEntry[], NoFile>> {
  return withKnowledge(context, moment.knownOn, async (db) => ok(await listEntries(db, moment)));
}
