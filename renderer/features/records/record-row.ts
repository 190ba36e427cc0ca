import type { RecordRow } from '../../../shared/api/records-api.ts';
import type { RecordCells } from '../../../shared/lists/record-column.ts';
import type { GridRow } from '../../grid/grid-row.ts';

/** A record as the grid shows it. */
export type SheetRow = GridRow & RecordCells;

/** The same row for the same record, so that the grid draws only what changed. */
const made = new WeakMap<RecordRow, SheetRow>();

export function toSheetRow(record: RecordRow): SheetRow {
  const { id, cells, names } = record;
  const row = made.get(record) ?? { id, cells, names };
  made.set(record, row);
  return row;
}
