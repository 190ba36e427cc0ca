import { LIMITS } from './limits.ts';
import { ReadRefusal } from './read-refusal.ts';

/** A file inside an archive, as its directory describes it. Names are labels, never paths. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  /** As declared; what it really unpacks to is measured. */
  readonly bytes: number;
  /** Where its packed bytes begin in the archive. */
  readonly start: number;
};

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
/** Fixed part of the end record; a comment of up to 65,535 bytes may follow. */
const END_BYTES = 22;
const ZIP64 = 0xffffffff;

/**
 * The files of an archive by name, from the directory at its end. Refuses what no spreadsheet writes:
 * a name twice, packed bytes that overlap, a cut end.
 */
export function listZip(archive: Buffer): ReadonlyMap<string, ZipEntry> {
  try {
    return readDirectory(archive);
  } catch (error) {
    // A number read beyond the end of the file.
    if (error instanceof RangeError) throw damaged('end');
    throw error;
  }
}

function readDirectory(archive: Buffer): ReadonlyMap<string, ZipEntry> {
  const { count, offset } = findDirectory(archive);
  if (count > LIMITS.archiveEntries)
    throw new ReadRefusal('expands-too-much', { entries: count, limit: LIMITS.archiveEntries });
  const entries = new Map<string, ZipEntry>();
  let at = offset;
  for (let read = 0; read < count; read += 1) {
    if (readUInt32(archive, at) !== DIRECTORY_SIGNATURE) throw damaged('directory');
    const nameLength = archive.readUInt16LE(at + 28);
    const extraLength = archive.readUInt16LE(at + 30);
    const entry = readEntry(archive, at, { nameLength, extraLength });
    if (entries.has(entry.name)) throw damaged('name-twice');
    entries.set(entry.name, entry);
    at += 46 + nameLength + extraLength + archive.readUInt16LE(at + 32);
  }
  refuseOverlaps([...entries.values()]);
  return entries;
}

function findDirectory(archive: Buffer): { readonly count: number; readonly offset: number } {
  const earliest = Math.max(0, archive.length - END_BYTES - 0xffff);
  for (let at = archive.length - END_BYTES; at >= earliest; at -= 1) {
    if (readUInt32(archive, at) !== END_SIGNATURE) continue;
    const count = archive.readUInt16LE(at + 10);
    const offset = archive.readUInt32LE(at + 16);
    if (count !== 0xffff && offset !== ZIP64) return { count, offset };
    return findDirectory64(archive, at - 20);
  }
  throw damaged('end');
}

function findDirectory64(archive: Buffer, locator: number) {
  if (readUInt32(archive, locator) !== END64_LOCATOR) throw damaged('end');
  const at = readUInt64(archive, locator + 8);
  if (readUInt32(archive, at) !== END64_SIGNATURE) throw damaged('end');
  return { count: readUInt64(archive, at + 32), offset: readUInt64(archive, at + 48) };
}

function readEntry(
  archive: Buffer,
  at: number,
  { nameLength, extraLength }: { readonly nameLength: number; readonly extraLength: number },
): ZipEntry {
  if ((archive.readUInt16LE(at + 8) & 1) !== 0) throw new ReadRefusal('protected');
  const sizes = [
    archive.readUInt32LE(at + 24),
    archive.readUInt32LE(at + 20),
    archive.readUInt32LE(at + 42),
  ];
  const name = archive.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
  const extra = archive.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const [bytes = 0, packedBytes = 0, local = 0] = widen(sizes, extra);

  if (readUInt32(archive, local) !== LOCAL_SIGNATURE) throw damaged('entry');
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  if (start + packedBytes > archive.length) throw damaged('entry');
  const method = archive.readUInt16LE(at + 10);
  return { name, method, crc: archive.readUInt32LE(at + 16), packedBytes, bytes, start };
}

/** Sizes that do not fit in 32 bits stand in the extra field 1, in the same order. */
function widen(sizes: readonly number[], extra: Buffer): readonly number[] {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1)
    at += 4 + extra.readUInt16LE(at + 2);
  let wide = at + 4;
  return sizes.map((size) => {
    if (size !== ZIP64) return size;
    wide += 8;
    return readUInt64(extra, wide - 8);
  });
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const inOrder = entries.toSorted((a, b) => a.start - b.start);
  for (const [at, { start }] of inOrder.entries()) {
    const before = inOrder[at - 1];
    if (before && before.start + before.packedBytes > start) throw damaged('overlap');
  }
}

function readUInt32(bytes: Buffer, at: number): number {
  if (at < 0 || at + 4 > bytes.length) throw damaged('end');
  return bytes.readUInt32LE(at);
}

function readUInt64(bytes: Buffer, at: number): number {
  if (at < 0 || at + 8 > bytes.length) throw damaged('end');
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('end');
  return Number(value);
}

function damaged(what: string): ReadRefusal {
  return new ReadRefusal('damaged', { what });
}
