import { crc32, createInflateRaw } from 'node:zlib';
import { LIMITS } from './limits.ts';
import { ReadRefusal } from './read-refusal.ts';
import { listZip, type ZipEntry } from './zip-file.ts';

/** How much is unpacked in one go: enough to be quick, little enough to be measured on the way. */
const CHUNK_BYTES = 262_144;

/** An archive whose files are unpacked one by one, measured while they are. */
export type Archive = {
  readonly names: ReadonlySet<string>;
  /** Unpacks a file in pieces; `undefined` when there is none of that name. */
  read(name: string, onChunk: (chunk: Buffer) => Promise<void> | void): Promise<void> | undefined;
};

/** `onProgress` hears of the packed bytes worked on. */
export function openArchive(bytes: Buffer, onProgress: (done: number) => Promise<void>): Archive {
  const entries = listZip(bytes);
  let expanded = 0;
  let done = 0;

  async function unpack(entry: ZipEntry, onChunk: (chunk: Buffer) => Promise<void> | void) {
    let [size, crc] = [0, 0];
    for await (const chunk of chunksOf(bytes, entry)) {
      size += chunk.length;
      expanded += chunk.length;
      if (expanded > LIMITS.expandedBytes) throw grows(LIMITS.expandedBytes);
      if (size > LIMITS.ratioFloorBytes && size > entry.packedBytes * LIMITS.ratio)
        throw grows(LIMITS.ratio);
      crc = crc32(chunk, crc);
      await onChunk(chunk);
    }
    if (size !== entry.bytes || crc !== entry.crc)
      throw new ReadRefusal('damaged', { what: 'contents' });
    done += entry.packedBytes;
    await onProgress(done);
  }

  return {
    names: new Set(entries.keys()),
    read(name, onChunk) {
      const entry = entries.get(name);
      return entry && unpack(entry, onChunk);
    },
  };
}

async function* chunksOf(archive: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = archive.subarray(entry.start, entry.start + entry.packedBytes);
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += CHUNK_BYTES)
      yield packed.subarray(at, at + CHUNK_BYTES);
    return;
  }
  if (entry.method !== 8) throw new ReadRefusal('damaged', { what: 'method' });
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
  inflate.end(packed);
  try {
    for await (const chunk of inflate) {
      if (Buffer.isBuffer(chunk)) yield chunk;
    }
  } catch (error) {
    if (error instanceof ReadRefusal) throw error;
    throw new ReadRefusal('damaged', { what: 'contents' });
  }
}

function grows(limit: number): ReadRefusal {
  return new ReadRefusal('expands-too-much', { limit });
}
