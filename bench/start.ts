import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';
import { writeDemonstration } from './peers/demonstration-file.ts';
import { startHost } from './peers/running-host.ts';
import { createTranslator } from '../shared/wording/translator.ts';
import { median, told, within, type BenchRow } from './row.ts';

const ROUNDS = 5;
const LIMIT_MS = { 613: 1_500, 10_000: 2_000 } as const;

/** The line of the navigation, in a browser that asks for English. */
const ROTATION = createTranslator('en')('app.screen.rotation');

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
  // The demonstration has 797 agents to 613 careers; at its own size it is opened whole.
  await writeDemonstration(file, agents === 613 ? 1 : agents / 797);
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

/** The command an officer types, then the page in a browser that is already open. */
async function startOnce(file: string, browser: Browser): Promise<Start> {
  const begin = performance.now();
  const page = await browser.newPage({ locale: 'en-GB' });
  const host = await startHost(file, folder);
  try {
    const listening = performance.now() - begin;
    await page.goto(host.address);
    // The overview comes first; whoever wants the grid goes on from there.
    await page.getByRole('button', { name: ROTATION, exact: true }).click();
    await page.getByRole('gridcell').nth(5).click();
    await page.locator('[role=gridcell]:focus').waitFor();
    return { listening, usable: performance.now() - begin };
  } finally {
    await page.close();
    await host.stop();
  }
}
