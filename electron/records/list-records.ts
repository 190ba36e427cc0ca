import type { CellValue, RecordRow, RecordTable } from '../../shared/api/records-api.ts';
import { sheetOf } from '../../shared/workbook/workbook.ts';
import type { RowImage } from '../db/row-change.ts';
import { PRIMARY_KEY, type ReadDb, type TableName } from '../db/schema.ts';
import { withStoredRows } from '../db/stored-rows.ts';
import { TARGETS } from '../imports/targets.ts';
import { type StoredCells, toCells } from './cells.ts';
import { type NameBook, openNameBook } from './name-book.ts';
import { readAhead, type Rows } from './rows.ts';

/** Every row of a table, by its natural key. */
export async function listRecords(db: ReadDb, table: RecordTable): Promise<readonly RecordRow[]> {
  const names = await openNameBook(db, entitiesOf(table));
  const target = TARGETS[table];
  const rows = await withStoredRows(db, (stored) => {
    const ahead = readAhead(stored, BESIDE[table] ?? []);
    const all = stored.list(target.table, target.key);
    return all.map((row) => toRecord(table, row, { names, rows: ahead }));
  });
  return table in BESIDE && table !== 'agents' ? byNaturalKey(table, rows) : rows;
}

/** Those rows, in that order; null for one that is not there. */
export async function findRecords(
  db: ReadDb,
  wanted: readonly { readonly table: RecordTable; readonly id: string }[],
): Promise<readonly (RecordRow | null)[]> {
  const entities = wanted.flatMap(({ table }) => [...entitiesOf(table)]);
  const names = await openNameBook(db, new Set(entities));
  return withStoredRows(db, (rows) =>
    wanted.map(({ table, id }) => {
      const row = rows.find(TARGETS[table].table, id);
      return row ? toRecord(table, row, { names, rows }) : null;
    }),
  );
}

/** What rows of a table also show. */
const BESIDE: Partial<Readonly<Record<RecordTable, readonly TableName[]>>> = {
  agents: ['class_period', 'traineeship'],
  derogations: ['assignment'],
  candidacies: ['call_round'],
};

function entitiesOf(table: RecordTable) {
  return new Set(TARGETS[table].references.map(({ to }) => to));
}

function toRecord(
  table: RecordTable,
  row: RowImage,
  { names, rows }: { readonly names: NameBook; readonly rows: Rows },
): RecordRow {
  const target = TARGETS[table];
  const stored = toCells(table, row, rows);
  const cells: Record<string, CellValue> = {};
  for (const { key, reads } of sheetOf(table).columns) {
    cells[key] = reads.kind === 'yes-no' ? toYesNo(stored[key]) : (stored[key] ?? null);
  }
  const named: Record<string, RecordRow['names'][string]> = {};
  for (const { column, to } of target.references) {
    const code = stored[column];
    const name = typeof code === 'string' ? names(to, code) : undefined;
    if (name !== undefined) named[column] = name;
  }
  const id = String(row[PRIMARY_KEY[target.table]]);
  return { id, version: Number(row['version']), cells, names: named };
}

function toYesNo(value: StoredCells[string] | undefined): boolean | null {
  return value == null ? null : value === 1;
}

function byNaturalKey(table: RecordTable, rows: readonly RecordRow[]): readonly RecordRow[] {
  const { naturalKey } = sheetOf(table);
  const keyed = rows.map((row) => ({
    row,
    key: naturalKey.map((column) => String(row.cells[column] ?? '')).join('\u0000'),
  }));
  keyed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1));
  return keyed.map(({ row }) => row);
}
