import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../reading/read-file.ts';
import { ReadRefusal } from '../reading/read-refusal.ts';
import type { ReadSheet } from '../reading/read-workbook.ts';

export type ReadMade =
  | { readonly sheets: readonly ReadSheet[] }
  | { readonly refusal: string; readonly figures: ReadRefusal['figures'] };

/** Reads what a test made as the reading process would, here in this one. */
export async function readMade(contents: string | Uint8Array, fileName: string): Promise<ReadMade> {
  return withFile(contents, async (path) => {
    try {
      return { sheets: await readWorkbookFile({ path, fileName }, async () => undefined) };
    } catch (error) {
      if (!(error instanceof ReadRefusal)) throw error;
      return { refusal: error.refusal, figures: error.figures };
    }
  });
}

/** Puts bytes in a file of its own while `work` lasts. */
export async function withFile<T>(
  contents: string | Uint8Array,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'planner-import-'));
  try {
    const path = join(folder, 'file');
    await writeFile(path, contents);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The values of one column below its header, sheet by sheet. */
export function columnOf(read: ReadMade, header: string): readonly unknown[] {
  if ('refusal' in read)
    throw new Error(`refused: ${read.refusal} ${JSON.stringify(read.figures)}`);
  return read.sheets.flatMap(({ headers, rows }) => {
    const at = headers.indexOf(header);
    return at < 0 ? [] : rows.map(({ cells }) => cells[at] ?? null);
  });
}
