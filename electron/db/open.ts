import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import SqliteDatabase, { type Database as Handle } from 'better-sqlite3';
import { err, ok, type Result } from '../../shared/result.ts';
import { toWriteFailure } from './atomically.ts';
import { checkContent } from './check-content.ts';
import { connect } from './connection.ts';
import { copyInto, datedName } from './copy-into.ts';
import { isHeld, openInMemory } from './file-copy.ts';
import { FORMAT_VERSION } from './file-format.ts';
import { type FileRefused, refused, toFileRefused } from './file-refused.ts';
import { lookAtFile } from './look-at-file.ts';
import { migrate } from './migrate.ts';
import { type Planner, toPlanner } from './planner.ts';
import { secureConnection, secureFile } from './pragmas.ts';

export type OpenOptions = {
  /** Opens a copy in memory; so does a file, or a folder, that this account may not write. */
  readonly readOnly?: boolean;
  /** Where the ends of journals are remembered, in the person's profile. Absent = nowhere. */
  readonly anchorFile?: string;
};

/** How long to wait for a program that is just letting go of the file, in ms. */
const LOCK_WAIT_MS = 250;

/**
 * Opens a planner file for this process alone, brought to the present format after a copy of it
 * was made. A file that is refused, or only read, keeps every byte, and none is made where there is none.
 */
export async function openPlanner(
  path: string,
  options: OpenOptions = {},
): Promise<Result<Planner, FileRefused>> {
  const look = await lookAtFile(path);
  if (!look.ok) return look;
  const readOnly = options.readOnly === true || !(await isWritable(path));
  const opened = readOnly ? await openCopy(path) : await openFile(path, look.value.hasSideFile);
  if (!opened.ok) return opened;

  const database = opened.value;
  const brought = await bringUpToDate(database, readOnly ? null : path);
  if (!brought.ok) return brought;
  if (readOnly) database.pragma('query_only = 1');
  return ok(toPlanner(database, { path, readOnly, anchorFile: options.anchorFile ?? null }));
}

/** A file without any right to write is not written, even by an account that may write anything. */
async function isWritable(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    await access(dirname(path), constants.W_OK);
    return ((await stat(path)).mode & 0o222) !== 0;
  } catch {
    return false;
  }
}

/** The file as it lies on the disk, checked, without being touched. */
async function openCopy(path: string): Promise<Result<Handle, FileRefused>> {
  if (await isHeld(path)) return err(refused('locked'));
  return checked(() => openInMemory(path));
}

/**
 * SQLite folds what lies beside a file into it when it closes, even a file that we then refuse. So
 * where something does, a copy is judged first.
 */
async function openFile(path: string, hasSideFile: boolean): Promise<Result<Handle, FileRefused>> {
  if (hasSideFile) {
    const copy = await openCopy(path);
    if (!copy.ok) return copy;
    copy.value.close();
  }
  const opened = await checked(async () => lock(path));
  if (!opened.ok) return opened;
  try {
    secureFile(opened.value);
    return opened;
  } catch (error) {
    opened.value.close();
    return err(toFileRefused(error));
  }
}

/** From here on no other process reads or writes the file, until this one closes it or dies. */
function lock(path: string): Handle {
  const database = new SqliteDatabase(path, { fileMustExist: true, timeout: LOCK_WAIT_MS });
  try {
    database.pragma('locking_mode = exclusive');
    database.pragma('schema_version');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Opens and checks; what is refused is closed again, so that nothing is left beside the file. */
async function checked(open: () => Promise<Handle>): Promise<Result<Handle, FileRefused>> {
  let database: Handle | undefined;
  try {
    database = await open();
    secureConnection(database);
    const refusal = await checkContent(database);
    if (!refusal) return ok(database);
    database.close();
    return err(refusal);
  } catch (error) {
    database?.close();
    return err(toFileRefused(error));
  }
}

/** Runs pending migrations, after copying the file beside itself (`null` = no file); closes where one fails. */
async function bringUpToDate(
  database: Handle,
  path: string | null,
): Promise<Result<null, FileRefused>> {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version === FORMAT_VERSION) return ok(null);
  const db = connect(database);
  try {
    if (path) await copyInto(db, datedName(path, `format ${version}`));
    await migrate(db);
    return ok(null);
  } catch (error) {
    database.close();
    if (toWriteFailure(error)) return err(refused('unreadable', { code: 'disk-full' }));
    throw error;
  }
}
