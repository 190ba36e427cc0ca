import { SqliteError } from 'better-sqlite3';
import type { Verification } from '../../shared/api/records.ts';
import { type Anchor, findAnchor } from './anchor.ts';
import { type Raw, runOn } from './connection.ts';
import { parseImage } from './journal.ts';
import { type ChangedRow, digestOf, NO_DIGEST } from './journal-entry.ts';
import { openMemoryPlanner } from './memory.ts';
import { findDigest, findPlannerId } from './planner.ts';
import type { RowImage } from './row-change.ts';
import {
  type JournalEntryTable,
  type JournalRowTable,
  PRIMARY_KEY,
  type ReadDb,
  type TableName,
} from './schema.ts';
import { listTables } from './stored-row.ts';

type Problem = Verification['problems'][number];

/** Enough to see what is wrong with a file. */
const MAX_PROBLEMS = 100;

/**
 * Whether the file is whole and its rows are what its journal says, with up to 100 problems.
 *
 * `anchorFile` as in `Planner`. Where it holds nothing on this planner, a journal whose last entries
 * were cut off, or that was made afresh from end to end, cannot be told.
 */
export async function verify(db: ReadDb, anchorFile: string | null = null): Promise<Verification> {
  const version = await runOn(db, ({ database }) =>
    database.pragma('user_version', { simple: true }),
  );
  const born = await listBornRows(Number(version));
  const id = await findPlannerId(db);
  const anchor = anchorFile && id ? await findAnchor(anchorFile, id) : undefined;

  return runOn(db, (raw) => {
    const problems: Problem[] = [];
    for (const problem of listProblems(raw, born, anchor)) {
      problems.push(problem);
      if (problems.length >= MAX_PROBLEMS) break;
    }
    const { entries } = raw.prepare('select count(*) as entries from journal_entry').get() as {
      readonly entries: number; // Safe: the column named.
    };
    return { ok: problems.length === 0, entries, problems };
  });
}

function* listProblems(raw: Raw, born: BornRows, anchor: Anchor | undefined): Generator<Problem> {
  yield* guard(checkPages(raw));
  yield* guard(checkChain(raw));
  if (anchor) yield* guard(checkAnchor(raw, anchor));
  for (const table of listTables(raw)) {
    yield* guard(checkRows(raw, table, born.get(table) ?? new Map()));
  }
}

/** A damaged page stops every query that meets it; the next check may still read its own. */
function* guard(check: Generator<Problem>): Generator<Problem> {
  try {
    yield* check;
  } catch (error) {
    if (!(error instanceof SqliteError)) throw error;
    yield { code: 'unreadable', detail: error.code };
  }
}

function* checkPages(raw: Raw): Generator<Problem> {
  for (const detail of raw.prepare('pragma integrity_check(20)').pluck().all()) {
    if (detail !== 'ok') yield { code: 'damaged', detail: String(detail) };
  }
  const lost = `select "table" || ' ' || coalesce(rowid, '') || ' → ' || parent
    from pragma_foreign_key_check`;
  for (const detail of raw.prepare(lost).pluck().all()) {
    yield { code: 'reference', detail: String(detail) };
  }
}

const ROWS = 'select * from journal_row where sequence = ? order by position';

function* checkChain(raw: Raw): Generator<Problem> {
  const entries = raw.database.prepare('select * from journal_entry order by sequence').iterate();
  let previous = { sequence: 0, digest: NO_DIGEST };
  // Safe: whole rows of the tables named.
  for (const entry of entries as IterableIterator<JournalEntryTable>) {
    const rows = raw.prepare(ROWS).all(entry.sequence) as readonly JournalRowTable[];
    const detail = String(entry.sequence);
    if (entry.sequence !== previous.sequence + 1) yield { code: 'entry-missing', detail };
    if (entry.previous_digest !== previous.digest) yield { code: 'chain-broken', detail };
    if (entry.rows !== rows.length) yield { code: 'entry-rows', detail };
    const isInOrder = rows.every(({ position }, index) => position === index + 1);
    if (!isInOrder || digestOf(entry, rows.map(toChangedRow)) !== entry.digest) {
      yield { code: 'entry-altered', detail };
    }
    previous = entry;
  }
}

function toChangedRow({ table_name, row_id, before, after }: JournalRowTable): ChangedRow {
  // Safe: only hashed and compared here, whatever it says.
  return { table: table_name as TableName, id: row_id, before, after };
}

function* checkAnchor(raw: Raw, anchor: Anchor): Generator<Problem> {
  const digest = findDigest(raw, anchor.sequence);
  const detail = String(anchor.sequence);
  if (digest === undefined) yield { code: 'journal-cut', detail };
  else if (digest !== anchor.digest) yield { code: 'journal-replaced', detail };
}

type Rows = ReadonlyMap<string, RowImage>;
type BornRows = ReadonlyMap<TableName, Rows>;

const LAST_IMAGES = `
  select row_id as id, after as image, max(sequence) from journal_row
  where table_name = ? group by row_id`;

type LastImage = { readonly id: string; readonly image: string | null };

/** Every row is as its last image says or, never having been changed, as a new file holds it. */
function* checkRows(raw: Raw, table: TableName, born: Rows): Generator<Problem> {
  const stored = new Map(listRows(raw, table));
  const isImaged = new Set<string>();
  // Safe: the columns of the query.
  for (const { id, image } of raw.prepare(LAST_IMAGES).all(table) as readonly LastImage[]) {
    isImaged.add(id);
    const problem = compare(stored.get(id), image === null ? undefined : parseImage(image));
    if (problem) yield { code: problem, detail: `${table} ${id}` };
  }
  for (const id of new Set([...stored.keys(), ...born.keys()])) {
    const problem = isImaged.has(id) ? undefined : compare(stored.get(id), born.get(id));
    if (problem) yield { code: problem, detail: `${table} ${id}` };
  }
}

/** A column added by a later migration is not judged until the row is next changed. */
function compare(row: RowImage | undefined, image: RowImage | undefined): string | undefined {
  if (!row || !image) return row ? 'row-unknown' : image && 'row-missing';
  const isSame = Object.keys(row).every(
    (column) => !(column in image) || row[column] === image[column],
  );
  return isSame ? undefined : 'row-altered';
}

function listRows(raw: Raw, table: TableName): readonly (readonly [string, RowImage])[] {
  // Safe: strict tables of text and integer columns.
  const rows = raw.prepare(`select * from "${table}"`).all() as readonly RowImage[];
  return rows.map((row) => [String(row[PRIMARY_KEY[table]]), row]);
}

const bornRows = new Map<number, Promise<BornRows>>();

/** What the migrations themselves put into a file, such as the headquarters services. */
function listBornRows(version: number): Promise<BornRows> {
  const known = bornRows.get(version) ?? readBornRows(version);
  bornRows.set(version, known);
  return known;
}

async function readBornRows(version: number): Promise<BornRows> {
  const fresh = await openMemoryPlanner('real', version);
  const rows = await runOn(fresh.db, (raw) =>
    listTables(raw).map((table) => [table, new Map(listRows(raw, table))] as const),
  );
  await fresh.close();
  return new Map(rows);
}
