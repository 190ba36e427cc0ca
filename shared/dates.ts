declare const isoDate: unique symbol;

/** A calendar day as `YYYY-MM-DD`: no time, no zone. Compares with `<` like any string. */
export type IsoDate = string & { readonly [isoDate]: true };

/** Both days belong to the period. */
export type Period = { readonly from: IsoDate; readonly to: IsoDate };

const DAY_MS = 86_400_000;
const DAYS_IN_400_YEARS = 146_097;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The day a text names, or `undefined` when it is no day of the calendar between years 1 and 9999. */
export function parseDay(text: string): IsoDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const [year, month, date] = partsOf(text as IsoDate); // Safe: only its digits are read.
  const exists = year >= 1 && date >= 1 && date <= daysInMonth(year, month);
  return exists ? (text as IsoDate) : undefined; // Safe: checked just above.
}

/** As `parseDay`, for texts known to be days: throws where there is none. */
export function day(text: string): IsoDate {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`not a calendar day: ${text}`);
  return parsed;
}

/** The day `count` days later, or earlier when negative. */
export function addDays(start: IsoDate, count: number): IsoDate {
  return fromDayNumber(dayNumber(start) + count);
}

/** The next day of the calendar. */
export function dayAfter(start: IsoDate): IsoDate {
  const [year, month, date] = partsOf(start);
  if (date < daysInMonth(year, month)) return toIso(year, month, date + 1);
  return month < 12 ? toIso(year, month + 1, 1) : toIso(year + 1, 1, 1);
}

/** The day before it in the calendar. */
export function dayBefore(start: IsoDate): IsoDate {
  const [year, month, date] = partsOf(start);
  if (date > 1) return toIso(year, month, date - 1);
  return month > 1 ? toIso(year, month - 1, daysInMonth(year, month - 1)) : toIso(year - 1, 12, 31);
}

/** Whole days from `start` to `end`: 0 for the same day, negative when `end` is earlier. */
export function daysBetween(start: IsoDate, end: IsoDate): number {
  return dayNumber(end) - dayNumber(start);
}

/** How many days a period holds, both ends counted. */
export function lengthInDays({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

/**
 * The last day, inclusive, of a period of `months` whole months that begins on `start`.
 *
 * The day before the same day number, or the last day of the month where that number does not
 * exist: 29-02-2024 and 36 months give 28-02-2027 (catalogue C1; Judicial Code, art. 54). For no
 * month at all, the day before `start`.
 */
export function lastDayOfMonths(start: IsoDate, months: number): IsoDate {
  const [year, month, date] = partsOf(start);
  const isMonthStart = date === 1;
  const index = year * 12 + (month - 1) + months - (isMonthStart ? 1 : 0);
  const [endYear, endMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const monthEnd = daysInMonth(endYear, endMonth);
  return toIso(endYear, endMonth, isMonthStart ? monthEnd : Math.min(date - 1, monthEnd));
}

/** As `lastDayOfMonths`, for whole years. */
export function lastDayOfYears(start: IsoDate, years: number): IsoDate {
  return lastDayOfMonths(start, years * 12);
}

/** Whole months that fit in the period, and the days left over (catalogue C1). */
export function monthsAndDays({ from, to }: Period): {
  readonly months: number;
  readonly days: number;
} {
  const [startYear, startMonth] = partsOf(from);
  const [endYear, endMonth] = partsOf(to);
  const apart = (endYear - startYear) * 12 + (endMonth - startMonth);
  const fits = (count: number) => lastDayOfMonths(from, count) <= to;
  const months = [apart + 1, apart].find(fits) ?? apart - 1;
  return { months, days: daysBetween(lastDayOfMonths(from, months), to) };
}

/** Days since 1970-01-01, for arithmetic and drawing. */
export function dayNumber(date: IsoDate): number {
  const [year, month, dayOfMonth] = partsOf(date);
  // 400 years on, since `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  return Date.UTC(year + 400, month - 1, dayOfMonth) / DAY_MS - DAYS_IN_400_YEARS;
}

/** The day of a `dayNumber`. */
export function fromDayNumber(number: number): IsoDate {
  const date = new Date(number * DAY_MS);
  return toIso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The first of two days; either when they are the same. */
export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

/** The last of two days; either when they are the same. */
export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

/** Year, month 1 to 12, day of the month. Reads digits: fast enough for every career at once. */
export function partsOf(date: IsoDate): readonly [year: number, month: number, day: number] {
  const digit = (at: number) => date.charCodeAt(at) - 48;
  return [
    digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3),
    digit(5) * 10 + digit(6),
    digit(8) * 10 + digit(9),
  ];
}

/** NaN, which no day is at most, where there is no such month. */
function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? NaN);
}

function toIso(year: number, month: number, date: number): IsoDate {
  const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);
  const four = year > 999 ? year : String(year).padStart(4, '0');
  // Safe: callers give a day that exists.
  return `${four}-${two(month)}-${two(date)}` as IsoDate;
}
