import type {
  AgentHistoryEntry,
  CellValue,
  RecordHistoryEntry,
  RecordTable,
} from '../../shared/api/records-api.ts';
import { SHEET_NAMES, sheetOf } from '../../shared/workbook/workbook.ts';
import {
  listAgentHistory,
  listHistoryOfAgent,
  listRowHistory,
  type RowHistory,
} from '../db/row-history.ts';
import type { ReadDb, TableName } from '../db/schema.ts';
import { type StoredRows, withStoredRows } from '../db/stored-rows.ts';
import { TARGETS } from '../imports/targets.ts';
import { cellsBeside } from './cells.ts';

/** All that the journal knows of a row, in the columns of its sheet, latest first. */
export async function listRecordHistory(
  db: ReadDb,
  table: RecordTable,
  id: string,
): Promise<readonly RecordHistoryEntry[]> {
  const target = TARGETS[table].table;
  const rows = await (table === 'agents'
    ? listAgentHistory(db, id)
    : listRowHistory(db, target, id));
  const entries = [...Map.groupBy(rows, ({ entry }) => entry.sequence).values()];
  return withStoredRows(db, (stored) =>
    entries.map((changed) => toEntry(table, changed, stored)),
  ).then((all) => all.filter(({ op, fields }) => op !== 'update' || fields.length > 0));
}

/** The same of every row that is or was about an agent, with its table and id. */
export async function listWholeHistory(
  db: ReadDb,
  staffNumber: string,
): Promise<readonly AgentHistoryEntry[]> {
  const rows = await listHistoryOfAgent(db, staffNumber);
  const named = rows.map((row) => {
    const table = recordTableOf(row.table);
    return { row, table, id: table === 'agents' ? staffNumber : row.rowId };
  });
  const groups = Map.groupBy(named, ({ row, table, id }) =>
    [row.entry.sequence, table, id].join(' '),
  );
  return withStoredRows(db, (stored) =>
    [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { table, id } = first;
      const changed = group.map(({ row }) => row);
      return [{ ...toEntry(table, changed, stored), table, id }];
    }),
  ).then((all) => all.filter(({ op, fields }) => op !== 'update' || fields.length > 0));
}

/** The class and the traineeship are shown with the agent. */
function recordTableOf(table: TableName): RecordTable {
  const found = SHEET_NAMES.find((name) => TARGETS[name].table === table);
  return found ?? 'agents';
}

function toEntry(
  table: RecordTable,
  changed: readonly RowHistory[],
  stored: StoredRows,
): RecordHistoryEntry {
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
  return { entry: first.entry, op, fields };
}

type Side = { readonly side: 'before' | 'after'; readonly stored: StoredRows };

function cellsOf(
  table: RecordTable,
  changed: readonly RowHistory[],
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
