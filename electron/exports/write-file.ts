import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '../../shared/result.ts';

/** Why a file could not be put in its place; what stood there before is untouched. */
export type WriteFailure =
  /** Another program holds the file open: on Windows, Excel does. */
  'target-locked' | 'target-is-folder' | 'folder-missing' | 'not-allowed' | 'disk-full';

/**
 * Puts a whole file in its place or none: written beside it under another name, synced, renamed.
 *
 * A crash in between leaves the former file and at most a `.part` file, which the next export to
 * the same name replaces.
 */
export async function writeFileSafely(
  path: string,
  bytes: Uint8Array,
): Promise<Result<null, WriteFailure>> {
  const part = join(dirname(path), `.${basename(path)}.part`);
  try {
    await writeAndSync(part, bytes);
    await rename(part, path);
    return ok(null);
  } catch (problem) {
    await rm(part, { force: true });
    const failure = writeFailureOf(problem);
    if (failure === undefined) throw problem;
    return err(failure);
  }
}

/** Made anew: what lies under the name may be a link that leads elsewhere. */
async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  await rm(path, { force: true });
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** `undefined` for a bug. Refusing the last step is how Windows says that the target is in use. */
export function writeFailureOf(problem: unknown): WriteFailure | undefined {
  if (!(problem instanceof Error) || !('code' in problem)) return undefined;
  const isRenaming = 'syscall' in problem && problem.syscall === 'rename';
  switch (problem.code) {
    case 'EBUSY':
      return 'target-locked';
    case 'EPERM':
    case 'EACCES':
      return isRenaming ? 'target-locked' : 'not-allowed';
    case 'EROFS':
      return 'not-allowed';
    case 'EISDIR':
      return 'target-is-folder';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'folder-missing';
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'disk-full';
    default:
      return undefined;
  }
}
