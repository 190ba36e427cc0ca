import type BetterSqlite3 from 'better-sqlite3';

type Handle = BetterSqlite3.Database;
type Pragmas = Readonly<Record<string, string | number>>;

/** How long a statement waits for a file that another program holds, in ms. */
const BUSY_MS = 5000;

/**
 * For every connection, in memory too. Trusted schema and cell checks guard against a crafted file;
 * without recursive triggers, `replace` would pass by the one that keeps the journal append-only.
 */
const SAFE: Pragmas = {
  foreign_keys: 1,
  recursive_triggers: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  secure_delete: 1,
  temp_store: 2,
  mmap_size: 0,
  busy_timeout: BUSY_MS,
};

/** For a file. In WAL, SQLite as built here would not flush each commit unless told to. */
const DURABLE: Pragmas = { locking_mode: 'exclusive', journal_mode: 'wal', synchronous: 2 };

/** Reports that a pragma did not take: this SQLite cannot keep our promises. */
class PragmaRefused extends Error {
  override readonly name = 'PragmaRefused';
}

/**
 * Sets and reads back what every connection needs, and asks for a SQLite without the WAL-reset race.
 * Throws where SQLite does not obey; the file's own bytes are not changed by it.
 */
export function secureConnection(database: Handle): void {
  const version = String(database.prepare('select sqlite_version()').pluck().get());
  if (!isAtLeast(version, [3, 51, 3])) throw new PragmaRefused(`SQLite ${version} is too old`);
  setPragmas(database, SAFE);
}

/** Makes every commit durable and the file ours alone; throws SQLITE_BUSY where another has it. */
export function secureFile(database: Handle): void {
  setPragmas(database, DURABLE);
}

/** What the connection runs with now, by pragma: what tests hold it to. */
export function readPragmas(database: Handle): Pragmas {
  const names = [...Object.keys(SAFE), ...Object.keys(DURABLE)];
  return Object.fromEntries(names.map((name) => [name, readPragma(database, name)]));
}

function setPragmas(database: Handle, pragmas: Pragmas): void {
  for (const [name, wanted] of Object.entries(pragmas)) {
    database.pragma(`${name} = ${wanted}`);
    const got = readPragma(database, name);
    // No row: memory has no file to map.
    if (got !== wanted && !(name === 'mmap_size' && got === undefined)) {
      throw new PragmaRefused(`${name} is ${got} and not ${wanted}`);
    }
  }
}

function readPragma(database: Handle, name: string): string | number {
  // Safe: each of these pragmas answers one text or number.
  return database.pragma(name, { simple: true }) as string | number;
}

function isAtLeast(version: string, wanted: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  const at = wanted.findIndex((part, index) => part !== parts[index]);
  return at === -1 || (parts[at] ?? 0) > (wanted[at] ?? 0);
}
