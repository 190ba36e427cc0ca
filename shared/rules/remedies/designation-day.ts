import { dayAfter, lastDayOfMonths, later, type IsoDate } from '../../dates.ts';
import type { Designation } from '../art-21/designation.ts';
import { EVASION_MONTHS } from '../art-21/figures.ts';

/**
 * The first day from which the person may be designated to the function without a second thought.
 *
 * Twelve months after each earlier designation (our reading); null where one to the same function
 * came before, since none is renewed, or where the end of another is not recorded.
 */
export function firstDesignationDay(
  { functionCode, from }: Pick<Designation, 'functionCode' | 'from'>,
  others: readonly Designation[],
): IsoDate | null {
  let start = from;
  for (let next: IsoDate | null = start; ; start = next) {
    next = start;
    for (const other of others.filter((one) => one.from < start)) {
      const isSame = functionCode !== null && other.functionCode === functionCode;
      if (isSame || other.to === null) return null;
      next = later(next, dayAfter(lastDayOfMonths(dayAfter(other.to), EVASION_MONTHS)));
    }
    if (next === start) return start;
  }
}
