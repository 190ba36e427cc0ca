import { addDays, day, type IsoDate } from '../dates.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { JobFunction } from '../domain/job-function.ts';
import { createRandom } from './random.ts';

/** Since then an allocation needs a proposal of the Management Committee (art. 11). */
const PROPOSALS_SINCE = day('2018-07-29');
/** Older decisions are history: the file does not hold their days. */
const DECIDED_SINCE = day('2015-03-30');

/**
 * The allocations of functions with the days of proposal and decision, as an office would have kept
 * them: a proposal is missing here and there, some came too late, some were departed from.
 */
export function decideAssignments(
  assignments: readonly Assignment[],
  functions: readonly JobFunction[],
  { on, seed }: { readonly on: IsoDate; readonly seed: number },
): readonly Assignment[] {
  const random = createRandom(seed + 11);
  const known = new Set(functions.map(({ code }) => code));
  return assignments.map((one) => {
    const decidedOn = addDays(one.from, -random.integer(95, 190));
    const [chance, days] = [random.next(), random.integer(12, 40)];
    const isAllocation = one.functionCode !== null && known.has(one.functionCode);
    if (!isAllocation || decidedOn < DECIDED_SINCE) return one;
    const proposedOn = addDays(decidedOn, -days);
    if (one.state === 'planned' || proposedOn > on) return one;
    if (one.state === 'proposed' || decidedOn > on) return { ...one, proposedOn };
    const isFirstWording = decidedOn < PROPOSALS_SINCE;
    if (isFirstWording) return { ...one, decidedOn };
    if (chance < 0.02) return { ...one, decidedOn, departs: false };
    if (chance < 0.03)
      return { ...one, proposedOn: addDays(decidedOn, 9), decidedOn, departs: false };
    if (chance < 0.045) return { ...one, proposedOn };
    return { ...one, proposedOn, decidedOn, departs: chance < 0.065 };
  });
}
