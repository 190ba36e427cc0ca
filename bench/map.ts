import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';
import { createTranslator } from '../shared/wording/translator.ts';
import { writeDemonstration } from './peers/demonstration-file.ts';
import { startHost } from './peers/running-host.ts';
import { told, within, type BenchRow } from './row.ts';

/** 50 frames a second. */
const FRAME_MS = 20;
const FRAMES = 240;

const folder = await mkdtemp(join(tmpdir(), 'planner-bench-'));
try {
  process.stdout.write(JSON.stringify(await measureMap()));
} finally {
  await rm(folder, { recursive: true });
}

/** The posts of the demonstration, from afar and over Europe, in a window of 1280 by 800. */
async function measureMap(): Promise<readonly BenchRow[]> {
  const file = join(folder, 'map.planner');
  await writeDemonstration(file, 1);
  const host = await startHost(file, folder);
  const browser = await launchBrowser();
  const rows: BenchRow[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    await page.goto(host.address);
    const translate = createTranslator('en');
    const lines = page.getByRole('navigation');
    await lines.getByRole('button', { name: translate('posts.title'), exact: true }).click();
    await page.locator('[data-code=BER]').waitFor();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    for (const region of ['world', 'europe'] as const) {
      await page
        .getByRole('button', { name: translate(`posts.region.${region}`), exact: true })
        .click();
      for (const way of ['pan', 'zoom'] as const) {
        const before = await workOf(devtools);
        const wall = await move(page, way);
        const work = (await workOf(devtools)) - before;
        const name = `map, 115 posts, ${region}, a frame of ${way}`;
        rows.push(within(FRAME_MS, { name, ours: wall, unit: 'ms' }));
        rows.push(told({ name: `${name}, work of the page`, ours: work, unit: 'ms' }));
      }
    }
  } finally {
    await browser.close();
    await host.stop();
  }
  return rows;
}

/** In circles under a hand, or closer and back under a wheel, without pause: milliseconds a frame. */
async function move(page: Page, way: 'pan' | 'zoom'): Promise<number> {
  const box = await page.locator('canvas').locator('xpath=../..').boundingBox();
  if (!box) throw new Error('no map');
  return page.evaluate(
    async ({ frames, isPan, x, y }) => {
      const surface = document.querySelector('canvas')?.parentElement?.parentElement;
      if (!surface) throw new Error('no map');
      surface.setPointerCapture = () => undefined;
      const at = (dx: number, dy: number) => ({
        ...{ clientX: x + dx, clientY: y + dy, bubbles: true, cancelable: true },
      });
      if (isPan) surface.dispatchEvent(new PointerEvent('pointerdown', at(0, 0)));
      const begin = performance.now();
      for (let frame = 1; frame <= frames; frame += 1) {
        const turn = frame / 12;
        const event = isPan
          ? new PointerEvent('pointermove', at(Math.sin(turn) * 150, Math.cos(turn) * 80))
          : new WheelEvent('wheel', { ...at(0, 0), deltaY: frame % 120 < 60 ? -30 : 30 });
        surface.dispatchEvent(event);
        await new Promise(requestAnimationFrame);
      }
      const wall = (performance.now() - begin) / frames;
      surface.dispatchEvent(new PointerEvent('pointerup', at(0, 0)));
      return wall;
    },
    { frames: FRAMES, isPan: way === 'pan', x: box.x + box.width / 2, y: box.y + box.height / 2 },
  );
}

/** Of the page's thread so far, in milliseconds a frame of one movement; waiting does not count. */
async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  return (seconds * 1_000) / FRAMES;
}
