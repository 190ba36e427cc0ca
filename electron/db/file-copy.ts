import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase, { type Database as Handle, SqliteError } from 'better-sqlite3';
import { SIDE_FILE_ENDINGS } from './look-at-file.ts';

/**
 * Opens a planner file in memory, with the commits that lie beside it: the file itself is neither
 * locked nor written, and needs no right to write. The copy can be changed, to no effect.
 */
export async function openInMemory(path: string): Promise<Handle> {
  const folder = await mkdtemp(join(tmpdir(), 'planner-'));
  try {
    const copy = join(folder, 'copy');
    for (const ending of ['', ...SIDE_FILE_ENDINGS]) {
      if (existsSync(path + ending)) await copyFile(path + ending, copy + ending);
    }
    foldIn(copy);
    const bytes = await readFile(copy);
    // Bytes 18 and 19 ask for a WAL, which memory cannot have; 1 is the old journal.
    bytes.fill(1, 18, 20);
    return new SqliteDatabase(bytes);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Moves into a file what lies beside it, by closing the only connection; throws where it cannot. */
export function foldIn(path: string): void {
  const database = new SqliteDatabase(path, { fileMustExist: true });
  try {
    database.pragma('locking_mode = exclusive');
    database.pragma('schema_version');
  } finally {
    database.close();
  }
}

/** Whether another process has the file open for writing. Leaves nothing behind. */
export async function isHeld(path: string): Promise<boolean> {
  const before = new Set(traces(path));
  const database = new SqliteDatabase(path, { readonly: true, timeout: 0 });
  try {
    database.pragma('schema_version');
    return false;
  } catch (error) {
    if (!(error instanceof SqliteError)) throw error;
    return error.code.startsWith('SQLITE_BUSY');
  } finally {
    database.close();
    for (const trace of traces(path)) if (!before.has(trace)) await rm(trace, { force: true });
  }
}

/** What SQLite puts beside a file while it reads it. */
function traces(path: string): readonly string[] {
  return [`${path}-wal`, `${path}-shm`].filter((trace) => existsSync(trace));
}
