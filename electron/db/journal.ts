import type { FailureOf } from '../../shared/api/failure.ts';
import type { JournalEntry } from '../../shared/api/records.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { atomically, deferReferences, type WriteFailure } from './atomically.ts';
import { type Raw, runOn } from './connection.ts';
import { appendEntry, type ChangedRow } from './journal-entry.ts';
import { exchangeRows, isTaken } from './exchange-rows.ts';
import type { RowChange, RowImage } from './row-change.ts';
import type { ReadDb, WriteDb } from './schema.ts';
import { deleteStoredRow, findStoredRow, insertStoredRow, updateStoredRow } from './stored-row.ts';

export { insertRow, removeRow, type RowChange, updateRow } from './row-change.ts';

export type EntryInput = {
  /** UTC instant in ISO form. */
  readonly at: string;
  readonly actor: string;
  /** A code worded by `wording`, such as `assignments.update`. */
  readonly action: string;
  /** What is changed, for people: a staff number, a file name. */
  readonly subject: string;
  readonly reason: string | null;
  /**
   * False for what undo must pass over: saved views, settings, the making of a demonstration.
   * Such an entry never touches a row that undoable entries change. Absent = true.
   */
  readonly undoable?: boolean;
};

export type RecordFailure = WriteFailure | FailureOf<'changed-meanwhile' | 'already-exists'>;

/**
 * Writes the rows and, in the same transaction, one journal entry with each row before and after.
 *
 * In its own transaction, or as a whole within the one that `db` is. `null` when nothing changed:
 * no entry then. Answers `changed-meanwhile` when a row is at another version than expected or is
 * gone, `already-exists` when a key or a unique column is taken; either way nothing is written.
 * References that lead nowhere throw.
 */
export async function record(
  db: WriteDb,
  entry: EntryInput,
  changes: readonly RowChange[],
): Promise<Result<JournalEntry | null, RecordFailure>> {
  return runOn(db, (raw) =>
    atomically(raw, () => {
      if (changes.length > 1) deferReferences(raw);
      const written = writeTogether(raw, changes);
      if (!written.ok) return written;
      if (written.value.length === 0) return ok(null);

      const { at, actor, action, subject, reason, undoable } = entry;
      const flag = undoable === false ? 0 : 1;
      const links = { undoable: flag, undoes: null, redoes: null } as const;
      return ok(appendEntry(raw, { at, actor, action, subject, reason, ...links }, written.value));
    }),
  );
}

/**
 * Writes an entry that changes no row, such as a look at what is sensitive; undo passes over it. In its
 * own transaction, or in the one that `db` is.
 */
export async function note(
  db: WriteDb,
  { at, actor, action, subject, reason }: EntryInput,
): Promise<Result<JournalEntry, WriteFailure>> {
  const links = { undoable: 0, undoes: null, redoes: null } as const;
  return runOn(db, (raw) =>
    atomically(raw, () =>
      ok(appendEntry(raw, { at, actor, action, subject, reason, ...links }, [])),
    ),
  );
}

/** Latest first, at most `limit`, those before the entry `before`; from the last when null. */
export async function listEntries(
  db: ReadDb,
  { limit, before }: { readonly limit: number; readonly before: number | null },
): Promise<readonly JournalEntry[]> {
  return db
    .selectFrom('journal_entry')
    .select(ENTRY_COLUMNS)
    .where('sequence', '<', before ?? Number.MAX_SAFE_INTEGER)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
}

/** Entries of one action about one agent, latest first. */
export async function listEntriesAbout(
  db: ReadDb,
  { action, staffNumber }: { readonly action: string; readonly staffNumber: string },
): Promise<readonly JournalEntry[]> {
  const begin = `${staffNumber} `;
  return db
    .selectFrom('journal_entry')
    .select(ENTRY_COLUMNS)
    .where('action', '=', action)
    .where((eb) => eb(eb.fn('substr', ['subject', eb.lit(1), eb.val(begin.length)]), '=', begin))
    .orderBy('sequence', 'desc')
    .execute();
}

/** The columns of an entry as people see it, without its digests. */
export const ENTRY_COLUMNS = [
  ...(['sequence', 'at', 'actor', 'action', 'subject'] as const),
  ...(['reason', 'rows', 'undoes', 'redoes'] as const),
] as const;

/** The row that an image of the journal holds. */
export function parseImage(image: string): RowImage {
  return JSON.parse(image) as RowImage; // Safe: written by `record` from a stored row.
}

/** Rows that exchange a unique value collide when written one after the other: then all make room first. */
function writeTogether(
  raw: Raw,
  changes: readonly RowChange[],
): Result<readonly ChangedRow[], RecordFailure> {
  if (changes.length < 2) return writeChanges(raw, changes);
  const written = atomically(raw, () => writeChanges(raw, changes));
  if (written.ok || written.error.code !== 'already-exists') return written;
  const exchanged = exchangeRows(raw, changes);
  return exchanged ? ok(exchanged.map(toChangedRow)) : written;
}

type Step = { readonly before: RowImage | null; readonly after: RowImage | null };

function writeChanges(
  raw: Raw,
  changes: readonly RowChange[],
): Result<readonly ChangedRow[], RecordFailure> {
  const steps = new Map<string, Step & Pick<ChangedRow, 'table' | 'id'>>();
  for (const change of changes) {
    const step = writeChange(raw, change);
    if (!step.ok) return step;
    // A row changed twice in one entry has one image before and one after.
    const key = `${change.table} ${change.id}`;
    const before = (steps.get(key) ?? step.value).before;
    steps.set(key, { table: change.table, id: change.id, before, after: step.value.after });
  }
  return ok([...steps.values()].map(toChangedRow).filter(({ before, after }) => before !== after));
}

function toChangedRow({ table, id, before, after }: Step & Pick<ChangedRow, 'table' | 'id'>) {
  return {
    table,
    id,
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
  };
}

function writeChange(raw: Raw, change: RowChange): Result<Step, RecordFailure> {
  const { table, id } = change;
  try {
    if (change.kind === 'insert') {
      return ok({
        before: null,
        after: insertStoredRow(raw, table, { ...change.row, version: change.version ?? 1 }),
      });
    }
    const before = findStoredRow(raw, table, id);
    const { expectedVersion } = change;
    if (!before || (expectedVersion !== null && before['version'] !== expectedVersion)) {
      return err({ code: 'changed-meanwhile', what: table, id });
    }
    if (change.kind === 'remove') {
      deleteStoredRow(raw, table, id);
      return ok({ before, after: null });
    }
    const columns = Object.keys(change.patch);
    if (columns.every((column) => change.patch[column] === before[column])) {
      return ok({ before, after: before });
    }
    const patch = { ...change.patch, version: Number(before['version']) + 1 };
    return ok({ before, after: updateStoredRow(raw, { table, row: before }, patch) });
  } catch (error) {
    if (isTaken(error)) {
      return err({ code: 'already-exists', what: table, id });
    }
    throw error;
  }
}
