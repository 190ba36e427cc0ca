import { dayAfter, lastDayOfMonths, type IsoDate } from '../../dates.ts';
import type { Readings } from '../readings.ts';
import type { CareerFacts } from '../verdict.ts';
import { ENTRY_INTO_FORCE, POSTING_MONTHS } from './figures.ts';
import type { Stay } from './stays.ts';

/** What tells which postings are one posting that was interrupted. */
export type Swaps = {
  readonly facts: Pick<CareerFacts, 'derogations'>;
  readonly readings: Pick<Readings, 'swap'>;
  readonly on: IsoDate;
};

/**
 * The stays that make up each period, by first day.
 *
 * Stays at headquarters with no posting between them are one period. Postings are one each; under
 * the other reading (A17) those that `continuesPosting` joins are one.
 */
export function groupStays(
  stays: readonly Stay[],
  swaps: Swaps,
): readonly (readonly [Stay, ...Stay[]])[] {
  const groups: [Stay, ...Stay[]][] = [];
  let headquarters: Stay[] | null = null;
  for (const stay of stays) {
    if (stay.role === 'headquarters' && headquarters !== null) {
      headquarters.push(stay);
      continue;
    }
    const last = groups.at(-1);
    if (last !== undefined && continuesPosting(stay, last, swaps)) {
      last.push(stay);
      continue;
    }
    const group: [Stay, ...Stay[]] = [stay];
    groups.push(group);
    if (stay.role === 'headquarters') headquarters = group;
    if (stay.role === 'posting' || stay.role === 'unknown') headquarters = null;
  }
  return groups;
}

/**
 * Whether a posting goes on with the one before, begun under the decree: without a gap, each short
 * of four years, nothing approved for either, and the four years from the first day not yet over.
 */
function continuesPosting(stay: Stay, group: readonly [Stay, ...Stay[]], swaps: Swaps): boolean {
  const [first] = group;
  const before = group.at(-1) ?? first;
  return (
    swaps.readings.swap === 'one_interrupted' &&
    first.from >= ENTRY_INTO_FORCE &&
    before.to !== null &&
    stay.from === dayAfter(before.to) &&
    stay.from <= lastDayOfMonths(first.from, POSTING_MONTHS) &&
    isShortPosting(before, swaps) &&
    isShortPosting(stay, swaps)
  );
}

/** A posting that still runs is short until it has lasted four years. */
function isShortPosting({ record, from, to }: Stay, { facts, on }: Swaps): boolean {
  const isApproved = facts.derogations.some(
    ({ assignmentId, decision }) => assignmentId === record.id && decision === 'approved',
  );
  return (
    record.kind === 'posting' && !isApproved && (to ?? on) < lastDayOfMonths(from, POSTING_MONTHS)
  );
}
