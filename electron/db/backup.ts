import { existsSync } from 'node:fs';
import type { FailureOf } from '../../shared/api/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { toWriteFailure, type WriteFailure } from './atomically.ts';
import { type CopyFigures, copyInto } from './copy-into.ts';
import { type Planner, rememberEnd } from './planner.ts';

/**
 * Copies an open planner to a file of its own, verified, and remembers the end of the journal.
 *
 * Answers `name-taken` for a name that exists; no backup is ever written over another.
 */
export async function backupPlanner(
  planner: Planner,
  path: string,
): Promise<Result<CopyFigures, WriteFailure | FailureOf<'name-taken'>>> {
  if (existsSync(path)) return err({ code: 'name-taken', name: path });
  try {
    const figures = await copyInto(planner.db, path);
    if (planner.anchorFile) await rememberEnd(planner.db, planner.anchorFile);
    return ok(figures);
  } catch (error) {
    const failure = toWriteFailure(error);
    if (failure) return err(failure);
    throw error;
  }
}
