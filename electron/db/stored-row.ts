import type { Raw } from './connection.ts';
import type { RowImage } from './row-change.ts';
import { PRIMARY_KEY, type TableName } from './schema.ts';

/** A row as it lies in its table, in the order of the columns; `undefined` when there is none. */
export function findStoredRow(raw: Raw, table: TableName, id: string): RowImage | undefined {
  const sql = `select * from "${table}" where "${PRIMARY_KEY[table]}" = ?`;
  // Safe: strict tables of text and integer columns.
  return raw.prepare(sql).get(id) as RowImage | undefined;
}

/** Inserts the columns given and answers the row as stored. */
export function insertStoredRow(raw: Raw, table: TableName, row: RowImage): RowImage {
  const columns = Object.keys(row).map(quote);
  const marks = columns.map(() => '?').join(', ');
  const sql = `insert into "${table}" (${columns.join(', ')}) values (${marks}) returning *`;
  return raw.prepare(sql).get(Object.values(row)) as RowImage; // Safe: as above.
}

/** Sets the columns given and answers the row as stored. */
export function updateStoredRow(
  raw: Raw,
  { table, id }: { readonly table: TableName; readonly id: string },
  patch: RowImage,
): RowImage {
  const sets = Object.keys(patch).map((column) => `${quote(column)} = ?`);
  const sql = `update "${table}" set ${sets.join(', ')} where "${PRIMARY_KEY[table]}" = ? returning *`;
  return raw.prepare(sql).get([...Object.values(patch), id]) as RowImage; // Safe: as above.
}

export function deleteStoredRow(raw: Raw, table: TableName, id: string): void {
  raw.prepare(`delete from "${table}" where "${PRIMARY_KEY[table]}" = ?`).run(id);
}

/** Column names come from our own types; anything else is a bug, and must not reach SQL. */
function quote(column: string): string {
  if (!/^[a-z][a-z_0-9]*$/.test(column)) throw new Error(`not a column: ${column}`);
  return `"${column}"`;
}

/** The columns a table has now. */
export function columnsOf(raw: Raw, table: TableName): ReadonlySet<string> {
  const names = raw.prepare('select name from pragma_table_info(?)').pluck().all(table);
  return new Set(names.map(String));
}

/** The journalled tables of this file: an older format has fewer. */
export function listTables(raw: Raw): readonly TableName[] {
  const tables = Object.keys(PRIMARY_KEY) as TableName[]; // Safe: the keys of a constant record.
  return tables.filter((table) => columnsOf(raw, table).size > 0);
}
