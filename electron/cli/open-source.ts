import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { userInfo } from 'node:os';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { Planner } from '../api/context.ts';
import { anchorPath, rememberFile } from '../api/known-files.ts';
import { keepPrivate } from '../api/private-folder.ts';
import { createPlanner } from '../db/create.ts';
import { openMemoryPlanner } from '../db/memory.ts';
import { openPlanner } from '../db/open.ts';
import { importFile } from '../imports/import-file.ts';
import type { Manner } from './manner.ts';
import type { Outcome } from './outcome.ts';
import { findOwnFile } from './own-file.ts';
import type { Source } from './question.ts';
import { refuseFailure, refuseImport } from './refusal.ts';

/** What a command will do with the planner. */
export type Use =
  /** Reads it: the file is not touched, and need not be writable. */
  | 'read'
  /** Changes it: a file that is missing is made. */
  | 'write'
  /** Reads it as if it were to change it: one that is missing is made in memory. */
  | 'try';

/** The planner the question is about, or why there is none. */
export async function openSource(
  source: Source,
  use: Use,
  { home, manner }: { readonly home: string; readonly manner: Manner },
): Promise<Result<Planner, Outcome>> {
  if (source.kind === 'data') return loadData(source.path, manner);
  const path = await pathOf(source, home);
  const anchorFile = existsSync(home) ? { anchorFile: anchorPath(home) } : {};

  if (use !== 'read' && !existsSync(path)) {
    if (use === 'try') return ok(await openMemoryPlanner());
    if (source.kind === 'own') keepPrivate(dirname(path));
    const created = await createPlanner(path, 'real', { who: whoNow(), ...anchorFile });
    if (!created.ok) return err(refuseFailure(created.error, manner));
    if (source.kind === 'own') await rememberFile(home, path);
    return created;
  }
  const opened = await openPlanner(path, { readOnly: use !== 'write', ...anchorFile });
  return opened.ok ? opened : err(refuseFailure(opened.error, manner));
}

/** Path of the planner file; of none for `--data`. */
export async function pathOf(source: Source, home: string): Promise<string> {
  return source.kind === 'own' ? findOwnFile(home) : resolve(source.path);
}

/** For the journal: the account that runs the command, at this instant. */
export function whoNow(): { readonly at: string; readonly actor: string } {
  return { at: new Date().toISOString(), actor: userInfo().username };
}

/** Any row that is refused refuses the whole: an answer from part of the data would mislead. */
async function loadData(path: string, manner: Manner): Promise<Result<Planner, Outcome>> {
  const planner = await openMemoryPlanner();
  const { at: now, actor } = whoNow();
  const imported = await importFile(resolve(path), {
    ...{ db: planner.db, now, actor, language: manner.translate.language },
    ...{ dryRun: false, leaveRefused: false },
  });
  if (imported.ok && imported.value.isWritten) return ok(planner);
  await planner.close();
  return err(refuseImport(imported, manner));
}
