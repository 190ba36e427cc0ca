import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
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

/**
 * A new folder of our own below the system's temporary one; whoever asked for it removes it.
 *
 * Also removes those of runs that were killed: a workbook on its way in may lie there.
 */
export function newPrivateFolder(): string {
  for (const name of readdirSync(tmpdir())) removeIfLeft(name);
  return keepPrivate(mkdtempSync(join(tmpdir(), `planner-${process.pid}-`)));
}

/** What cannot be removed now is tried again at the next start. */
function removeIfLeft(name: string): void {
  const pid = Number(/^planner-(\d+)-\w{6}$/.exec(name)?.[1]);
  if (Number.isNaN(pid) || isAlive(pid)) return;
  const folder = join(tmpdir(), name);
  try {
    const { uid } = lstatSync(folder);
    if (uid === (process.getuid?.() ?? uid)) rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    // Of another account: alive all the same.
    return failure instanceof Error && 'code' in failure && failure.code === 'EPERM';
  }
}
