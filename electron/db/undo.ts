import type { FailureOf } from '../../shared/api/failure.ts';
import type { JournalEntry } from '../../shared/api/records.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { atomically, deferReferences, type WriteFailure } from './atomically.ts';
import { type Raw, runOn } from './connection.ts';
import { ENTRY_COLUMNS, parseImage } from './journal.ts';
import { appendEntry, type ChangedRow, readHead } from './journal-entry.ts';
import type { RowImage } from './row-change.ts';
import type { ReadDb, WriteDb } from './schema.ts';
import { columnsOf, deleteStoredRow, findStoredRow, insertStoredRow } from './stored-row.ts';

/** Who asks, and when, as a UTC instant in ISO form. */
export type Who = { readonly at: string; readonly actor: string };

/**
 * Brings the rows of the last change back to what they were, in an entry of its own; nothing is
 * taken out of the journal. Any number of times, back to the first change.
 */
export async function undo(
  db: WriteDb,
  who: Who,
): Promise<Result<JournalEntry, WriteFailure | FailureOf<'nothing-to-undo'>>> {
  return runOn(db, (raw) =>
    atomically(raw, () => {
      const entry = findUndoable(raw);
      if (!entry) return err({ code: 'nothing-to-undo' });

      const changed = replaceRows(raw, listImages(raw, entry.sequence).map(turnRound).reverse());
      const links = { undoable: 1, undoes: entry.sequence, redoes: null } as const;
      const what = { action: 'history.undo', subject: entry.subject, reason: null };
      return ok(appendEntry(raw, { at: who.at, actor: who.actor, ...what, ...links }, changed));
    }),
  );
}

/** Makes the change undone last again, as long as nothing else was changed since. */
export async function redo(
  db: WriteDb,
  who: Who,
): Promise<Result<JournalEntry, WriteFailure | FailureOf<'nothing-to-redo'>>> {
  return runOn(db, (raw) =>
    atomically(raw, () => {
      const entry = findRedoable(raw);
      if (!entry) return err({ code: 'nothing-to-redo' });

      const changed = replaceRows(raw, listImages(raw, entry.sequence));
      const links = { undoable: 1, undoes: null, redoes: entry.sequence } as const;
      const what = { action: 'history.redo', subject: entry.subject, reason: null };
      return ok(appendEntry(raw, { at: who.at, actor: who.actor, ...what, ...links }, changed));
    }),
  );
}

/** The change that `undo` would take back, as it was first made. */
export async function nextUndo(db: ReadDb): Promise<JournalEntry | null> {
  return runOn(db, (raw) => findUndoable(raw) ?? null);
}

/** The change that `redo` would make again, as it was first made. */
export async function nextRedo(db: ReadDb): Promise<JournalEntry | null> {
  return runOn(db, (raw) => findRedoable(raw) ?? null);
}

const COLUMNS = ENTRY_COLUMNS.join(', ');
const LATEST = `
  select ${COLUMNS} from journal_entry where sequence <= ? and undoable = 1
  order by sequence desc limit 1`;
const UNDOING = `
  select sequence from journal_entry where undoes = ? and sequence < ?
  order by sequence desc limit 1`;

/**
 * The history is a line: under an undone change lies what lay there when it was made, since taking
 * that away would first have taken the change itself away. So each step goes to before an entry.
 */
function findUndoable(raw: Raw): JournalEntry | undefined {
  let entry = findLatest(raw, Number.MAX_SAFE_INTEGER);
  while (entry?.undoes) entry = findLatest(raw, entry.undoes - 1);
  return entry?.redoes ? getEntry(raw, entry.redoes) : entry;
}

/** Under a change made again lies what could be made again just before it was undone. */
function findRedoable(raw: Raw): JournalEntry | undefined {
  let entry = findLatest(raw, Number.MAX_SAFE_INTEGER);
  while (entry?.redoes) {
    const undoing = raw.prepare(UNDOING).pluck().get([entry.redoes, entry.sequence]);
    entry = findLatest(raw, Number(undoing) - 1);
  }
  return entry?.undoes ? getEntry(raw, entry.undoes) : undefined;
}

function findLatest(raw: Raw, upTo: number): JournalEntry | undefined {
  return raw.prepare(LATEST).get(upTo) as JournalEntry | undefined; // Safe: the columns named.
}

function getEntry(raw: Raw, sequence: number): JournalEntry {
  const entry = raw
    .prepare(`select ${COLUMNS} from journal_entry where sequence = ?`)
    .get(sequence);
  return entry as JournalEntry; // Safe: the journal is append-only, and the number came from it.
}

const IMAGES = `
  select table_name as "table", row_id as id, before, after from journal_row
  where sequence = ? order by position`;

function listImages(raw: Raw, sequence: number): readonly ChangedRow[] {
  return raw.prepare(IMAGES).all(sequence) as readonly ChangedRow[]; // Safe: the columns named.
}

function turnRound(row: ChangedRow): ChangedRow {
  return { ...row, before: row.after, after: row.before };
}

/**
 * Brings rows from their image before to their image after.
 *
 * All are taken away before any is put back: rows that exchanged a unique value would otherwise
 * collide on the way. The version goes on counting, so that a page which still shows the row as it
 * once was cannot overwrite it; a row that comes back takes the number of the entry, which is
 * higher than any version it had.
 */
function replaceRows(raw: Raw, images: readonly ChangedRow[]): readonly ChangedRow[] {
  deferReferences(raw);
  const present = images.map(({ table, id, before }) => {
    const row = findStoredRow(raw, table, id);
    if (!isSame(row, before)) throw new Error(`${table} ${id} is not as the journal left it`);
    return row;
  });
  for (const { table, id } of images) deleteStoredRow(raw, table, id);

  const next = readHead(raw).sequence + 1;
  const tables = new Set(images.map(({ table }) => table));
  const columns = new Map([...tables].map((table) => [table, columnsOf(raw, table)]));
  return images.map(({ table, id, after }, index) => {
    const row = present[index];
    const before = row ? JSON.stringify(row) : null;
    if (after === null) return { table, id, before, after };
    const version = row ? Number(row['version']) + 1 : next;
    const image = Object.entries(parseImage(after)).filter(([name]) =>
      columns.get(table)?.has(name),
    );
    const stored = insertStoredRow(raw, table, { ...row, ...Object.fromEntries(image), version });
    return { table, id, before, after: JSON.stringify(stored) };
  });
}

/** Compares what the image holds, but for the version: an older image lacks newer columns. */
function isSame(row: RowImage | undefined, image: string | null): boolean {
  if (image === null || !row) return image === null && !row;
  return Object.entries(parseImage(image)).every(
    ([column, value]) => column === 'version' || !(column in row) || row[column] === value,
  );
}
