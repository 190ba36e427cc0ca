import type {
  EntryChanges,
  KnownRow,
  RowChanged,
  RowHistory,
} from '../../shared/api/record-history-api.ts';
import type { CellValue, RecordTable } from '../../shared/api/records-api.ts';
import { SHEET_NAMES, sheetOf } from '../../shared/workbook/workbook.ts';
import {
  listAgentHistory,
  listEntryRows,
  listHistoryOfAgent,
  listHistoryOfPost,
  listRowHistory,
  type RowStep,
} from '../db/row-history.ts';
import type { RowImage } from '../db/row-change.ts';
import type { ReadDb, TableName } from '../db/schema.ts';
import { type StoredRows, withStoredRows } from '../db/stored-rows.ts';
import { TARGETS } from '../imports/targets.ts';
import { cellsBeside } from './cells.ts';
import { describeRows } from './list-records.ts';

/** How many rows of one entry are told; an import may hold ten thousand. */
const MOST_ROWS = 200;

/** All that the journal knows of a row, in the columns of its sheet, latest first. */
export async function listRecordHistory(
  db: ReadDb,
  table: RecordTable,
  id: string,
): Promise<RowHistory> {
  const rows = await (table === 'agents'
    ? listAgentHistory(db, id)
    : listRowHistory(db, TARGETS[table].table, id));
  return describe(db, groupsOf(rows));
}

/** The same of every row that is or was about an agent. */
export async function listWholeHistory(db: ReadDb, staffNumber: string): Promise<RowHistory> {
  return describe(db, groupsOf(await listHistoryOfAgent(db, staffNumber)));
}

/** The same of a post, its hardship ranks and its functions. */
export async function listPostHistory(db: ReadDb, postCode: string): Promise<RowHistory> {
  return describe(db, groupsOf(await listHistoryOfPost(db, postCode)));
}

/** What one entry did to the rows that grids show; how many others it changed is all that is said of them. */
export async function listEntryChanges(db: ReadDb, sequence: number): Promise<EntryChanges> {
  const rows = await listEntryRows(db, sequence);
  const groups = groupsOf(rows);
  return {
    ...(await describe(db, groups.slice(0, MOST_ROWS))),
    more: Math.max(0, groups.length - MOST_ROWS),
    apart: rows.filter((row) => subjectOf(row) === null).length,
  };
}

/** What one entry did to the rows that make one record: of an agent also the class and the traineeship. */
type Group = Pick<RowChanged, 'table' | 'id'> & { readonly changed: readonly RowStep[] };

function groupsOf(rows: readonly RowStep[]): readonly Group[] {
  const groups = new Map<string, Pick<RowChanged, 'table' | 'id'> & { changed: RowStep[] }>();
  for (const row of rows) {
    const subject = subjectOf(row);
    if (subject === null) continue;
    const key = [row.entry.sequence, subject.table, subject.id].join('\n');
    const group = groups.get(key) ?? { ...subject, changed: [] };
    group.changed.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** null for a row that no grid shows: a sensitive ground, a setting. */
function subjectOf({ table, rowId, before, after }: RowStep) {
  if (table === 'traineeship') return { table: 'agents', id: rowId } as const;
  if (table === 'class_period')
    return { table: 'agents', id: String((after ?? before)?.['staff_number']) } as const;
  const name = SHEET_NAMES.find((one) => TARGETS[one].table === table);
  return name === undefined ? null : { table: name, id: rowId };
}

async function describe(db: ReadDb, groups: readonly Group[]): Promise<RowHistory> {
  const changes = await withStoredRows(db, (stored) =>
    groups
      .map((group) => toChange(group, stored))
      .filter(({ op, fields }) => op !== 'update' || fields.length > 0),
  );
  const told = new Set(changes.map(({ table, id }) => keyOf(table, id)));
  const last = new Map<string, { table: RecordTable; id: string; gone: RowImage | null }>();
  for (const { table, id, changed } of groups) {
    const key = keyOf(table, id);
    if (!told.has(key) || last.get(key)?.gone) continue;
    const own = changed.find((row) => row.table === TARGETS[table].table);
    last.set(key, { table, id, gone: own?.after ?? own?.before ?? null });
  }
  const wanted = [...last.values()];
  const rows = await describeRows(db, wanted);
  return {
    changes,
    rows: rows.flatMap(({ row, isOnFile }, index): readonly KnownRow[] => {
      const { table } = wanted[index] ?? {};
      return row && table ? [{ ...row, table, isOnFile }] : [];
    }),
  };
}

function keyOf(table: RecordTable, id: string): string {
  return `${table} ${id}`;
}

function toChange({ table, id, changed }: Group, stored: StoredRows): RowChanged {
  const own = changed.find((row) => row.table === TARGETS[table].table);
  const before = cellsOf(table, changed, { side: 'before', stored });
  const after = cellsOf(table, changed, { side: 'after', stored });
  const [first] = changed;
  if (!first) throw new Error('a group of nothing');
  const op = own && !own.before ? 'create' : own && !own.after ? 'remove' : 'update';
  const fields = sheetOf(table)
    .columns.map(({ key }) => ({
      column: key,
      before: before[key] ?? null,
      after: after[key] ?? null,
    }))
    .filter((field) => field.before !== field.after);
  return { entry: first.entry, table, id, op, fields };
}

type Side = { readonly side: 'before' | 'after'; readonly stored: StoredRows };

function cellsOf(
  table: RecordTable,
  changed: readonly RowStep[],
  { side, stored }: Side,
): Readonly<Record<string, CellValue>> {
  const cells: Record<string, CellValue> = {};
  for (const row of changed) {
    const image = row[side];
    if (!image) continue;
    for (const [column, field] of fieldsOf(table, row.table)) {
      const value = image[field] ?? null;
      cells[column] = value === '' ? null : value;
    }
    if (table !== 'agents') Object.assign(cells, cellsBeside(table, image, stored));
  }
  for (const { key, reads } of sheetOf(table).columns) {
    const value = cells[key];
    if (reads.kind === 'yes-no' && value != null) cells[key] = value === 1;
  }
  return cells;
}

function fieldsOf(table: RecordTable, of: TableName): readonly (readonly [string, string])[] {
  if (of === 'class_period')
    return [
      ['class', 'class'],
      ['class_since', 'since'],
    ];
  if (of === 'traineeship')
    return [
      ['trainee_post_from', 'post_from'],
      ['trainee_post_to', 'post_to'],
      ['trainee_post', 'post_code'],
    ];
  return Object.entries(TARGETS[table].fields);
}
