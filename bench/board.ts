import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';
import { aDesk } from '../electron/api/testing/desk.ts';
import { openPlanner } from '../electron/db/open.ts';
import { careerDrawer } from '../renderer/features/board/career-bars.ts';
import { createTranslator } from '../shared/wording/translator.ts';
import { writeDemonstration } from './peers/demonstration-file.ts';
import { ON, UNTIL } from './peers/invented-careers.ts';
import { startHost } from './peers/running-host.ts';
import { median, told, within, type BenchRow } from './row.ts';

/** 50 frames a second. */
const FRAME_MS = 20;
const FRAMES = 240;
const ROUNDS = 5;
const ZOOMS = ['years', 'quarters', 'months'] as const;

/** Milliseconds a frame: on the clock, of work on the page's own thread, and of all the browser's. */
type Pan = { readonly wall: number } & Work;
type Work = { readonly page: number; readonly browser: number };
type Tools = { readonly page: CDPSession; readonly browser: CDPSession };

const folder = await mkdtemp(join(tmpdir(), 'planner-bench-'));
try {
  process.stdout.write(JSON.stringify([...(await measurePans()), ...(await measureList())]));
} finally {
  await rm(folder, { recursive: true });
}

/** The whole demonstration on the board, in a window of 1280 by 800. */
async function measurePans(): Promise<readonly BenchRow[]> {
  const file = join(folder, 'board.planner');
  await writeDemonstration(file, 1);
  const host = await startHost(file, folder);
  const browser = await launchBrowser();
  const rows: BenchRow[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    await page.goto(host.address);
    const translate = createTranslator('en');
    const [title, navigation] = [translate('board.title'), page.getByRole('navigation')];
    await navigation.getByRole('button', { name: title }).click();
    await page.getByRole('rowheader').first().waitFor();
    const tools = {
      page: await page.context().newCDPSession(page),
      browser: await browser.newBrowserCDPSession(),
    };
    await tools.page.send('Performance.enable', { timeDomain: 'threadTicks' });
    for (const zoom of ZOOMS) {
      await page.getByText(translate(`board.zoom.${zoom}`), { exact: true }).click();
      for (const way of ['down', 'along'] as const) {
        const { wall, ...work } = await pan(page, tools, way);
        const name = `board, 797 agents x 12 years, ${zoom}, a frame ${way}`;
        rows.push(within(FRAME_MS, { name, ours: wall, unit: 'ms' }));
        rows.push(told({ name: `${name}, work of the page`, ours: work.page, unit: 'ms' }));
        rows.push(told({ name: `${name}, all work`, ours: work.browser, unit: 'ms' }));
      }
    }
  } finally {
    await browser.close();
    await host.stop();
  }
  return rows;
}

/** Two rows or a dozen pixels a frame, as a wheel turned without pause. */
async function pan(page: Page, tools: Tools, way: 'down' | 'along'): Promise<Pan> {
  const before = await workOf(tools);
  const wall = await page.evaluate(
    async ({ frames, isDown }) => {
      const scroller = document.querySelector('[role=grid]')?.parentElement;
      if (!scroller) throw new Error('no board');
      scroller.scrollTop = 0;
      scroller.scrollLeft = 0;
      const begin = performance.now();
      for (let frame = 1; frame <= frames; frame += 1) {
        if (isDown) scroller.scrollTop = frame * 60;
        else scroller.scrollLeft = frame * 12;
        await new Promise(requestAnimationFrame);
      }
      return (performance.now() - begin) / frames;
    },
    { frames: FRAMES, isDown: way === 'down' },
  );
  const after = await workOf(tools);
  return { wall, page: after.page - before.page, browser: after.browser - before.browser };
}

/** So far, in milliseconds a frame of one pan; waiting for others does not count. */
async function workOf({ page, browser }: Tools): Promise<Work> {
  const { metrics } = await page.send('Performance.getMetrics');
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const seconds = {
    page: metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN,
    browser: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0),
  };
  return {
    page: (seconds.page * 1_000) / FRAMES,
    browser: (seconds.browser * 1_000) / FRAMES,
  };
}

/** Ten ministries: the call as the page gets it, and every career judged. */
async function measureList(): Promise<readonly BenchRow[]> {
  const file = join(folder, 'large.planner');
  await writeDemonstration(file, 10);
  const opened = await openPlanner(file);
  if (!opened.ok) throw new Error(opened.error.code);
  const desk = await aDesk([], opened.value);
  const [calls, judged]: [number[], number[]] = [[], []];
  let megabytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = work();
    const reply = await desk.api.board.list({ knownOn: null });
    const text = JSON.stringify(reply);
    const called = work();
    if (!reply.ok) throw new Error(reply.error.code);
    const { agents, readings } = reply.value;
    agents.forEach(careerDrawer({ on: ON, until: UNTIL, readings }));
    judged.push(work() - called);
    calls.push(called - begin);
    megabytes = text.length / 1e6;
  }
  await desk.close();
  const whom = '6,130 careers and 1,840 state agents';
  return [
    within(1_000, { name: `board.list, ${whom}`, ours: median(calls), unit: 'ms' }),
    told({ name: `board.list, ${whom}, reply`, ours: megabytes, unit: 'MB' }),
    within(500, { name: `board, ${whom} judged and laid out`, ours: median(judged), unit: 'ms' }),
  ];
}

/** Milliseconds that this process has worked; what others do on the machine does not count. */
function work(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
