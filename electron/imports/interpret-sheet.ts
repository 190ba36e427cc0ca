import type { Column } from '../../shared/workbook/column.ts';
import { isEitherOrder, parseWorkbookDay } from '../../shared/workbook/parse-day.ts';
import { parseCell, type ParsedCell, type Value } from '../../shared/workbook/parse-cell.ts';
import type { ProblemList } from './problem-list.ts';
import type { ReadCell, ReadRow } from './reading/read-workbook.ts';
import type { KnownSheet } from './recognise-sheets.ts';

/** A row of the file in our terms. A column the file does not have is absent; an empty cell is null. */
export type ImportRow = {
  readonly row: number;
  readonly values: ReadonlyMap<string, Value>;
  /** Some cell of it is refused, and so is the row. */
  readonly isRefused: boolean;
};

type Filled = {
  readonly at: number;
  readonly header: string;
  readonly column: Column;
  /** The column holds a day that only reads month first: its other days could be either. */
  readonly isMonthFirst: boolean;
};

/** Reads the rows of a sheet, each cell for its column; every problem is listed. */
export function createInterpreter(
  known: KnownSheet,
  problems: ProblemList,
): (row: ReadRow) => ImportRow {
  const { sheet, read, columns } = known;
  const filled = columns.flatMap((column, at): Filled[] => {
    if (!column) return [];
    const isMonthFirst = column.reads.kind === 'day' && hasMonthFirst(read.rows, at);
    return [{ at, header: read.headers[at] ?? '', column, isMonthFirst }];
  });
  const isComplete = sheet.columns.every((column) => !column.required || columns.includes(column));
  const sheetwide: Sheetwide = { name: read.name, filled, isComplete, problems };
  return (row) => interpretRow(row, sheetwide);
}

type Sheetwide = {
  readonly name: string;
  readonly filled: readonly Filled[];
  /** No required column is missing. */
  readonly isComplete: boolean;
  readonly problems: ProblemList;
};

function interpretRow({ row, cells }: ReadRow, sheetwide: Sheetwide): ImportRow {
  const { name, filled, isComplete, problems } = sheetwide;
  const values = new Map<string, Value>();
  let isRefused = !isComplete;
  for (const { at, header, column, isMonthFirst } of filled) {
    const place = { sheet: name, row, column: header };
    const parsed = parseInColumn(cells[at] ?? null, { column, isMonthFirst, problems });
    if (!parsed.ok) {
      problems.error(place, parsed.code, parsed.figures);
      isRefused = true;
      continue;
    }
    values.set(column.key, parsed.value);
    if (parsed.value === null && column.required) {
      problems.error(place, 'missing-cell', { key: column.key });
      isRefused = true;
    }
  }
  return { row, values, isRefused };
}

function parseInColumn(
  cell: ReadCell,
  {
    column,
    isMonthFirst,
    problems,
  }: Pick<Filled, 'column' | 'isMonthFirst'> & { readonly problems: ProblemList },
): ParsedCell {
  if (isMonthFirst && typeof cell === 'string' && isEitherOrder(cell.trim()))
    return { ok: false, code: 'day-order', figures: { value: cell.trim() } };
  return parseCell(column, cell, problems.translate.language);
}

function hasMonthFirst(rows: readonly ReadRow[], at: number): boolean {
  return rows.some(({ cells }) => {
    const cell = cells[at];
    if (typeof cell !== 'string') return false;
    const parsed = parseWorkbookDay(cell.trim());
    return !parsed.ok && parsed.why === 'month-first';
  });
}
