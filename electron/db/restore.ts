import { existsSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileRefusal } from '../../shared/api/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { setAnchor } from './anchor.ts';
import { toWriteFailure, type WriteFailure } from './atomically.ts';
import { runOn } from './connection.ts';
import { type CopyFigures, copyInto, datedName } from './copy-into.ts';
import { flush, flushFolder } from './durable-file.ts';
import { foldIn, isHeld } from './file-copy.ts';
import { type FileRefused, refused } from './file-refused.ts';
import { readHead } from './journal-entry.ts';
import { lookAtFile, SIDE_FILE_ENDINGS } from './look-at-file.ts';
import { openPlanner } from './open.ts';
import { findPlannerId, type Planner } from './planner.ts';
import { verify } from './verify.ts';

export type Restored = CopyFigures & {
  /** The dated copy of what was there before: restoring that one undoes the restore. Null = nothing was. */
  readonly kept: string | null;
};

/** What may not be replaced: it is not ours, or not ours to touch now. A damaged planner may. */
const LEFT_ALONE: readonly FileRefusal[] = ['folder', 'foreign', 'not-a-database', 'unreadable'];

/**
 * Puts the content of a backup in the place of a closed planner file, or where there is none.
 *
 * The backup is read only, verified first and never becomes the file itself; the present file is
 * kept under a dated name beside it, with the commits that lie beside it; these never meet the
 * restored file. A demonstration never takes the place of a real planner, nor the other way round.
 */
export async function restorePlanner(
  from: string,
  to: string,
  { anchorFile = null }: { readonly anchorFile?: string | null } = {},
): Promise<Result<Restored, FileRefused | WriteFailure>> {
  const source = await openPlanner(from, { readOnly: true });
  if (!source.ok) return source;
  try {
    const refusal = (await refuseSource(source.value)) ?? (await refuseTarget(to, source.value));
    if (refusal) return err(refusal);
    const kept = existsSync(to) ? await keepPresent(to) : null;
    await removeSideFiles(to);
    const figures = await copyInto(source.value.db, to);
    // A restore is the one time when the journal may rightly be shorter than it was.
    if (anchorFile) await moveAnchor(source.value, anchorFile);
    return ok({ ...figures, kept });
  } catch (error) {
    const failure = toWriteFailure(error);
    if (failure) return err(failure);
    throw error;
  } finally {
    await source.value.close();
  }
}

async function refuseSource({ db }: Planner): Promise<FileRefused | undefined> {
  const { problems } = await verify(db);
  return problems[0] && refused('damaged', { ...problems[0] });
}

async function refuseTarget(to: string, source: Planner): Promise<FileRefused | undefined> {
  const look = await lookAtFile(to);
  if (!look.ok) return LEFT_ALONE.includes(look.error.refusal) ? look.error : undefined;
  if (look.value.kind !== source.kind) return refused('foreign', { kind: look.value.kind });
  return (await isHeld(to)) ? refused('locked') : undefined;
}

async function keepPresent(to: string): Promise<string> {
  const kept = datedName(to, 'before restore');
  try {
    foldIn(to);
  } catch {
    // Too damaged for SQLite: what lies beside it is kept under the same name, as it is.
  }
  for (const ending of ['', ...SIDE_FILE_ENDINGS]) {
    if (!existsSync(to + ending)) continue;
    await copyFile(to + ending, kept + ending);
    await flush(kept + ending);
  }
  await flushFolder(dirname(kept));
  return kept;
}

/** Old commits beside a restored file would be taken for its own: nothing would be restored. */
async function removeSideFiles(to: string): Promise<void> {
  for (const ending of [...SIDE_FILE_ENDINGS, '-shm']) await rm(to + ending, { force: true });
  await flushFolder(dirname(to));
}

async function moveAnchor({ db }: Planner, anchorFile: string): Promise<void> {
  const id = await findPlannerId(db);
  if (id) await setAnchor(anchorFile, id, await runOn(db, readHead));
}
