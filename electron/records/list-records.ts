import type { CellValue, RecordRow, RecordTable } from '../../shared/api/records-api.ts';
import { sheetOf } from '../../shared/workbook/workbook.ts';
import type { RowImage } from '../db/row-change.ts';
import { PRIMARY_KEY, type ReadDb, type TableName } from '../db/schema.ts';
import { withStoredRows } from '../db/stored-rows.ts';
import { TARGETS } from '../imports/targets.ts';
import { type StoredCells, toCells } from './cells.ts';
import { type NameBook, openNameBook } from './name-book.ts';
import { readAhead, type Rows } from './rows.ts';

/** Every row of a table, or those of one agent, by their natural key. */
export async function listRecords(
  db: ReadDb,
  table: RecordTable,
  staffNumber: string | null = null,
): Promise<readonly RecordRow[]> {
  const names = await openNameBook(db, entitiesOf(table));
  const rows = await withStoredRows(db, (stored) => {
    if (staffNumber !== null)
      return rowsOfAgent(table, staffNumber, stored).map((row) =>
        toRecord(table, row, { names, rows: stored }),
      );
    const ahead = readAhead(stored, BESIDE[table] ?? []);
    const { table: from, key } = TARGETS[table];
    return stored.list(from, key).map((row) => toRecord(table, row, { names, rows: ahead }));
  });
  const isInOrder = staffNumber === null && !isHung(table);
  return isInOrder ? rows : byNaturalKey(table, rows);
}

function rowsOfAgent(table: RecordTable, staffNumber: string, rows: Rows): readonly RowImage[] {
  const { table: from, fields } = TARGETS[table];
  if (table === 'derogations')
    return rows
      .where('assignment', { staff_number: staffNumber })
      .flatMap(({ id }) => rows.where('derogation', { assignment_id: id ?? null }));
  return 'staff_number' in fields ? rows.where(from, { staff_number: staffNumber }) : [];
}

/** Whose natural key stands in the row it hangs on. */
function isHung(table: RecordTable): boolean {
  return table === 'derogations' || table === 'candidacies';
}

/** Those rows, in that order; null for one that is not there. */
export async function findRecords(
  db: ReadDb,
  wanted: readonly { readonly table: RecordTable; readonly id: string }[],
): Promise<readonly (RecordRow | null)[]> {
  const found = await describeRows(
    db,
    wanted.map((one) => ({ ...one, gone: null })),
  );
  return found.map(({ row }) => row);
}

/** Those rows, in that order; one that is not on file as it is given, or null where nothing is. */
export async function describeRows(
  db: ReadDb,
  wanted: readonly {
    readonly table: RecordTable;
    readonly id: string;
    readonly gone: RowImage | null;
  }[],
): Promise<readonly { readonly row: RecordRow | null; readonly isOnFile: boolean }[]> {
  const entities = wanted.flatMap(({ table }) => [...entitiesOf(table)]);
  const names = await openNameBook(db, new Set(entities));
  return withStoredRows(db, (rows) =>
    wanted.map(({ table, id, gone }) => {
      const filed = rows.find(TARGETS[table].table, id);
      const row = filed ?? gone;
      const isOnFile = filed !== undefined;
      return { row: row ? toRecord(table, row, { names, rows }) : null, isOnFile };
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
