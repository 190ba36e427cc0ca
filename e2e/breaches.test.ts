import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { goTo, openDemonstration, openPlanner } from './planner-page.ts';
import { type RecordSheets, recordSheets, soon } from './record-sheets.ts';
import { type RunningHost, startHost } from './running-host.ts';

let browser: Browser;
let host: RunningHost;
let page: Page;
let sheets: RecordSheets;
let complaints: readonly string[];

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  ({ page, complaints } = planner);
  page.setDefaultTimeout(20_000);
  // Columns that are off the screen have no cells.
  await page.setViewportSize({ width: 1920, height: 1080 });
  sheets = recordSheets(page);
  await openDemonstration(planner);
  await goTo(planner, 'records.title');
  await sheets.cell(0, 'staff_number').waitFor();
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

const found = (row: number, column: string) =>
  sheets.cell(row, column).getAttribute('aria-description');
const judged = () => page.getByRole('button', { name: /^Breaches \d+$/ }).waitFor();
const panel = () => page.getByRole('complementary', { name: 'Conflicts and breaches' });

async function openPanel(): Promise<void> {
  const button = page.getByRole('button', { name: /^Breaches \d+$/ });
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  await panel().waitFor();
}

/** The first of two stays of one agent, both in order, the first with a last day. */
async function soundPair(): Promise<number> {
  for (let row = 0; row < 12; row += 1) {
    const cells = [row, row + 1].flatMap((at) => [
      found(at, 'staff_number'),
      sheets.text(at, 'staff_number'),
    ]);
    const [mark, agent, nextMark, next] = await Promise.all(cells);
    const isSound = mark === null && nextMark === null && agent === next;
    if (isSound && (await sheets.text(row, 'to')) !== '') return row;
  }
  throw new Error('every agent on screen has something wrong');
}

async function typeInto(row: number, column: string, text: string): Promise<void> {
  await sheets.cell(row, column).click();
  await soon(sheets.active).toBe(`${row} ${column}`);
  await sheets.type(text);
  await sheets.press('Enter');
  await soon(() => sheets.text(row, column)).toBe(text);
}

describe('what is against a rule (UX-19)', () => {
  it('is marked in place once written, listed, reached from the list, and gone once mended', async () => {
    await sheets.open('Assignments');
    await judged();
    const row = await soundPair();
    const lastDay = await sheets.text(row, 'to');
    const nextDay = await sheets.text(row + 1, 'from');
    const name = await sheets.text(row, 'staff_number.name');

    await typeInto(row, 'to', nextDay);
    await soon(() => found(row + 1, 'from')).toContain('Two assignments overlap');
    expect(await found(row, 'to')).toContain('Two assignments overlap');
    expect(await found(row, 'staff_number')).toContain('Two assignments overlap');
    expect(await sheets.cell(row, 'to').locator('svg').count()).toBe(1);
    await soon(sheets.status).toContain('Two assignments overlap');

    await openPanel();
    await panel()
      .getByRole('button', { name: /^Overlap \d+$/ })
      .click();
    await panel().getByRole('searchbox').fill(name);
    const lines = panel().getByRole('button', { name: new RegExp(` · (From|To)$`) });
    await soon(() => lines.count()).toBe(2);
    await panel()
      .getByRole('button', { name: / · From$/ })
      .press('Enter');
    await soon(sheets.active).toBe(`${row + 1} from`);

    await typeInto(row, 'to', lastDay);
    await soon(async () => (await found(row + 1, 'from')) ?? '').not.toContain('overlap');
    await soon(async () => (await found(row, 'to')) ?? '').not.toContain('overlap');
    await panel().getByText('No breach matches').waitFor();
    await panel().getByRole('button', { name: 'Close the breaches' }).click();
    await panel().waitFor({ state: 'detached' });
  });

  it('is reached with F6 and left with Escape, back to the grid', async () => {
    await judged();
    await openPanel();
    await sheets.cell(3, 'staff_number').click();
    await soon(sheets.active).toBe('3 staff_number');
    await sheets.press('F6');
    await soon(() => panel().evaluate((one) => one === document.activeElement)).toBe(true);
    await sheets.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await soon(sheets.active).toBe('3 staff_number');
  });

  it('is counted at the tab of each table', async () => {
    const tab = page.getByRole('button', { name: /^Certificates/ });
    expect(await tab.getAttribute('title')).toMatch(/^\d+ rows with a breach$/);
    expect(complaints).toEqual([]);
  });
});
