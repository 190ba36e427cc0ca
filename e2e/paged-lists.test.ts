import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { keyboardHand } from './keyboard-hand.ts';
import { goTo, openDemonstration, openPlanner, type PlannerPage } from './planner-page.ts';
import { type RecordSheets, recordSheets, soon } from './record-sheets.ts';
import { type RunningHost, startHost } from './running-host.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
let host: RunningHost;
let planner: PlannerPage;
let page: Page;
let sheets: RecordSheets;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  planner = await openPlanner(browser, host.address, { language: 'en' });
  ({ page } = planner);
  page.setDefaultTimeout(20_000);
  sheets = recordSheets(page);
  await openDemonstration(planner);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

const grid = () => page.getByRole('grid');
const count = async (name: string) => Number(await grid().getAttribute(name));
const rowIndexes = () =>
  page
    .locator('.ag-row')
    .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
const cellsOf = (row: number) =>
  page
    .locator(`[row-index="${row}"] [role=gridcell]`)
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('aria-colindex'))));
const pager = () => page.getByRole('group', { name: planner.t('grid.pages.group') });

async function violations(): Promise<readonly string[]> {
  await planner.untilStill();
  await page.evaluate(AXE);
  const results: AxeResults = await page.evaluate(
    `axe.run(document, ${JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] })})`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
  );
}

it('are chosen by keyboard under “Appearance”, and remembered', async () => {
  const hand = keyboardHand(page);
  await page.getByRole('button', { name: planner.t('app.theme') }).focus();
  await hand.press('Enter');
  await page.getByRole('menu').locator(':focus').waitFor();
  await hand.stepTo('ArrowDown', /^Lists page by page/);
  await hand.press('Enter');
  await pager().waitFor();
  const kept = await page.evaluate(() => localStorage.getItem('planner.preferences'));
  expect(kept).toContain('"hasPagedLists":true');
});

it('draw fifty rows whole, in the order of the list, and count all of them', async () => {
  await sheets.cell(0, 'agent').waitFor();
  const all = await count('aria-rowcount');
  expect(all).toBeGreaterThan(600);
  await soon(rowIndexes).toEqual(Array.from({ length: 50 }, (_, at) => at + 2));
  const columns = await count('aria-colcount');
  expect(columns).toBeGreaterThan(10);
  expect(await cellsOf(0)).toEqual(Array.from({ length: columns }, (_, at) => at + 1));
  const status = pager().getByRole('status');
  await soon(() => status.innerText()).toBe(`Page 1 of 13 · rows 1 to 50 of ${all - 1}`);
});

it('turn by buttons, and with the cell that has the focus', async () => {
  const turn = (name: 'first' | 'next' | 'last') =>
    pager().getByRole('button', { name: planner.t(`grid.pages.${name}`) });
  await turn('next').click();
  await soon(async () => (await rowIndexes())[0]).toBe(52);
  await turn('last').click();
  await soon(async () => (await rowIndexes()).at(-1)).toBe(await count('aria-rowcount'));
  expect(await turn('last').getAttribute('aria-disabled')).toBe('true');
  await turn('first').click();
  await soon(async () => (await rowIndexes())[0]).toBe(2);

  await turn('next').click();
  await sheets.cell(50, 'verdict').click();
  await soon(sheets.active).toBe('50 verdict');
  await sheets.press('ArrowUp');
  await soon(sheets.active).toBe('49 verdict');
  await soon(async () => (await rowIndexes())[0]).toBe(2);
  await sheets.press('ArrowDown');
  await soon(sheets.active).toBe('50 verdict');
  await soon(async () => (await rowIndexes())[0]).toBe(52);
  await sheets.press('Control+Home');
  await soon(sheets.active).toBe('0 agent');
  await soon(async () => (await rowIndexes())[0]).toBe(2);
});

it('say what is sorted and selected, and that nothing can be changed', async () => {
  const header = page.getByRole('columnheader', { name: /^Verdict/ });
  expect(await header.getAttribute('aria-sort')).toBe('ascending');
  expect(await grid().getAttribute('aria-multiselectable')).toBe('true');
  await sheets.cell(1, 'verdict').click();
  await soon(sheets.active).toBe('1 verdict');
  await sheets.press('Shift+ArrowDown', 'Shift+ArrowRight');
  const selected = page.locator('[role=gridcell][aria-selected=true]');
  await soon(() => selected.count()).toBe(4);
  expect(await sheets.cell(3, 'verdict').getAttribute('aria-selected')).toBe('false');
  expect(await sheets.cell(1, 'verdict').getAttribute('aria-readonly')).toBe('true');
  await sheets.press('Escape');
  await soon(() => selected.count()).toBe(0);
  expect(await violations()).toEqual([]);
});

it('say in the records what may be changed, and what was not taken and why', async () => {
  await goTo(planner, 'records.title');
  await sheets.open('Assignments');
  await pager().waitFor();
  const state = (column: string, name: string) => () => sheets.cell(1, column).getAttribute(name);
  await soon(state('place', 'aria-readonly')).toBe('false');
  await soon(state('staff_number.name', 'aria-readonly')).toBe('true');
  await sheets.cell(1, 'from').click();
  await soon(sheets.active).toBe('1 from');
  await sheets.type('31/31/2031');
  await sheets.press('Enter');
  await soon(state('from', 'aria-invalid')).toBe('true');
  await soon(state('from', 'aria-description')).toMatch(/\w/);
  expect(await violations()).toEqual([]);
});

it('complain of nothing', () => {
  expect(planner.complaints).toEqual([]);
});
