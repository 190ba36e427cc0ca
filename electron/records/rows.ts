import type { RowImage } from '../db/row-change.ts';
import { PRIMARY_KEY, type TableName } from '../db/schema.ts';
import type { StoredRows } from '../db/stored-rows.ts';

/** What a question about rows needs: the file, or the file as a change would leave it. */
export type Rows = Pick<StoredRows, 'find' | 'where' | 'twin'>;

/** The file with changes laid over it that are not written yet. */
export type Overlay = Rows & {
  /** null takes the row away. */
  put(table: TableName, id: string, row: RowImage | null): void;
};

/** Lays nothing over the file yet. */
export function layOver(stored: Rows): Overlay {
  const laid = new Map<TableName, Map<string, RowImage | null>>();
  return {
    find(table, id) {
      const row = laid.get(table)?.get(id);
      return row === undefined ? stored.find(table, id) : (row ?? undefined);
    },
    where(table, values) {
      const over = laid.get(table);
      const found = stored.where(table, values);
      if (!over) return found;
      const kept = found.filter((row) => !over.has(String(row[PRIMARY_KEY[table]])));
      const terms = Object.entries(values);
      const put = [...over.values()].filter((row) => row !== null);
      return [
        ...kept,
        ...put.filter((row) => terms.every(([column, value]) => (row[column] ?? null) === value)),
      ];
    },
    twin(table, id) {
      const over = laid.get(table) ?? new Map<string, RowImage | null>();
      const isTwin = ([key, row]: readonly [string, RowImage | null]) =>
        row !== null && key !== id && key.toLowerCase() === id.toLowerCase();
      const filed = stored.twin(table, id);
      const isGone = filed !== undefined && over.get(filed) === null;
      return isGone ? undefined : (filed ?? [...over].find(isTwin)?.[0]);
    },
    put(table, id, row) {
      const rows = laid.get(table) ?? new Map<string, RowImage | null>();
      laid.set(table, rows.set(id, row));
    },
  };
}

/** The same rows with some tables read whole at once: for a list, in which every row asks. */
export function readAhead(stored: StoredRows, tables: readonly TableName[]): Rows {
  const ahead = new Map(tables.map((table) => [table, index(stored, table)]));
  return {
    twin: (table, id) => stored.twin(table, id),
    find: (table, id) => {
      const known = ahead.get(table);
      return known ? known.byId.get(id) : stored.find(table, id);
    },
    where(table, values) {
      const known = ahead.get(table);
      const [column = '', value = null] = Object.entries(values)[0] ?? [];
      if (!known || column !== 'staff_number') return stored.where(table, values);
      const terms = Object.entries(values);
      const own = known.byAgent.get(value) ?? [];
      return own.filter((row) => terms.every(([name, wanted]) => row[name] === wanted));
    },
  };
}

function index(stored: StoredRows, table: TableName) {
  const rows = stored.list(table, [PRIMARY_KEY[table]]);
  return {
    byId: new Map(rows.map((row) => [String(row[PRIMARY_KEY[table]]), row])),
    byAgent: Map.groupBy(rows, (row) => row['staff_number'] ?? null),
  };
}
