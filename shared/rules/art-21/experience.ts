import {
  addDays,
  dayBefore,
  lastDayOfMonths,
  lengthInDays,
  monthsAndDays,
  type IsoDate,
} from '../../dates.ts';
import { countDays, joinPeriods, type OpenPeriod } from '../../periods.ts';
import { EXPERIENCE_MONTHS } from './figures.ts';

/** A day that no career reaches: what goes on is read as far as this. */
const HORIZON = '9000-12-31' as IsoDate; // Safe: a day of the calendar.

/**
 * Whole months and days before `on`. What overlaps counts once, part-time counts whole.
 *
 * The days of several periods are laid end to end from the first of them on, and that stretch is
 * measured (C1): a day more is always a day more, and an unbroken period is what it is.
 */
export function experienceBefore(
  periods: readonly OpenPeriod[],
  on: IsoDate,
): { readonly months: number; readonly days: number } {
  const last = dayBefore(on);
  const [first] = joinPeriods(periods, last);
  if (first === undefined) return { months: 0, days: 0 };
  const to = addDays(first.from, countDays(periods, last) - 1);
  return monthsAndDays({ from: first.from, to });
}

/** Days that were still to serve on the day `on`, to make six years; null = all, nothing is served. */
export function experienceLackingOn(periods: readonly OpenPeriod[], on: IsoDate): number | null {
  const last = dayBefore(on);
  const [first] = joinPeriods(periods, last);
  if (first === undefined) return null;
  return Math.max(0, daysOfSixYears(first.from) - countDays(periods, last));
}

/**
 * First day on which six years are behind (art. 21, § 3, 3°; C4), whether past or to come; null
 * where what is recorded never makes six years. What has no end is taken to go on.
 */
export function sixYearsReachedOn(periods: readonly OpenPeriod[]): IsoDate | null {
  const joined = joinPeriods(periods, HORIZON);
  const [first] = joined;
  if (first === undefined) return null;
  let toServe = daysOfSixYears(first.from);
  for (const period of joined) {
    const days = lengthInDays(period);
    if (days >= toServe) return addDays(period.from, toServe);
    toServe -= days;
  }
  return null;
}

function daysOfSixYears(from: IsoDate): number {
  return lengthInDays({ from, to: lastDayOfMonths(from, EXPERIENCE_MONTHS) });
}
