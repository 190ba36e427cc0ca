import { hash } from 'node:crypto';
import type { JournalEntry } from '../../shared/api/records.ts';
import type { Raw } from './connection.ts';
import type { JournalEntryTable, TableName } from './schema.ts';

/** What the first entry of a file gives as the digest of the entry before it. */
export const NO_DIGEST = '0'.repeat(64);

/** A row before and after one entry, each as JSON in the order of the columns; null = no row. */
export type ChangedRow = {
  readonly table: TableName;
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** An entry without what follows from its place in the chain. */
export type NewEntry = Pick<
  JournalEntryTable,
  'at' | 'actor' | 'action' | 'subject' | 'reason' | 'undoable' | 'undoes' | 'redoes'
>;

/**
 * SHA-256, in hex, of the entry and its rows, each as a JSON array and each but the first led by a
 * line feed, in UTF-8. `build/scripts/check-journal.ts` computes it again without this program.
 */
export function digestOf(
  entry: Omit<JournalEntryTable, 'digest'>,
  rows: readonly ChangedRow[],
): string {
  const { previous_digest, sequence, at, actor, action, subject, reason } = entry;
  const head = [previous_digest, sequence, at, actor, action, subject, reason];
  const lines = [
    JSON.stringify([...head, entry.undoable, entry.undoes, entry.redoes, entry.rows]),
    ...rows.map(({ table, id, before, after }, index) =>
      JSON.stringify([index + 1, table, id, before, after]),
    ),
  ];
  return hash('sha256', lines.join('\n'));
}

const LAST = 'select sequence, digest from journal_entry order by sequence desc limit 1';

const INSERT_ENTRY = `
  insert into journal_entry (sequence, at, actor, action, subject, reason, undoable, undoes, redoes,
    rows, previous_digest, digest)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const INSERT_ROW = `
  insert into journal_row (sequence, position, table_name, row_id, before, after)
  values (?, ?, ?, ?, ?, ?)`;

/** The end of the chain, and `NO_DIGEST` at sequence 0 while the journal is empty. */
export type Head = { readonly sequence: number; readonly digest: string };

/** Where the next entry is to be chained. */
export function readHead(raw: Raw): Head {
  // Safe: the columns named in the query.
  const last = raw.prepare(LAST).get() as Head | undefined;
  return last ?? { sequence: 0, digest: NO_DIGEST };
}

/** Adds an entry at the end of the chain. The rows themselves are written by the caller. */
export function appendEntry(
  raw: Raw,
  entry: NewEntry,
  changed: readonly ChangedRow[],
): JournalEntry {
  const head = readHead(raw);
  const sequence = head.sequence + 1;
  const linked = { ...entry, sequence, rows: changed.length, previous_digest: head.digest };
  const { at, actor, action, subject, reason, undoable, undoes, redoes, rows } = linked;
  raw
    .prepare(INSERT_ENTRY)
    .run([
      ...[sequence, at, actor, action, subject, reason, undoable, undoes, redoes],
      ...[rows, head.digest, digestOf(linked, changed)],
    ]);
  const insertRow = raw.prepare(INSERT_ROW);
  changed.forEach(({ table, id, before, after }, index) =>
    insertRow.run([sequence, index + 1, table, id, before, after]),
  );
  return { sequence, at, actor, action, subject, reason, rows, undoes, redoes };
}
