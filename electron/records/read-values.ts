import type { Cells, RecordTable } from '../../shared/api/records-api.ts';
import type { Column } from '../../shared/workbook/column.ts';
import { parseCell, type Value } from '../../shared/workbook/parse-cell.ts';
import { sheetOf } from '../../shared/workbook/workbook.ts';
import type { RowProblem } from '../imports/plan-sheet.ts';
import type { StoredCells } from './cells.ts';

/** The cells that can be read, and why the others cannot. */
export type ReadValues = {
  readonly given: StoredCells;
  readonly problems: readonly RowProblem[];
};

/** Reads each cell by the rules of the workbook. A new row needs every required column. */
export function readValues(table: RecordTable, values: Cells, isNew: boolean): ReadValues {
  const given: Record<string, Value> = {};
  const problems: RowProblem[] = [];
  for (const column of sheetOf(table).columns) {
    const cell = values[column.key];
    if (cell === undefined && !(isNew && column.required)) continue;
    const parsed = parseCell(column, cell ?? null, 'en');
    if (!parsed.ok)
      problems.push({ column: column.key, code: parsed.code, figures: parsed.figures });
    else if (parsed.value === null && column.required) problems.push(missing(column));
    else given[column.key] = parsed.value;
  }
  return { given, problems };
}

function missing({ key }: Column): RowProblem {
  return { column: key, code: 'missing-cell', figures: { key } };
}
