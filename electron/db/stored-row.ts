import type { Raw } from './connection.ts';
import type { RowImage } from './row-change.ts';
import { PRIMARY_KEY, type TableName } from './schema.ts';

/** A row as it lies in its table, in the order of the columns; `undefined` when there is none. */
export function findStoredRow(raw: Raw, table: TableName, id: string): RowImage | undefined {
  const sql = `select * from "${table}" where "${PRIMARY_KEY[table]}" = ?`;
  // Safe: strict tables of text and integer columns.
  return raw.prepare(sql).get(id) as RowImage | undefined;
}

/** The rows that hold exactly those values, null being one. */
export function findStoredRowsWhere(
  raw: Raw,
  table: TableName,
  values: RowImage,
): readonly RowImage[] {
  const terms = Object.keys(values).map((column) => `${quote(column)} is ?`);
  const sql = `select * from "${table}" where ${terms.join(' and ')}`;
  // Safe: as above.
  return raw.prepare(sql).all(Object.values(values)) as readonly RowImage[];
}

/** The key of another row that differs from this one by its capitals alone. */
export function findTwin(raw: Raw, table: TableName, id: string): string | undefined {
  const key = PRIMARY_KEY[table];
  const sql = `select "${key}" from "${table}" where lower("${key}") = lower(?) and "${key}" <> ?`;
  // Safe: the keys of our tables are texts.
  return raw.prepare(sql).pluck().get([id, id]) as string | undefined;
}

/** Every row of a table, in the order of those columns. */
export function listStoredRows(
  raw: Raw,
  table: TableName,
  order: readonly string[],
): readonly RowImage[] {
  const sql = `select * from "${table}" order by ${order.map(quote).join(', ')}`;
  return raw.prepare(sql).all() as readonly RowImage[]; // Safe: as above.
}

/** Inserts the columns given and answers the row as stored. */
export function insertStoredRow(raw: Raw, table: TableName, row: RowImage): RowImage {
  const sql = `${insertion(table, Object.keys(row))} returning *`;
  return raw.prepare(sql).get(Object.values(row)) as RowImage; // Safe: as above.
}

const insertions = new Map<string, string>();

/** The statement for these columns, put together once: an import brings ten thousand rows. */
export function insertion(table: TableName, columns: readonly string[]): string {
  const key = `${table} ${columns.join(' ')}`;
  const known = insertions.get(key);
  if (known) return known;
  const marks = columns.map(() => '?').join(', ');
  const sql = `insert into "${table}" (${columns.map(quote).join(', ')}) values (${marks})`;
  insertions.set(key, sql);
  return sql;
}

/**
 * Sets the columns given on a row just read and answers the row as it is now.
 *
 * Not read back: this is the path of every edit, and `isOfType` leaves nothing for SQLite to convert.
 */
export function updateStoredRow(
  raw: Raw,
  { table, row }: { readonly table: TableName; readonly row: RowImage },
  patch: RowImage,
): RowImage {
  const columns = Object.keys(patch);
  for (const column of columns) {
    if (!isOfType(raw, { table, column }, patch[column])) {
      throw new TypeError(`${table}.${column} does not take a ${typeof patch[column]}`);
    }
  }
  const sets = columns.map((column) => `${quote(column)} = ?`).join(', ');
  const key = PRIMARY_KEY[table];
  raw
    .prepare(`update "${table}" set ${sets} where "${key}" = ?`)
    .run([...Object.values(patch), row[key]]);
  return { ...row, ...patch };
}

/** Nothing happens when there is no such row. */
export function deleteStoredRow(raw: Raw, table: TableName, id: string): void {
  raw.prepare(`delete from "${table}" where "${PRIMARY_KEY[table]}" = ?`).run(id);
}

/** Column names come from our own types; anything else is a bug, and must not reach SQL. */
function quote(column: string): string {
  if (!/^[a-z][a-z_0-9]*$/.test(column)) throw new Error(`not a column: ${column}`);
  return `"${column}"`;
}

type Types = ReadonlyMap<string, string>;

/** By connection and table: the schema does not change under an open planner. */
const types = new WeakMap<Raw, Map<TableName, Types>>();

/** The columns a table has now, each with its declared type in lower case; none for no table. */
export function columnsOf(raw: Raw, table: TableName): Types {
  const known = types.get(raw) ?? new Map<TableName, Types>();
  types.set(raw, known);
  const columns = known.get(table) ?? readColumns(raw, table);
  known.set(table, columns);
  return columns;
}

function readColumns(raw: Raw, table: TableName): Types {
  const rows = raw.prepare('select name, lower(type) from pragma_table_info(?)').raw().all(table);
  return new Map(rows as [string, string][]); // Safe: the two text columns of the query.
}

function isOfType(
  raw: Raw,
  { table, column }: { readonly table: TableName; readonly column: string },
  value: unknown,
): boolean {
  if (value === null) return true;
  const type = columnsOf(raw, table).get(column);
  return type === 'integer' ? Number.isSafeInteger(value) : typeof value === 'string';
}

/** The journalled tables of this file: an older format has fewer. */
export function listTables(raw: Raw): readonly TableName[] {
  const tables = Object.keys(PRIMARY_KEY) as TableName[]; // Safe: the keys of a constant record.
  return tables.filter((table) => columnsOf(raw, table).size > 0);
}
