import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';
import { createPlanner } from '../electron/db/create.ts';
import { fillDemonstration } from '../electron/demonstration/fill-demonstration.ts';
import { day } from '../shared/dates.ts';
import { median, told, within, type BenchRow } from './row.ts';

const ROUNDS = 5;
const LIMIT_MS = { 613: 1_500, 10_000: 3_000 } as const;

/** Milliseconds from the start of the command. */
type Start = { readonly listening: number; readonly usable: number };

const folder = await mkdtemp(join(tmpdir(), 'planner-bench-'));
const browser = await launchBrowser();
const rows: BenchRow[] = [];
for (const agents of [613, 10_000] as const) rows.push(...(await measure(agents)));
await browser.close();
await rm(folder, { recursive: true });
process.stdout.write(JSON.stringify(rows));

async function measure(agents: keyof typeof LIMIT_MS): Promise<readonly BenchRow[]> {
  const file = join(folder, `${agents}.planner`);
  await fill(file, agents);
  // The first start builds the page, once for each version, and is not what is measured.
  await startOnce(file, browser);
  const starts: Start[] = [];
  while (starts.length < ROUNDS) starts.push(await startOnce(file, browser));
  const name = `start to a usable grid, ${agents.toLocaleString('en')} agents`;
  const usable = median(starts.map(({ usable }) => usable));
  const listening = median(starts.map(({ listening }) => listening));
  return [
    within(LIMIT_MS[agents], { name, ours: usable, unit: 'ms' }),
    told({ name: `${name}, of which npm and host`, ours: listening, unit: 'ms' }),
  ];
}

async function fill(file: string, agents: number): Promise<void> {
  const made = await createPlanner(file, 'real');
  if (!made.ok) throw new Error(made.error.code);
  const filled = await fillDemonstration(made.value.db, {
    at: '2026-11-22T09:00:00.000Z',
    actor: 'bench',
    on: day('2026-11-22'),
    // The demonstration has 797 agents to 613 careers; at its own size it is opened whole.
    scale: agents === 613 ? 1 : agents / 797,
  });
  await made.value.close();
  if (!filled.ok) throw new Error(filled.error.code);
}

/** The command an officer types, then the page in a browser that is already open. */
async function startOnce(file: string, browser: Browser): Promise<Start> {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('start the benchmarks with "npm run bench"');
  const begin = performance.now();
  const host = spawn(
    process.execPath,
    [npm, 'run', '-s', 'start:browser', '--', '--no-open', '--port', '0', '--db', file],
    { stdio: ['ignore', 'pipe', 'inherit'], detached: true, env: { ...process.env, HOME: folder } },
  );
  const page = await browser.newPage();
  try {
    const address = await addressIn(host.stdout);
    const listening = performance.now() - begin;
    await page.goto(address);
    await page.getByRole('gridcell').nth(5).click();
    await page.locator('[role=gridcell]:focus').waitFor();
    return { listening, usable: performance.now() - begin };
  } finally {
    await page.close();
    // npm and the host it started are one group.
    const isGone = new Promise((resolve) => host.once('close', resolve));
    if (host.pid !== undefined && host.exitCode === null) process.kill(-host.pid, 'SIGTERM');
    await isGone;
  }
}

/** Keeps on reading afterwards: a host that nobody listens to would stop at its next sentence. */
function addressIn(output: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    output.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const [address] = /http:\/\/127\.0\.0\.1:\d+\S*(?=\s)/.exec(text) ?? [];
      if (address !== undefined) resolve(address);
    });
    output.once('close', () => reject(new Error(`the host gave no address: ${text}`)));
  });
}
