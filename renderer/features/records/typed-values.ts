import type { Cells, RecordTable } from '../../../shared/api/records-api.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { sheetOf } from '../../../shared/workbook/workbook.ts';
import { parseTypedDay } from '../../ui/parse-typed-day.ts';

/** What was typed in the cells of one row, by column; '' empties a cell. */
export type Texts = Readonly<Record<string, string>>;

/** What was typed as the backend reads it: short days in full, the rest as it is. */
export function toValues(table: RecordTable, texts: Texts, today: IsoDate): Cells {
  const days = new Set(
    sheetOf(table).columns.flatMap(({ key, reads }) => (reads.kind === 'day' ? [key] : [])),
  );
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => {
      const tidy = text.trim();
      if (tidy === '') return [key, null];
      return [key, days.has(key) ? (parseTypedDay(tidy, today) ?? tidy) : text];
    }),
  );
}

/** Whether every column that a row must have holds something. */
export function isComplete(table: RecordTable, texts: Texts): boolean {
  return sheetOf(table).columns.every(
    ({ key, required }) => !required || (texts[key] ?? '').trim() !== '',
  );
}

/** Whether nothing at all was typed. */
export function isBlank(texts: Texts): boolean {
  return Object.values(texts).every((text) => text.trim() === '');
}
