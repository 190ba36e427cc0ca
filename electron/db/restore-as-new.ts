import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { FailureOf } from '../../shared/api/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { WriteFailure } from './atomically.ts';
import type { PlannerKind } from './file-format.ts';
import { type FileRefused, refused } from './file-refused.ts';
import { insertRow, listEntries, record, updateRow } from './journal.ts';
import { openPlanner } from './open.ts';
import { findPlannerId, PLANNER_ID } from './planner.ts';
import { type Restored, restorePlanner } from './restore.ts';
import type { Who } from './undo.ts';
import { verify } from './verify.ts';

/** What a backup holds, for the person who is to restore it. */
export type BackupContent = Pick<Restored, 'agents' | 'entries'> & {
  readonly kind: PlannerKind;
  /** UTC instant of its last change; null = none. */
  readonly changedAt: string | null;
};

/**
 * Reads what a backup holds, and verifies it whole; not a byte of it changes.
 *
 * Answers `damaged` where its rows are not what its journal says.
 */
export async function readBackup(from: string): Promise<Result<BackupContent, FileRefused>> {
  const source = await openPlanner(from, { readOnly: true });
  if (!source.ok) return source;
  const { db, kind, close } = source.value;
  try {
    const { entries, problems } = await verify(db);
    if (problems[0]) return err(refused('damaged', { ...problems[0] }));
    const [last] = await listEntries(db, { limit: 1, before: null });
    const { agents } = await db
      .selectFrom('agent')
      .select(({ fn }) => fn.countAll<number>().as('agents'))
      .executeTakeFirstOrThrow();
    return ok({ kind, agents, entries, changedAt: last?.at ?? null });
  } finally {
    await close();
  }
}

/**
 * Makes a planner of its own out of a backup, under a name that is free; nothing is replaced.
 *
 * It gets an id of its own, by one more entry of its journal: it goes on beside the planner it was
 * copied from, and neither is taken for the other with its end cut off.
 */
export async function restoreAsNew(
  from: string,
  to: string,
  { subject, ...who }: Who & { readonly subject: string },
): Promise<Result<Restored, FileRefused | WriteFailure | FailureOf<'name-taken'>>> {
  if (existsSync(to)) return err({ code: 'name-taken', name: to });
  const restored = await restorePlanner(from, to);
  if (!restored.ok) return restored;
  const planner = await openPlanner(to);
  if (!planner.ok) return planner;
  const { db, close } = planner.value;
  try {
    const entry = { ...who, action: 'files.restore', subject, reason: null, undoable: false };
    const value = randomUUID();
    const isKnown = (await findPlannerId(db)) !== undefined;
    const own = isKnown
      ? updateRow('setting', PLANNER_ID, { value })
      : insertRow('setting', { key: PLANNER_ID, value });
    const written = await record(db, entry, [own]);
    if (written.ok) return restored;
    if (written.error.code === 'disk-full' || written.error.code === 'read-only')
      return err(written.error);
    throw new Error(`a restored file refused its entry: ${written.error.code}`);
  } finally {
    await close();
  }
}
