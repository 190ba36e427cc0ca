import { parseDay, type IsoDate } from '../dates.ts';

/** What is wrong with a text that should name a day. */
export type DayProblem =
  /** Not `YYYY-MM-DD` nor `dd/mm/yyyy`: month names, years of two digits. */
  | 'day-form'
  /** The form is right but the calendar has no such day. */
  | 'no-such-day'
  /** Only reads as month before day. */
  | 'month-first'
  /** Before 1900 or after 2199: an open end is an empty cell, not a far day. */
  | 'day-out-of-range';

export type ParsedDay =
  { readonly ok: true; readonly day: IsoDate } | { readonly ok: false; readonly why: DayProblem };

const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** The day a cell text names: `YYYY-MM-DD`, or day, month and year with `/`, `.` or `-` between. */
export function parseWorkbookDay(text: string): ParsedDay {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return inRange(parseDay(text));
  const match = DAY_FIRST.exec(text);
  if (!match) return { ok: false, why: 'day-form' };
  const [, date = '', , month = '', year = ''] = match;
  const found = parseDay(iso(year, month, date));
  if (found === undefined && parseDay(iso(year, date, month)) !== undefined)
    return { ok: false, why: 'month-first' };
  return inRange(found);
}

/** True where a text could be read day first and month first, and would give two different days. */
export function isEitherOrder(text: string): boolean {
  const match = DAY_FIRST.exec(text);
  if (!match) return false;
  const [date, month] = [Number(match[1]), Number(match[3])];
  return date !== month && date >= 1 && date <= 12 && month >= 1 && month <= 12;
}

/** A day the planner takes: from 1900 to 2199, both included. */
export function inRange(day: IsoDate | undefined): ParsedDay {
  if (day === undefined) return { ok: false, why: 'no-such-day' };
  if (day < '1900-01-01' || day > '2199-12-31') return { ok: false, why: 'day-out-of-range' };
  return { ok: true, day };
}

function iso(year: string, month: string, date: string): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
