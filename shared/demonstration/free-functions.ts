import type { IsoDate } from '../dates.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { JobFunction } from '../domain/job-function.ts';

/** Functions that nobody holds on the day. */
export function listFree(
  functions: readonly JobFunction[],
  assignments: readonly Assignment[],
  on: IsoDate,
): readonly JobFunction[] {
  const held = new Set(
    assignments
      .filter(({ from, to }) => from <= on && (to === null || to >= on))
      .map(({ functionCode }) => functionCode),
  );
  return functions.filter(({ code }) => !held.has(code));
}
