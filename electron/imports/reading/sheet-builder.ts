import { SHEETS, countKnown, sheetNamed } from '../../../shared/workbook/workbook.ts';
import { letterOf } from './column-letter.ts';
import { LIMITS } from './limits.ts';
import { ReadRefusal } from './read-refusal.ts';
import type { ReadCell, ReadNotice, ReadRow, ReadSheet } from './read-workbook.ts';

/** How many rows are looked at for the one that holds the headers. */
const LOOKED_AT = 20;

/** Gathers the rows of one sheet in any order, and refuses it as soon as it is too large. */
export type SheetBuilder = {
  /** `row` is 1-based. A row without any value is passed over. */
  add(row: number, cells: readonly ReadCell[]): void;
  notice(notice: ReadNotice): void;
  finish(): ReadSheet;
};

export function createSheetBuilder(name: string): SheetBuilder {
  const rows: ReadRow[] = [];
  const notices: ReadNotice[] = [];

  return {
    add(row, cells) {
      const length = cells.findLastIndex((cell) => cell !== null && cell !== '') + 1;
      if (length === 0) return;
      if (length > LIMITS.columns)
        throw new ReadRefusal('too-many-columns', { sheet: name, row, limit: LIMITS.columns });
      // One more than the limit, for the header.
      if (rows.length > LIMITS.rows)
        throw new ReadRefusal('too-many-rows', { sheet: name, limit: LIMITS.rows });
      const kept = cells.slice(0, length).map((cell) => (cell === '' ? null : cell));
      const long = kept.findIndex(
        (cell) => typeof cell === 'string' && cell.length > LIMITS.cellCharacters,
      );
      if (long >= 0) throw tooLong(name, row, long);
      rows.push({ row, cells: kept });
    },
    notice: (notice) => void notices.push(notice),
    finish: () => withHeaders(name, inOrder(rows), notices),
  };
}

/** The refusal of a cell at a 0-based column. */
export function tooLong(sheet: string, row: number, column: number): ReadRefusal {
  const limit = LIMITS.cellCharacters;
  return new ReadRefusal('cell-too-long', { sheet, row, column: letterOf(column), limit });
}

function inOrder(rows: readonly ReadRow[]): readonly ReadRow[] {
  const isSorted = rows.every(({ row }, at) => at === 0 || row > (rows[at - 1]?.row ?? 0));
  if (isSorted) return rows;
  const sorted = rows.toSorted((a, b) => a.row - b.row);
  if (sorted.some(({ row }, at) => row === sorted[at - 1]?.row))
    throw new ReadRefusal('damaged', { what: 'row-twice' });
  return sorted;
}

function withHeaders(
  name: string,
  rows: readonly ReadRow[],
  notices: readonly ReadNotice[],
): ReadSheet {
  const at = headerAt(name, rows);
  const header = rows[at];
  if (!header) return { name, headerRow: 0, headers: [], rows: [], notices };
  const below = rows.slice(at + 1);
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const headers = textsOf(header);
  // A column without a header is there all the same, so that its values can be told of.
  const missing = Array.from({ length: Math.max(0, width - headers.length) }, () => '');
  return { name, headerRow: header.row, headers: [...headers, ...missing], rows: below, notices };
}

/** The row that names most columns we know; failing that, the first with two values, or the first. */
function headerAt(name: string, rows: readonly ReadRow[]): number {
  const own = sheetNamed(name);
  const candidates = rows.slice(0, LOOKED_AT).map((row) => {
    const texts = textsOf(row);
    return Math.max(...(own ? [own] : SHEETS).map((sheet) => countKnown(sheet, texts)));
  });
  const best = Math.max(0, ...candidates);
  if (best >= 2) return candidates.indexOf(best);
  const wide = rows
    .slice(0, LOOKED_AT)
    .findIndex(({ cells }) => cells.filter((cell) => cell !== null).length > 1);
  return Math.max(0, wide);
}

function textsOf({ cells }: ReadRow): readonly string[] {
  return cells.map((cell) => {
    if (cell === null) return '';
    if (typeof cell !== 'object') return String(cell).normalize('NFC').trim();
    return 'unusable' in cell ? cell.text : (cell.day ?? String(cell.serial));
  });
}
