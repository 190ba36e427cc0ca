import { rm, writeFile } from 'node:fs/promises';
import type { Database as Handle } from 'better-sqlite3';
import { putInPlace } from './durable-file.ts';
import { PLANNER_ENDING } from './file-format.ts';

/**
 * Writes the whole content of an open database to a new file. The name appears only when the copy
 * is complete and on the disk.
 */
export async function copyInto(database: Handle, path: string): Promise<void> {
  const draft = `${path}.part`;
  try {
    await rm(draft, { force: true });
    // An empty file is taken as none, and keeps its rights.
    await writeFile(draft, '', { mode: 0o600, flag: 'wx' });
    // Not `backup()`, which an encrypted file will refuse, nor a copy of the file, which would be torn.
    database.prepare('vacuum into ?').run(draft);
    await putInPlace(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** A name beside a planner file that says what the copy is of, and when it was made (UTC). */
export function datedName(path: string, what: string): string {
  const stem = path.endsWith(PLANNER_ENDING) ? path.slice(0, -PLANNER_ENDING.length) : path;
  const stamp = new Date().toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');
  return `${stem} (${what}, ${stamp})${PLANNER_ENDING}`;
}
