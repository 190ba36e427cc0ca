import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findKnownFile, listKnownFiles, recentPaths } from '../api/known-files.ts';
import { PLANNER_ENDING } from '../db/file-format.ts';
import { lookAtFile } from '../db/look-at-file.ts';

/**
 * The planner that the person opened last; else the one changed last; else the one to be made.
 * Demonstrations are left aside.
 */
export async function findOwnFile(home: string): Promise<string> {
  return (await findOpenedLast(home)) ?? (await findChangedLast(home)) ?? firstFile(home);
}

async function findOpenedLast(home: string): Promise<string | undefined> {
  for (const path of await recentPaths(home)) {
    const look = await lookAtFile(path);
    if (look.ok && look.value.kind === 'real') return path;
  }
  return undefined;
}

async function findChangedLast(home: string): Promise<string | undefined> {
  const files = existsSync(home) ? await listKnownFiles(home) : [];
  const latest = files.find(({ kind }) => kind === 'real');
  return latest && findKnownFile(home, latest.id);
}

function firstFile(home: string): string {
  return join(home, `planner${PLANNER_ENDING}`);
}
