import { lastDayOfMonths, lengthInDays, type IsoDate } from '../dates.ts';
import type { OpenPeriod } from '../periods.ts';

/** Days that a first and longest term would have, what earlier terms took of them, and what one asks. */
export type DaysInAll = {
  readonly allowed: number;
  readonly left: number;
  readonly isWithin: boolean;
};

/**
 * Whether a term and the earlier ones stay within `months` from the first day of the first (A8).
 *
 * Days between terms are free; a term without a last day asks for one day. `undefined` while an
 * earlier one has no recorded end.
 */
export function daysInAll(
  term: OpenPeriod,
  earlierOnes: readonly [OpenPeriod, ...OpenPeriod[]],
  months: number,
): DaysInAll | undefined {
  const [first] = earlierOnes;
  const served = earlierOnes.map(({ from, to }) => (to === null ? null : { from, to }));
  const ended = served.filter((one) => one !== null);
  if (ended.length < served.length) return undefined;
  const allowed = lengthInDays({ from: first.from, to: lastDayOfMonths(first.from, months) });
  const left = allowed - ended.reduce((sum, one) => sum + lengthInDays(one), 0);
  return { allowed, left, isWithin: daysOf(term) <= left };
}

function daysOf({ from, to }: { readonly from: IsoDate; readonly to: IsoDate | null }): number {
  return to === null ? 1 : lengthInDays({ from, to });
}
