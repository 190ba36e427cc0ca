import { open, stat } from 'node:fs/promises';
import { err, ok, type Result } from '../../shared/result.ts';
import { FORMAT_VERSION, kindOf, type PlannerKind } from './file-format.ts';
import { type FileRefused, refused, toFileRefused } from './file-refused.ts';

/** What the first bytes of a planner file tell without opening it. */
export type FileLook = {
  readonly kind: PlannerKind;
  readonly bytes: number;
  /** UTC instant. */
  readonly modifiedAt: string;
  /** True where the last commits may still lie beside the file, as after a crash. */
  readonly hasSideFile: boolean;
};

/** The endings SQLite gives to the files in which unfinished work lies. */
export const SIDE_FILE_ENDINGS: readonly string[] = ['-wal', '-journal'];

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const HEADER_BYTES = 100;

/**
 * Looks at a file without touching it: no lock, no side file, not a byte changed.
 *
 * Answers every refusal that the size and the header are enough for.
 */
export async function lookAtFile(path: string): Promise<Result<FileLook, FileRefused>> {
  try {
    const file = await stat(path);
    if (file.isDirectory()) return err(refused('folder'));
    if (!file.isFile()) return err(refused('unreadable'));
    if (file.size === 0) return err(refused('empty'));

    const hasSideFile = await isAnyFilled(SIDE_FILE_ENDINGS.map((ending) => path + ending));
    const header = await readStart(path);
    const refusal = refuseStart(header, file.size) ?? refuseHeader(header, file.size, hasSideFile);
    if (refusal) return err(refusal);

    const modifiedAt = file.mtime.toISOString();
    const kind = kindOf(header.readUInt32BE(68)) ?? 'real';
    return ok({ kind, bytes: file.size, modifiedAt, hasSideFile });
  } catch (error) {
    return err(toFileRefused(error));
  }
}

async function isAnyFilled(paths: readonly string[]): Promise<boolean> {
  const sizes = await Promise.all(
    paths.map((path) =>
      stat(path)
        .then(({ size }) => size)
        .catch(() => 0),
    ),
  );
  return sizes.some((size) => size > 0);
}

async function readStart(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function refuseStart(header: Buffer, bytes: number): FileRefused | undefined {
  const start = header.subarray(0, MAGIC.length);
  if (!start.equals(MAGIC.subarray(0, start.length))) {
    return refused('not-a-database', { looks_like: looksLike(header) });
  }
  return bytes < HEADER_BYTES ? refused('truncated', { bytes }) : undefined;
}

/** Offsets as in SQLite's description of its file format. */
function refuseHeader(
  header: Buffer,
  bytes: number,
  hasSideFile: boolean,
): FileRefused | undefined {
  const applicationId = header.readUInt32BE(68);
  if (!kindOf(applicationId)) return refused('foreign', { application_id: applicationId });
  // What lies beside the file may hold a newer first page and the end of the file.
  if (hasSideFile) return undefined;

  const version = header.readInt32BE(60);
  if (version > FORMAT_VERSION) return refuseNewer(version);

  const pageBytes = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const isPage = pageBytes >= 512 && Number.isInteger(Math.log2(pageBytes));
  const isAsWritten = FIXED.every(([at, values]) => values.includes(header.readUInt32BE(at)));
  if (!isPage || !isAsWritten || version < 1) return refused('damaged', { code: 'header' });
  const isCounted = header.readUInt32BE(24) === header.readUInt32BE(92);
  const pages = isCounted ? header.readUInt32BE(28) : Math.ceil(bytes / pageBytes);
  const expected = pages * pageBytes;
  return bytes < expected ? refused('truncated', { bytes, expected_bytes: expected }) : undefined;
}

/** Fields that are the same in every file we write, as 32 bits: any other value is damage. */
const FIXED: readonly (readonly [at: number, values: readonly number[]])[] = [
  [18, [0x02_02_00_40, 0x01_01_00_40]], // journal kind twice, no reserve, payload 64
  [44, [4]], // schema format
  [48, [0]], // default cache
  [52, [0]], // no auto-vacuum
  [56, [1]], // UTF-8
  [64, [0]], // no incremental vacuum
];

/** The refusal of a file made by a later version of the program. */
export function refuseNewer(fileVersion: number): FileRefused {
  return refused('newer', { file_version: fileVersion, known_version: FORMAT_VERSION });
}

const SIGNS: readonly (readonly [start: string, kind: string])[] = [
  ['PK\x03\x04', 'zip'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['%PDF', 'pdf'],
];

/** For the sentence: people open the workbook, or a picture of it. */
function looksLike(header: Buffer): string {
  const text = header.toString('latin1');
  const sign = SIGNS.find(([start]) => text.startsWith(start));
  if (sign) return sign[1];
  return header.every((byte) => byte >= 32 || [9, 10, 13].includes(byte)) ? 'text' : 'other';
}
