import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findKnownFile, listKnownFiles } from '../api/known-files.ts';
import { PLANNER_ENDING } from '../db/file-format.ts';

/** The planner changed last, demonstrations left aside; the one that would be made where there is none. */
export async function findOwnFile(home: string): Promise<string> {
  const files = existsSync(home) ? await listKnownFiles(home) : [];
  const latest = files.find(({ kind }) => kind === 'real');
  const path = latest && (await findKnownFile(home, latest.id));
  return path ?? join(home, `planner${PLANNER_ENDING}`);
}
