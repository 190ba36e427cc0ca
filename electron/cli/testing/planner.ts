import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { day } from '../../../shared/dates.ts';
import type { Outcome } from '../outcome.ts';
import { run } from '../run.ts';

const SURROUNDINGS = { language: 'en', today: day('2026-11-22') } as const;
const OPTIONS = {
  version: '0.0.0',
  report: (line: string) => {
    throw new Error(line);
  },
};
const ENTRY = fileURLToPath(new URL('../../cli.ts', import.meta.url));

export type Run = Omit<Outcome, 'exitCode'> & { readonly exitCode: number | null };

/** A folder of its own with a planner home in it, and the commands over it. */
export type CommandDesk = {
  readonly folder: string;
  readonly home: string;
  path(name: string): string;
  /** Writes a file that the commands can read; gives its path. */
  write(name: string, content: string | object): Promise<string>;
  /** The command itself, as a shell would start it. */
  start(...args: readonly string[]): Promise<Run>;
  /** As `start`, in this process: quicker, for all that does not depend on being a process. */
  planner(...args: readonly string[]): Promise<Run>;
  /** As `planner`, expecting an answer and reading it as JSON. */
  answer(...args: readonly string[]): Promise<unknown>;
  remove(): Promise<void>;
};

export async function aCommandDesk(): Promise<CommandDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'planner-cli-'));
  const home = join(folder, 'home');
  const planner = (...args: readonly string[]) => run(args, SURROUNDINGS, { home, ...OPTIONS });
  return {
    ...{ folder, home, planner },
    start: (...args) => startPlanner(args, home),
    path: (name) => join(folder, name),
    async write(name, content) {
      const path = join(folder, name);
      await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
      return path;
    },
    async answer(...args) {
      const { exitCode, stdout, stderr } = await planner(...args, '--json');
      if (exitCode !== 0) throw new Error(`planner ended with ${exitCode}: ${stderr}`);
      return JSON.parse(stdout);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function startPlanner(args: readonly string[], home: string): Promise<Run> {
  const child = spawn(process.execPath, [ENTRY, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PLANNER_HOME: home, LC_ALL: 'C.UTF-8' },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exitCode: await ended, stdout, stderr };
}
