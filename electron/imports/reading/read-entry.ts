import { once } from 'node:events';
import { readWorkbookFile } from './read-file.ts';
import type { ReadMessage } from './read-messages.ts';
import { ReadRefusal } from './read-refusal.ts';
import type { ReadSheet } from './read-workbook.ts';

/** How many rows travel in one line. */
const ROWS_A_LINE = 500;

async function say(message: ReadMessage): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(message)}\n`)) await once(process.stdout, 'drain');
}

async function saySheet({ rows, ...sheet }: ReadSheet): Promise<void> {
  await say({ kind: 'sheet', sheet });
  for (let start = 0; start < rows.length; start += ROWS_A_LINE)
    await say({ kind: 'rows', rows: rows.slice(start, start + ROWS_A_LINE) });
}

/** Whatever a file brings about in here is the file's fault to whoever asked; `why` is for us. */
function toRefusal(error: unknown): ReadMessage {
  if (error instanceof ReadRefusal) {
    const { refusal, figures } = error;
    return { kind: 'refused', refusal, figures };
  }
  const why = error instanceof Error ? error.name : typeof error;
  return { kind: 'refused', refusal: 'damaged', figures: { why } };
}

/** The whole life of the process that reads one file: path and name in, lines out. */
async function main(): Promise<void> {
  const [path = '', fileName = ''] = process.argv.slice(2);
  try {
    const sheets = await readWorkbookFile({ path, fileName }, (done, total) =>
      say({ kind: 'progress', done, total, memory: process.memoryUsage.rss() }),
    );
    for (const sheet of sheets) await saySheet(sheet);
    await say({ kind: 'done' });
  } catch (error) {
    await say(toRefusal(error));
  }
}

await main();
