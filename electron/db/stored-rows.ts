import { runOn } from './connection.ts';
import type { RowImage } from './row-change.ts';
import type { ReadDb, TableName } from './schema.ts';
import { findStoredRow, findStoredRowsWhere, findTwin, listStoredRows } from './stored-row.ts';

/** The rows of the file, read one question at a time without a pause in between. */
export type StoredRows = {
  /** `undefined` when nothing bears that key. */
  find(table: TableName, id: string): RowImage | undefined;
  /** The rows that hold exactly those values, null being one; in no particular order. */
  where(table: TableName, values: RowImage): readonly RowImage[];
  /** The key of another row that differs from this one by its capitals alone. */
  twin(table: TableName, id: string): string | undefined;
  /** In the order of those columns. */
  list(table: TableName, order: readonly string[]): readonly RowImage[];
};

/** Does work that asks for rows many times over, in one turn of the connection. */
export async function withStoredRows<T>(db: ReadDb, work: (rows: StoredRows) => T): Promise<T> {
  return runOn(db, (raw) =>
    work({
      find: (table, id) => findStoredRow(raw, table, id),
      where: (table, values) => findStoredRowsWhere(raw, table, values),
      twin: (table, id) => findTwin(raw, table, id),
      list: (table, order) => listStoredRows(raw, table, order),
    }),
  );
}
