import { addDays, dayNumber, daysBetween, type IsoDate } from './dates.ts';

/** Place of a day in its week: 0 = Monday, 6 = Sunday. */
export function weekdayOf(date: IsoDate): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** Number of its week, 1 to 53, as ISO 8601 counts: week 1 holds the first Thursday of the year. */
export function isoWeekOf(date: IsoDate): number {
  const thursday = addDays(date, 3 - weekdayOf(date));
  // Safe: every year has a first day.
  const newYear = `${thursday.slice(0, 4)}-01-01` as IsoDate;
  return 1 + Math.floor(daysBetween(newYear, thursday) / 7);
}
