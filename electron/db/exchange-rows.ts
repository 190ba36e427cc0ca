import { SqliteError } from 'better-sqlite3';
import type { Raw } from './connection.ts';
import type { RowChange, RowImage } from './row-change.ts';
import type { TableName } from './schema.ts';
import { deleteStoredRow, findStoredRow, insertStoredRow } from './stored-row.ts';

/** A row that was changed, as it was and as it is; null = there is none. */
export type Exchanged = {
  readonly table: TableName;
  readonly id: string;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
};

/**
 * Writes changes by taking every row away before any is put back, so that rows may exchange unique
 * values. `undefined` where a key is taken by a row that stays, a row is changed twice, or one is not at
 * the version expected; the caller then takes back what was begun.
 */
export function exchangeRows(
  raw: Raw,
  changes: readonly RowChange[],
): readonly Exchanged[] | undefined {
  const ids = new Set(changes.map(({ table, id }) => `${table} ${id}`));
  if (ids.size < changes.length) return undefined;
  const found = changes.map((change) => ({
    change,
    before: findStoredRow(raw, change.table, change.id) ?? null,
  }));
  if (!found.every(({ change, before }) => isAsExpected(change, before))) return undefined;
  for (const { change } of found) deleteStoredRow(raw, change.table, change.id);
  try {
    return found.map(({ change, before }) => {
      const { table, id } = change;
      const row = rowAfter(change, before);
      return { table, id, before, after: row && insertStoredRow(raw, table, row) };
    });
  } catch (error) {
    if (isTaken(error)) return undefined;
    throw error;
  }
}

function isAsExpected(change: RowChange, before: RowImage | null): boolean {
  if (change.kind === 'insert' || !before) return change.kind === 'insert' && !before;
  return change.expectedVersion === null || before['version'] === change.expectedVersion;
}

function rowAfter(change: RowChange, before: RowImage | null): RowImage | null {
  if (change.kind === 'remove') return null;
  if (change.kind === 'insert') return { ...change.row, version: 1 };
  return before && { ...before, ...change.patch, version: Number(before['version']) + 1 };
}

/** Whether a statement failed because a key or a unique column is taken. */
export function isTaken(error: unknown): boolean {
  return error instanceof SqliteError && TAKEN.includes(error.code);
}

const TAKEN = ['SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'];
