import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Has the system write a file, or the names in a folder, to the disk itself. */
export async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Gives a finished file its name, replacing what had it; after a power cut one of the two is there. */
export async function putInPlace(finished: string, path: string): Promise<void> {
  await flush(finished);
  await rename(finished, path);
  await flushFolder(dirname(path));
}

/** Windows gives no handle on a folder and keeps names in order by itself. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform !== 'win32') await flush(folder);
}
