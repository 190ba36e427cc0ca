import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

/** The browser host in a process of its own, as `npm run start:browser` starts it. */
export type RunningHost = {
  /** Its planner folder, gone with it. */
  readonly home: string;
  /** With the launch code it printed at its start, good once and for 60 seconds. */
  readonly address: string;
  /** All it has printed so far. */
  printed(): string;
  /** The last code it printed for a page that was loaded anew. */
  lastCode(): string | undefined;
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<void>;
};

const root = join(import.meta.dirname, '..');
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/#code=[-A-Z0-9]+/;

/** `args` beside `--no-open`, such as `--db FILE`. `home`: an existing planner folder. */
export async function startHost(args: readonly string[] = [], home?: string): Promise<RunningHost> {
  const folder = home ?? mkdtempSync(join(tmpdir(), 'planner-e2e-'));
  const child = spawn(
    process.execPath,
    ['build/scripts/start.ts', '--browser', '--no-open', ...args],
    { cwd: root, env: { ...process.env, PLANNER_HOME: folder, LC_ALL: 'en_GB.UTF-8' } },
  );
  let printed = '';
  const hear = (chunk: Buffer) => (printed += chunk.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<void>((end) => child.once('exit', () => end()));
  const address = await vi.waitFor(() => found(ADDRESS, printed), { timeout: 60_000 });

  return {
    home: folder,
    address,
    printed: () => printed,
    lastCode: () =>
      printed
        .match(/: [A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/gm)
        ?.at(-1)
        ?.slice(2),
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
      if (home === undefined) rmSync(folder, { recursive: true });
    },
  };
}

function found(pattern: RegExp, text: string): string {
  const [match] = pattern.exec(text) ?? [];
  if (match === undefined) throw new Error(`the host has not printed its address: ${text}`);
  return match;
}
