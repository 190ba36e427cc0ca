import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeText } from './decode-text.ts';
import { readJson } from './read-json.ts';
import { ReadRefusal } from './read-refusal.ts';
import type { ReadSheet } from './read-workbook.ts';

export type FileToRead = {
  readonly path: string;
  /** As the person knows it; the path may be that of an upload. */
  readonly fileName: string;
};

/** Told from time to time: bytes worked on, of how many. */
export type OnProgress = (done: number, total: number) => Promise<void>;

/** Reads a file by what it holds, whatever its name says. */
export async function readWorkbookFile(
  { path, fileName }: FileToRead,
  onProgress: OnProgress,
): Promise<readonly ReadSheet[]> {
  const bytes = await readFile(path);
  await onProgress(0, bytes.length);
  const text = decodeText(bytes);
  if (/^\s*[[{]/.test(text)) return readJson(text, sheetNameOf(fileName));
  throw new ReadRefusal('unknown-format');
}

function sheetNameOf(fileName: string): string {
  return basename(fileName).replace(/\.[^.]*$/, '');
}
