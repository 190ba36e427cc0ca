import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decodeText } from './decode-text.ts';
import { LIMITS } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { ReadRefusal } from './read-refusal.ts';
import type { ReadSheet } from './read-workbook.ts';
import { readXlsx } from './read-xlsx.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { openArchive, type Archive } from './unzip.ts';

export type FileToRead = {
  readonly path: string;
  /** As the person knows it; the path may be that of an upload. */
  readonly fileName: string;
};

/** Told from time to time: bytes worked on, of how many. */
export type OnProgress = (done: number, total: number) => Promise<void>;

/** Reads a file by what it holds, whatever its name says; or all CSV files of a folder. */
export async function readWorkbookFile(
  { path, fileName }: FileToRead,
  onProgress: OnProgress,
): Promise<readonly ReadSheet[]> {
  const found = await stat(path);
  if (found.isDirectory()) return readFolder(path, onProgress);
  if (found.size > LIMITS.fileBytes)
    throw new ReadRefusal('too-large', { bytes: found.size, limit: LIMITS.fileBytes });
  const bytes = await readFile(path);
  await onProgress(0, bytes.length);
  refuseForeign(bytes);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    return readArchive(openArchive(bytes, (done) => onProgress(done, bytes.length)));
  }
  return readText(bytes, fileName);
}

async function readFolder(path: string, onProgress: OnProgress): Promise<readonly ReadSheet[]> {
  const names = (await readdir(path)).filter(isCsv).toSorted();
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(path, name))).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > LIMITS.fileBytes)
    throw new ReadRefusal('too-large', { bytes: total, limit: LIMITS.fileBytes });
  const sheets: ReadSheet[] = [];
  let done = 0;
  for (const [at, name] of names.entries()) {
    const bytes = await readFile(join(path, name));
    sheets.push(readCsv(decodeText(bytes), sheetNameOf(name)));
    done += sizes[at] ?? 0;
    await onProgress(done, total);
  }
  return sheets;
}

/** A workbook, or CSV files packed together. */
async function readArchive(archive: Archive): Promise<readonly ReadSheet[]> {
  const names = [...archive.names].filter((name) => isCsv(name) && !name.startsWith('__MACOSX/'));
  if (names.length === 0) return readXlsx(archive);
  const sheets: ReadSheet[] = [];
  for (const name of names.toSorted()) {
    const chunks: Buffer[] = [];
    await archive.read(name, (chunk) => void chunks.push(chunk));
    sheets.push(readCsv(decodeText(Buffer.concat(chunks)), sheetNameOf(name)));
  }
  return sheets;
}

function readText(bytes: Buffer, fileName: string): readonly ReadSheet[] {
  const text = decodeText(bytes);
  const name = sheetNameOf(fileName);
  if (/^\s*[[{]/.test(text) && !isCsv(fileName)) return readJson(text, name);
  return [readCsv(text, name)];
}

function isCsv(name: string): boolean {
  return /\.csv$/i.test(name);
}

/** The sheet a file is named after; a number or a date behind the name says which copy it is. */
function sheetNameOf(fileName: string): string {
  const name = basename(fileName).replace(/\.[^.]*$/, '');
  return name.replace(/[\s_-]*\(?\d[\d._-]*\)?$/, '') || name;
}
