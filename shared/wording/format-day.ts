import { partsOf, type IsoDate } from '../dates.ts';
import type { Language } from '../api/records.ts';
import { localeOf } from './translator.ts';

/** Day, month, year as officers write them in all three languages: `03/04/2026`. */
export function formatDay(date: IsoDate): string {
  const [year, month, day] = partsOf(date);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(day)}/${two(month)}/${String(year).padStart(4, '0')}`;
}

/** A day in words: `3 avril 2026`; French counts the first of the month: `1er avril 2026`. */
export function formatLongDay(date: IsoDate, language: Language): string {
  const [year, month, day] = partsOf(date);
  const words = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day));
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** Hours and minutes, 00:00 to 23:59, on the clock of `timeZone`; without one, of the machine. */
export function formatTime(instant: string, language: Language, timeZone?: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(Date.parse(instant));
}

/** Day and time of an instant, as `formatDay` and `formatTime`. */
export function formatInstant(instant: string, language: Language, timeZone?: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(Date.parse(instant));
}
