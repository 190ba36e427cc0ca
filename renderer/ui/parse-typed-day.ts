import { parseDay, partsOf, type IsoDate } from '../../shared/dates.ts';

/** Abbreviations count too, from three letters on, as long as they name one month only. */
const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'januari', 'january', 'jan'],
  ['fevrier', 'februari', 'february', 'fev', 'feb'],
  ['mars', 'maart', 'march', 'mrt'],
  ['avril', 'april'],
  ['mai', 'mei', 'may'],
  ['juin', 'juni', 'june'],
  ['juillet', 'juli', 'july'],
  ['aout', 'augustus', 'august'],
  ['septembre', 'september'],
  ['octobre', 'oktober', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];

/** A year of two digits lies at most this many years after today, else in the century before. */
const YEARS_AHEAD = 50;

/**
 * The day an officer means by what was typed, day before month: `3/4/26`, `03042026`, `3.4.2026`,
 * `3 avr`, `2026-04-03`. The decimal key of a numeric keypad, point or comma, separates as well: `3,4,26`.
 * Without a year it is this year. `undefined` when there is no such day.
 */
export function parseTypedDay(typed: string, today: IsoDate): IsoDate | undefined {
  const text = fold(typed);
  const iso = /^\d{4}-\d{1,2}-\d{1,2}$/.exec(text);
  if (iso) return toDay(text.split('-'));

  const solid = /^(\d{2})(\d{2})(\d{2}|\d{4})?$/.exec(text);
  const parts = solid ? solid.slice(1).filter(Boolean) : text.split(/[\s.,/-]+/).filter(Boolean);
  const [date, month, year, ...rest] = parts;
  if (date === undefined || month === undefined || rest.length > 0) return undefined;
  if (!/^\d{1,2}(er|e|st|nd|rd|th)?$/.test(date)) return undefined;

  const fullYear = yearOf(year, today);
  const monthNumber = /^\d{1,2}$/.test(month) ? month : monthNamed(month);
  if (fullYear === undefined || monthNumber === undefined) return undefined;
  return toDay([fullYear, monthNumber, date.replace(/\D/g, '')]);
}

function fold(typed: string): string {
  return typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function yearOf(typed: string | undefined, today: IsoDate): string | undefined {
  const [thisYear] = partsOf(today);
  if (typed === undefined) return String(thisYear);
  if (/^\d{4}$/.test(typed)) return typed;
  if (!/^\d{2}$/.test(typed)) return undefined;
  const year = thisYear - (thisYear % 100) + Number(typed);
  return String(year > thisYear + YEARS_AHEAD ? year - 100 : year);
}

function monthNamed(name: string): string | undefined {
  if (name.length < 3) return undefined;
  const months = MONTHS.flatMap((names, index) =>
    names.some((full) => full.startsWith(name)) ? [index + 1] : [],
  );
  // « jui » may be June or July.
  return months.length === 1 ? String(months[0]) : undefined;
}

function toDay([year = '', month = '', date = '']: readonly string[]): IsoDate | undefined {
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}
