import { spawn, type ChildProcess } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { FailureOf } from '../../shared/api/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { LIMITS } from './reading/limits.ts';
import { parseMessage } from './reading/parse-message.ts';
import type { FileToRead } from './reading/read-file.ts';
import type { ReadRow, ReadSheet, ReadWorkbook } from './reading/read-workbook.ts';

export type ReadFailure = FailureOf<'import-refused' | 'import-cancelled'>;

export type ReadOptions = {
  /** Kills the process. */
  readonly signal?: AbortSignal;
  /** Bytes read so far, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Absent = those of `LIMITS`. */
  readonly limits?: { readonly milliseconds?: number; readonly memoryBytes?: number };
};

/**
 * Reads a file in a process of its own that holds no database and can write no file, and is killed
 * from here when it takes too long or too much memory.
 */
export async function readInProcess(
  file: FileToRead,
  options: ReadOptions = {},
): Promise<Result<ReadWorkbook, ReadFailure>> {
  const bytes = await sizeOf(file.path);
  if (bytes === undefined) return refuse('not-readable', {});
  if (bytes > LIMITS.fileBytes) return refuse('too-large', { bytes, limit: LIMITS.fileBytes });
  if (options.signal?.aborted) return err({ code: 'import-cancelled' });

  const limits: Record<'milliseconds' | 'memoryBytes', number> = { ...LIMITS, ...options.limits };
  const child = startReader(file, limits.memoryBytes);
  let stopped: ReadFailure | undefined;
  const stop = (failure: ReadFailure) => {
    stopped ??= failure;
    child.kill('SIGKILL');
  };
  const cancel = () => stop({ code: 'import-cancelled' });
  options.signal?.addEventListener('abort', cancel);
  const seconds = limits.milliseconds / 1_000;
  const timer = setTimeout(
    () => stop({ code: 'import-refused', refusal: 'too-slow', figures: { seconds } }),
    limits.milliseconds,
  );
  try {
    return await listen(child, {
      stopped: () => stopped,
      onProgress(done, total, memory) {
        options.onProgress?.(done, total);
        if (memory <= limits.memoryBytes) return;
        stop({ code: 'import-refused', refusal: 'too-much-memory', figures: { bytes: memory } });
      },
    });
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', cancel);
    child.kill('SIGKILL');
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 0 : found.size;
  } catch {
    return undefined;
  }
}

function startReader({ path, fileName }: FileToRead, memoryBytes: number): ChildProcess {
  // Beside this file in the sources, beside the bundle once built.
  const ending = import.meta.url.endsWith('.ts') ? './reading/read-entry.ts' : './read-entry.js';
  const entry = fileURLToPath(new URL(ending, import.meta.url));
  const isElectron = 'electron' in process.versions;
  const flags = [
    `--max-old-space-size=${Math.floor((memoryBytes * 0.8) / 1_048_576)}`,
    // May read; may not write, start processes or load native code.
    ...(isElectron ? [] : ['--permission', '--allow-fs-read=*']),
  ];
  return spawn(process.execPath, [...flags, entry, path, fileName], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ELECTRON_RUN_AS_NODE: '1', SystemRoot: process.env['SystemRoot'] },
    windowsHide: true,
  });
}

type Listening = {
  readonly stopped: () => ReadFailure | undefined;
  readonly onProgress: (done: number, total: number, memory: number) => void;
};

async function listen(
  child: ChildProcess,
  { stopped, onProgress }: Listening,
): Promise<Result<ReadWorkbook, ReadFailure>> {
  const exit = exitOf(child);
  const sheets: { readonly sheet: Omit<ReadSheet, 'rows'>; readonly rows: ReadRow[] }[] = [];
  if (!child.stdout) throw new Error('the reading process has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    if (stopped()) break;
    const message = parseMessage(line);
    if (message.kind === 'progress') onProgress(message.done, message.total, message.memory);
    if (message.kind === 'sheet') sheets.push({ sheet: message.sheet, rows: [] });
    if (message.kind === 'rows') for (const row of message.rows) sheets.at(-1)?.rows.push(row);
    if (message.kind === 'refused') return refuse(message.refusal, message.figures);
    if (message.kind === 'done')
      return ok({ sheets: sheets.map(({ sheet, rows }) => ({ ...sheet, rows })) });
  }
  const { code, signal } = await exit;
  const failure = stopped();
  if (failure) return err(failure);
  // V8 aborts a process whose heap is full.
  if (signal === 'SIGABRT' || code === 134) return refuse('too-much-memory', {});
  return refuse('damaged', { exit: code ?? signal ?? '' });
}

function exitOf(child: ChildProcess) {
  return new Promise<{ readonly code: number | null; readonly signal: string | null }>(
    (resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve({ code, signal }));
    },
  );
}

function refuse(
  refusal: FailureOf<'import-refused'>['refusal'],
  figures: FailureOf<'import-refused'>['figures'],
): Result<never, ReadFailure> {
  return err({ code: 'import-refused', refusal, figures });
}
