import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { MAX_UPLOAD_BYTES } from '../../shared/api/wire.ts';
import type { Uploads } from '../api/context.ts';
import { bare, json, type Reply } from './reply.ts';

/** The officer looks at one file at a time; a few more are kept for a second page. */
const MAX_HELD = 8;

/** Also takes in what is sent: streamed to the private folder, never held in memory. */
export type UploadStore = Uploads & { receive(bytes: AsyncIterable<Uint8Array>): Promise<Reply> };

/** `folder` is private to this run; whoever made it removes it. */
export function createUploads(folder: string): UploadStore {
  const held = new Map<string, string>();

  async function forget(upload: string): Promise<void> {
    const path = held.get(upload);
    held.delete(upload);
    if (path !== undefined) await rm(path, { force: true });
  }

  return {
    find: (upload) => held.get(upload),
    forget,

    async receive(bytes) {
      const upload = randomUUID();
      const path = join(folder, upload);
      if (!(await isWritten(bytes, path))) return bare(413);

      held.set(upload, path);
      for (const oldest of [...held.keys()].slice(0, -MAX_HELD)) await forget(oldest);
      return json({ upload });
    },
  };
}

/** False, and no file left behind, when there is more than an upload may hold. */
async function isWritten(bytes: AsyncIterable<Uint8Array>, path: string): Promise<boolean> {
  let size = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > MAX_UPLOAD_BYTES) return;
      yield chunk;
    }
  }
  try {
    await pipeline(Readable.from(counted()), createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  } catch (failure) {
    await rm(path, { force: true });
    throw failure;
  }
  if (size > MAX_UPLOAD_BYTES) await rm(path, { force: true });
  return size <= MAX_UPLOAD_BYTES;
}
