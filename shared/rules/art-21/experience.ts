import {
  addDays,
  dayAfter,
  earlier,
  lastDayOfMonths,
  monthsAndDays,
  type IsoDate,
} from '../../dates.ts';
import { joinPeriods, type OpenPeriod } from '../../periods.ts';
import { DAYS_FOR_A_MONTH, EXPERIENCE_MONTHS } from './figures.ts';

/** A day that no career reaches: what goes on is read as far as this. */
const HORIZON = '9000-12-31' as IsoDate; // Safe: a day of the calendar.

/**
 * First day on which six years are behind (art. 21, § 3, 3°), whether past or to come; null where
 * what is recorded never makes six years. What has no end is taken to go on.
 */
export function sixYearsReachedOn(periods: readonly OpenPeriod[]): IsoDate | null {
  let [months, days] = [0, 0];
  for (const period of joinPeriods(periods, HORIZON)) {
    const whole = lastDayOfMonths(period.from, EXPERIENCE_MONTHS - months);
    const carried = addDays(
      lastDayOfMonths(period.from, EXPERIENCE_MONTHS - 1 - months),
      DAYS_FOR_A_MONTH - days,
    );
    const last = earlier(whole, carried);
    if (last <= period.to) return dayAfter(last);
    const length = monthsAndDays(period);
    const over = days + length.days;
    months += length.months + Math.floor(over / DAYS_FOR_A_MONTH);
    days = over % DAYS_FOR_A_MONTH;
  }
  return null;
}
