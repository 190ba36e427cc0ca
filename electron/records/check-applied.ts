import type { RecordTable } from '../../shared/api/records-api.ts';
import { sheetOf } from '../../shared/workbook/workbook.ts';
import { PRIMARY_KEY, type TableName } from '../db/schema.ts';
import type { Entity } from '../imports/known-keys.ts';
import type { RowProblem } from '../imports/plan-sheet.ts';
import { TARGETS, type Reference } from '../imports/targets.ts';
import type { Applied } from './apply-change.ts';
import { type StoredCells, toCells } from './cells.ts';
import { REFERRERS } from './referrers.ts';
import type { Rows } from './rows.ts';

/** Why a row cannot be as the changes together leave it; `rows` is the file with all of them laid over. */
export function checkApplied(applied: Applied, rows: Rows): readonly RowProblem[] {
  const { change, after } = applied;
  if (change.op === 'remove') return checkReferrers(applied, rows);
  if (after === null) return [];
  const cells = { ...toCells(change.table, after, rows), ...applied.given };
  return [
    ...checkOrders(change.table, cells),
    ...checkStrict(change.table, applied.given, rows),
    ...checkOnce(applied, rows),
    ...checkTwin(applied, rows),
  ];
}

/** Codes given that nobody has described: kept as they are. */
export function listNotices({ change, given }: Applied, rows: Rows): readonly RowProblem[] {
  return unknownReferences(change.table, given, rows)
    .filter(({ isStrict }) => !isStrict)
    .map((reference) => toProblem(reference, given));
}

function checkOrders(table: RecordTable, cells: StoredCells): readonly RowProblem[] {
  const orders = [...TARGETS[table].orders, ...(table === 'agents' ? [TRAINEESHIP] : [])];
  return orders.flatMap(([first, last]): readonly RowProblem[] => {
    const [from, to] = [cells[first], cells[last]];
    if (typeof from !== 'string' || typeof to !== 'string' || to >= from) return [];
    return [{ column: last, code: 'end-before-start', figures: { from, to } }];
  });
}

const TRAINEESHIP = ['trainee_post_from', 'trainee_post_to'] as const;

function checkStrict(table: RecordTable, given: StoredCells, rows: Rows): readonly RowProblem[] {
  return unknownReferences(table, given, rows)
    .filter(({ isStrict }) => isStrict)
    .map((reference) => toProblem(reference, given));
}

function toProblem({ column, code }: Reference, given: StoredCells): RowProblem {
  return { column, code, figures: { value: String(given[column]), count: 1 } };
}

function unknownReferences(table: RecordTable, given: StoredCells, rows: Rows) {
  return TARGETS[table].references.filter(({ column, to }) => {
    const key = given[column];
    if (typeof key !== 'string') return false;
    return TABLES[to].every((named) => rows.find(named, key) === undefined);
  });
}

/** Where the rows stand that a column names, the first most likely. */
export const TABLES: Readonly<Record<Entity, readonly TableName[]>> = {
  agent: ['agent'],
  post: ['post'],
  place: ['post', 'headquarters_service'],
  function: ['job_function'],
  vacancy: ['vacancy'],
  mission: ['special_mission'],
};

/** Another row says the same: on file, or laid over it. */
function checkOnce({ change, table, id, after, given }: Applied, rows: Rows) {
  const { key } = TARGETS[change.table];
  if (after === null || PRIMARY_KEY[table] !== 'id') return [];
  const values = Object.fromEntries(key.map((column) => [column, after[column] ?? null]));
  const others = rows.where(table, values).filter((row) => row['id'] !== id);
  if (others.length === 0) return [];
  const { naturalKey } = sheetOf(change.table);
  const cells = toCells(change.table, after, rows);
  const column = naturalKey.find((name) => name in given) ?? naturalKey[0] ?? '';
  const value = naturalKey.map((name) => cells[name] ?? '').join(' · ');
  return [{ column, code: 'key-taken', figures: { value } } satisfies RowProblem];
}

/** A code that differs from another by its capitals alone would be taken for it. */
function checkTwin({ change, table, id }: Applied, rows: Rows): readonly RowProblem[] {
  if (change.op !== 'create' || PRIMARY_KEY[table] === 'id') return [];
  const other = rows.twin(table, id);
  const [column = ''] = sheetOf(change.table).naturalKey;
  if (other === undefined) return [];
  return [{ column, code: 'key-case', figures: { value: id, other } }];
}

function checkReferrers({ table, id }: Applied, rows: Rows): readonly RowProblem[] {
  return (REFERRERS[table] ?? []).flatMap((referrer): readonly RowProblem[] => {
    const found = rows.where(referrer.table, { [referrer.column]: id });
    if (found.length === 0) return [];
    const figures = { table: referrer.label, count: found.length };
    return [{ column: '', code: 'in-use', figures }];
  });
}
