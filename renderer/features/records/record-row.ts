import type { CellValue, Cells, RecordRow } from '../../../shared/api/records-api.ts';
import type { Language } from '../../../shared/api/records.ts';
import type { GridRow } from '../../grid/grid-row.ts';

/** A record as the grid shows it. */
export type SheetRow = GridRow & Pick<RecordRow, 'cells' | 'names'>;

/** The same row for the same record, so that the grid draws only what changed. */
const made = new WeakMap<RecordRow, SheetRow>();

export function toSheetRow(record: RecordRow): SheetRow {
  const { id, cells, names } = record;
  const row = made.get(record) ?? { id, cells, names };
  made.set(record, row);
  return row;
}

/** What a code in a cell stands for, in that language; null = nobody described it. */
export function nameIn(
  { names }: Pick<RecordRow, 'names'>,
  column: string,
  language: Language,
): string | null {
  const name = names[column];
  return typeof name === 'object' ? name[language] : (name ?? null);
}

export function textIn(cells: Cells, column: string): string | null {
  const value: CellValue = cells[column] ?? null;
  return value === null || value === '' ? null : String(value);
}

/** The parts of a cell that holds several. */
export function partsIn(cells: Cells, column: string): readonly string[] {
  return (textIn(cells, column) ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
