import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';
import { createTranslator } from '../shared/wording/translator.ts';
import { writeDemonstration } from './peers/demonstration-file.ts';
import { startHost } from './peers/running-host.ts';
import { median, told, within, type BenchRow } from './row.ts';

const AGENTS = 10_000;
const ROUNDS = 7;
/** After this a change is not slow but absent. */
const WAIT_MS = 20_000;
const t = createTranslator('en');

const folder = await mkdtemp(join(tmpdir(), 'planner-bench-'));
const file = join(folder, 'desk.planner');
// The demonstration has 797 agents.
await writeDemonstration(file, AGENTS / 797);
const host = await startHost(file, folder);
const browser = await launchBrowser();
const page = await browser.newPage({
  viewport: { width: 1920, height: 1080 },
  locale: 'en-GB',
  reducedMotion: 'reduce',
});
const rows: BenchRow[] = [];
try {
  await page.goto(host.address);
  await page.getByRole('button', { name: t('app.screen.rotation'), exact: true }).click();
  await page.getByRole('gridcell').nth(5).click();
  const columns = await showEveryColumn();
  const of = `${AGENTS.toLocaleString('en')} agents x ${columns} columns`;
  rows.push(
    within(150, { name: `filter, ${of}`, ours: median(await filterTimes()), unit: 'ms' }),
    within(100, {
      name: `an edit judged and painted, ${of}`,
      ours: median(await editTimes()),
      unit: 'ms',
    }),
    ...(await scroll(of)),
  );
} finally {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true });
}
process.stdout.write(JSON.stringify(rows));

/** Shows every column the list has; gives their number. */
async function showEveryColumn(): Promise<number> {
  await page.getByRole('button', { name: t('grid.columns.button') }).click();
  await page.getByRole('list', { name: t('grid.columns.list') }).waitFor();
  const boxes = page.getByRole('list', { name: t('grid.columns.list') }).getByRole('checkbox');
  for (const box of await boxes.all()) if (!(await box.isChecked())) await box.check();
  const count = await boxes.count();
  await page.keyboard.press('Escape');
  return count;
}

/** From the last letter typed to the first frame that shows the new number of rows. */
async function filterTimes(): Promise<readonly number[]> {
  const field = page.getByRole('searchbox').first();
  const times: number[] = [];
  for (const word of ['belle', 'van', 'nairobi', 'château', 'rome', 'smit', 'a3'].slice(
    0,
    ROUNDS,
  )) {
    await field.fill('');
    await page.waitForTimeout(400);
    times.push(await timeUntilChange(page, '[role=grid]', () => field.fill(word)));
  }
  await field.fill('');
  await page.waitForTimeout(400);
  return times;
}

/** From the click on "save" to the first frame in which the grid shows the new figures. */
async function editTimes(): Promise<readonly number[]> {
  await page.locator('[row-index="0"] [col-id]').first().click();
  await page.keyboard.press('Space');
  await page.locator('#agent-name').waitFor();
  const times: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await page
      .getByRole('button', { name: t('agent.edit.agent') })
      .first()
      .click();
    await page.getByLabel(t('agent.field.lastName')).fill(`Aalmodel ${round}`);
    const save = page.getByRole('button', { name: t('agent.form.save') });
    times.push(await timeUntilChange(page, '[role=grid]', () => save.click()));
    await page.waitForTimeout(600);
  }
  return times;
}

/** Frames while the wheel turns for three seconds. */
async function scroll(of: string): Promise<readonly BenchRow[]> {
  await page.mouse.move(900, 600);
  const counting = page.evaluate(async () => {
    const frames: number[] = [];
    const begin = performance.now();
    let last = begin;
    while (last - begin < 3_000) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      frames.push(now - last);
      last = now;
    }
    return frames.slice(5);
  });
  for (let turn = 0; turn < 150; turn += 1) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(16);
  }
  const frames = (await counting).toSorted((a, b) => a - b);
  const mean = frames.reduce((sum, frame) => sum + frame, 0) / frames.length;
  return [
    within(20, { name: `wheel, a frame on average, ${of}`, ours: mean, unit: 'ms' }),
    told({
      name: 'the same, 95 of 100 are faster',
      ours: frames[Math.floor(frames.length * 0.95)] ?? mean,
      unit: 'ms',
    }),
  ];
}

/** Milliseconds in the page from the next input event to the frame after the part has changed. */
async function timeUntilChange(
  where: Page,
  selector: string,
  act: () => Promise<void>,
): Promise<number> {
  const watching = where.evaluate(
    (part) =>
      new Promise<number>((resolve) => {
        let begin: number | null = null;
        const start = (event: Event) => (begin = begin ?? event.timeStamp);
        for (const name of ['input', 'click']) addEventListener(name, start, { capture: true });
        const element = document.querySelector(part);
        const observer = new MutationObserver(() => {
          if (begin === null) return;
          observer.disconnect();
          requestAnimationFrame(() =>
            window.setTimeout(() => resolve(performance.now() - (begin ?? 0))),
          );
        });
        if (element)
          observer.observe(element, { childList: true, characterData: true, subtree: true });
      }),
    selector,
  );
  await act();
  const late = setTimeout(WAIT_MS, undefined, { ref: false }).then(() => {
    throw new Error(`${selector} never changed`);
  });
  late.catch(() => undefined);
  return Promise.race([watching, late]);
}
