import type { Language } from '../api/records.ts';
import { parseDay, type IsoDate } from '../dates.ts';
import { cleanText } from './clean-text.ts';
import { neutralise } from './neutral-text.ts';
import type { Cell, CellType } from './table.ts';

/**
 * A cell as a text file or the clipboard carries it (UX-32).
 *
 * French and Dutch settings read `31/12/2026` and `1,5`. English settings disagree on the order of
 * day and month, so English text keeps the ISO form, which no spreadsheet misreads.
 */
export function cellText(cell: Cell, type: CellType, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell, language);
  const date = type === 'day' ? parseDay(cell) : undefined;
  return date === undefined ? neutralise(cleanText(cell)) : dayText(date, language);
}

function numberText(number: number, language: Language): string {
  return language === 'en' ? String(number) : String(number).replace('.', ',');
}

function dayText(date: IsoDate, language: Language): string {
  return language === 'en' ? date : date.split('-').reverse().join('/');
}
