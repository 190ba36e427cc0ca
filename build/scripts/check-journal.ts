import { createHash } from 'node:crypto';
import SqliteDatabase from 'better-sqlite3';

/**
 * Checks the journal of a planner file without any code of the planner:
 * `npm exec -- node build/scripts/check-journal.ts <a backup>`.
 *
 * The digest of an entry is SHA-256 over its fields as a JSON array, led by the digest of the entry
 * before (64 zeros for the first); then, for each row it changed, a line feed and a JSON array of
 * position, table, key, row before, row after. The last digest printed is the one to keep on paper.
 */

type Entry = Readonly<Record<string, string | number | null>>;

const FIELDS = [
  ...['previous_digest', 'sequence', 'at', 'actor', 'action', 'subject', 'reason'],
  ...['undoable', 'undoes', 'redoes', 'rows'],
];
const ROW_FIELDS = ['position', 'table_name', 'row_id', 'before', 'after'];

const [path] = process.argv.slice(2);
if (!path) throw new Error('name the file to check');

const database = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
// Safe: whole rows of strict tables of text and integers.
const entries = database.prepare('select * from journal_entry order by sequence').all() as Entry[];
const rowsOf = database.prepare('select * from journal_row where sequence = ? order by position');

let previous = '0'.repeat(64);
let changed = 0;
for (const [index, entry] of entries.entries()) {
  const rows = rowsOf.all(entry['sequence']) as Entry[]; // Safe: as above.
  const lines = [list(entry, FIELDS), ...rows.map((row) => list(row, ROW_FIELDS))];
  const digest = createHash('sha256').update(lines.join('\n')).digest('hex');
  const isWhole = entry['sequence'] === index + 1 && entry['rows'] === rows.length;
  if (!isWhole || entry['previous_digest'] !== previous || entry['digest'] !== digest) {
    throw new Error(`entry ${entry['sequence']} is not what was written`);
  }
  previous = digest;
  changed += rows.length;
}
process.stdout.write(`${entries.length} entries, ${changed} rows, last digest ${previous}\n`);

function list(record: Entry, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => record[field]));
}
