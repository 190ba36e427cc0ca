import { chmodSync, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes the folder if need be and holds it to its owner (SEC-H10): 0700, and ours.
 *
 * On Windows the folder inherits the rights of the user's profile, which are already private.
 */
export function keepPrivate(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform === 'win32') return folder;

  const { uid, mode } = statSync(folder);
  if (uid !== process.getuid?.()) throw new Error('the data folder belongs to another account');
  if ((mode & 0o077) !== 0) chmodSync(folder, 0o700);
  return folder;
}

/** A new folder of our own below the system's temporary one; whoever asked for it removes it. */
export function newPrivateFolder(): string {
  return keepPrivate(mkdtempSync(join(tmpdir(), 'planner-')));
}
