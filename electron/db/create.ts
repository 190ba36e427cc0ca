import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import type { FailureOf } from '../../shared/api/failure.ts';
import { err, type Result } from '../../shared/result.ts';
import { toWriteFailure, type WriteFailure } from './atomically.ts';
import { flush, flushFolder } from './durable-file.ts';
import { APPLICATION_IDS, type PlannerKind } from './file-format.ts';
import type { FileRefused } from './file-refused.ts';
import { insertRow, record } from './journal.ts';
import { migrate } from './migrate.ts';
import { type OpenOptions, openPlanner } from './open.ts';
import { type Planner, PLANNER_ID, toPlanner } from './planner.ts';
import { secureConnection, secureFile } from './pragmas.ts';
import type { Who } from './undo.ts';

type CreateFailure = FileRefused | WriteFailure | FailureOf<'name-taken'>;

/**
 * Makes a planner file and opens it. It is made under another name first: what stands under its own
 * is complete, or is not there. A name that is taken is left alone.
 */
export async function createPlanner(
  path: string,
  kind: PlannerKind,
  {
    who = { at: new Date().toISOString(), actor: 'planner' },
    ...options
  }: OpenOptions & { readonly who?: Who } = {},
): Promise<Result<Planner, CreateFailure>> {
  const draft = `${path}.${randomUUID()}.part`;
  try {
    await fillDraft(draft, kind, who);
    await nameDraft(draft, path);
    await flushFolder(dirname(path));
  } catch (error) {
    const failure = toWriteFailure(error) ?? toNameTaken(error, path);
    if (failure) return err(failure);
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return openPlanner(path, options);
}

/** Small pages: a commit flushes whole ones, and an edit with its journal entry touches three. */
const PAGE_BYTES = 512;

async function fillDraft(draft: string, kind: PlannerKind, who: Who): Promise<void> {
  // Made for its owner only; what SQLite puts beside it follows.
  await writeFile(draft, '', { mode: 0o600, flag: 'wx' });
  const database = new SqliteDatabase(draft);
  try {
    secureConnection(database);
    database.pragma(`page_size = ${PAGE_BYTES}`);
    secureFile(database);
    database.pragma(`application_id = ${APPLICATION_IDS[kind]}`);
    const planner = toPlanner(database, { path: draft, readOnly: false, anchorFile: null });
    await migrate(planner.db);
    const id = insertRow('setting', { key: PLANNER_ID, value: randomUUID() });
    const entry = { ...who, action: 'files.create', subject: kind, reason: null, undoable: false };
    const written = await record(planner.db, entry, [id]);
    if (!written.ok) throw new Error(`a new file refused its first entry: ${written.error.code}`);
    await planner.close();
    await flush(draft);
  } finally {
    database.close();
  }
}

/** Never over a file that is there. Memory cards know no links; there a copy must do. */
async function nameDraft(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (!hasCode(error, ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])) throw error;
    await copyFile(draft, path, constants.COPYFILE_EXCL);
    await flush(path);
  }
}

function toNameTaken(error: unknown, path: string): FailureOf<'name-taken'> | undefined {
  return hasCode(error, ['EEXIST']) ? { code: 'name-taken', name: path } : undefined;
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
