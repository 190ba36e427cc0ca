import { parseDay, partsOf, type IsoDate } from '../../shared/dates.ts';

/** First letters that tell the months apart in French, Dutch, English and German, accents folded. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['fev', 'feb'],
  ['mar', 'maa', 'mrt'],
  ['avr', 'apr'],
  ['mai', 'mei', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aou', 'aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
];

/**
 * The day a person means: `3/4/26`, `03042026`, `3.4.2026`, `3 avr`, `2026-04-03`. Day before month, always.
 *
 * Without a year it is the year of `today`; two figures are a year of this century. `undefined`
 * when it is no day.
 */
export function parseTypedDay(typed: string, today: IsoDate): IsoDate | undefined {
  const text = typed.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const iso = parseDay(text);
  if (iso) return iso;

  const joined = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  const parted = /^(\d{1,2})(?:er|e)?[\s/.-]+(\d{1,2}|[a-z]+)\.?(?:[\s/.-]+(\d{4}|\d{2}))?$/.exec(
    text,
  );
  const [, date = '', month = '', year] = joined ?? parted ?? [];
  const monthNumber = /^\d+$/.test(month) ? Number(month) : monthNamed(month);
  return parseDay(`${toYear(year, today)}-${two(monthNumber)}-${two(Number(date))}`);
}

function monthNamed(name: string): number {
  return MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1;
}

function toYear(year: string | undefined, today: IsoDate): string {
  if (year === undefined) return String(partsOf(today)[0]).padStart(4, '0');
  return year.length === 2 ? `20${year}` : year;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
