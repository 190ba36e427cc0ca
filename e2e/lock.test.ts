import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { LANGUAGES, type Language } from '../shared/api/records.ts';
import { launchBrowser } from './browser.ts';
import { readPdf } from './pdf-text.ts';
import {
  chooseFromMenu,
  goTo,
  openAgent,
  openDemonstration,
  openPlanner,
  type PlannerPage,
} from './planner-page.ts';
import { recordSheets, soon } from './record-sheets.ts';
import { type RunningHost, startHost } from './running-host.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MINUTE_MS = 60_000;

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

async function inDemonstration(language: Language = 'en') {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openPlanner(browser, host.address, { language });
  onTestFinished(() => planner.page.context().close());
  await openDemonstration(planner);
  return { host, ...planner };
}

/** The lock screen, once it stands. */
async function untilLocked({ page, t }: Pick<PlannerPage, 'page' | 't'>): Promise<void> {
  await page.getByRole('heading', { name: t('app.lock.title') }).waitFor();
}

/** Asks for a code with the keyboard, types it, and waits for the page behind. */
async function unlock({ page, t }: Pick<PlannerPage, 'page' | 't'>, host: RunningHost) {
  const former = host.lastCode();
  await soon(async () => (await focused(page)) ?? '').toBe('INPUT');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText(t('app.entrance.asked.given')).waitFor();
  await soon(async () => host.lastCode() !== former).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type(host.lastCode() ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: t('app.lock.title') }).waitFor({ state: 'detached' });
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

/** All that a reader of the page could find: its tree, its title, what stands in its fields. */
const readable = (page: Page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map((one) =>
      one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : '',
    );
    return [document.title, document.documentElement.outerHTML, ...fields].join('\n');
  });

it('shows nothing of Records while it is locked, and goes on in the same cell with the same text', async () => {
  const planner = await inDemonstration();
  const { host, page, t, complaints } = planner;
  const sheets = recordSheets(page);
  await goTo(planner, 'records.title');
  await sheets.open('Agents');
  const row = 40;
  await sheets.cell(0, 'first_name').click();
  for (let step = 0; step < row; step += 1) await sheets.press('ArrowDown');
  await soon(sheets.active).toBe(`${row} first_name`);
  const lastName = await sheets.text(row, 'last_name');
  await sheets.type('Half ty');
  await soon(sheets.active).toBe(`${row} first_name`);
  const scrolled = () =>
    page
      .locator('.ag-grid-viewport')
      .first()
      .evaluate((one) => one.scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);

  await sheets.press('Control+l');
  await untilLocked(planner);
  const shown = await readable(page);
  expect(shown).not.toContain(lastName);
  expect(shown).not.toContain('Half ty');
  expect(shown).not.toContain('staff_number');
  expect(await page.title()).not.toContain('Demonstration');
  const paper = readPdf(await page.pdf()).text;
  expect(paper).toContain(t('app.lock.title'));
  expect(paper).not.toContain(lastName);
  // Keys of the window do nothing meanwhile.
  await sheets.press('Control+z', 'Control+k', 'F1', 'Control+f', 'Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);

  await unlock(planner, host);
  await soon(sheets.active).toBe(`${row} first_name`);
  expect(await scrolled()).toBe(before);
  await sheets.type('ped');
  await sheets.press('Enter');
  await soon(() => sheets.text(row, 'first_name')).toBe('Half typed');
  expect(await sheets.text(row, 'last_name')).toBe(lastName);
  await sheets.undo();
  expect(complaints).toEqual([]);
});

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const results: AxeResults = await page.evaluate(
    `axe.run(document, ${JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })})`,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

it.each(LANGUAGES)(
  'warns before it locks an idle window, and asks for the code, accessibly in %s',
  async (language) => {
    const planner = await inDemonstration(language);
    const { host, page, t, complaints } = planner;
    await page.evaluate(AXE);
    await chooseFromMenu(planner, t('app.menu.settings'));
    const after = page.getByRole('dialog').getByLabel(t('app.settings.lock'));
    await after.selectOption('5');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    const start = Date.now();
    await page.clock.setFixedTime(start + 4.5 * MINUTE_MS);
    const warning = page.getByRole('alert').getByText(t('app.lock.near'));
    await warning.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Shift');
    await warning.waitFor({ state: 'detached' });

    await page.clock.setFixedTime(start + 11 * MINUTE_MS);
    await untilLocked(planner);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page)).toEqual([]);
    await unlock(planner, host);
    await page.locator('[row-index="0"] [col-id]').first().waitFor();
    expect(complaints).toEqual([]);
  },
);

it('refuses a wrong code, and comes back to the form that was being typed', async () => {
  const planner = await inDemonstration();
  const { host, page, t } = planner;
  await openAgent(planner, 0);
  const panel = page.locator('[data-region=panel]');
  await panel.getByRole('button', { name: t('agent.edit.agent') }).click();
  const name = panel.getByLabel(t('agent.field.firstName'));
  await name.fill('Somebody');
  await page.keyboard.press('Control+l');
  await untilLocked(planner);
  await soon(() => focused(page)).toBe('INPUT');
  await page.keyboard.type('AAAA-AAAA-AAAA');
  await page.keyboard.press('Enter');
  await page.getByText(t('app.entrance.refused')).waitFor();
  expect(await readable(page)).not.toContain('Somebody');

  await page.getByLabel(t('app.entrance.code')).fill('');
  await unlock(planner, host);
  expect(await name.inputValue()).toBe('Somebody');
  await soon(() => name.evaluate((one) => one === document.activeElement)).toBe(true);
  await name.press('Control+a');
  await page.keyboard.type('Somebody else');
  expect(await name.inputValue()).toBe('Somebody else');
});

it('locks from a bar that is held, which is still held afterwards', async () => {
  const planner = await inDemonstration();
  const { host, page, t } = planner;
  await goTo(planner, 'board.title');
  const bar = page.getByRole('gridcell').first();
  await bar.click();
  await page.keyboard.press('Enter');
  const setDown = page.getByRole('button', { name: t('board.move.drop') });
  await setDown.waitFor();
  await page.keyboard.press('Control+l');
  await untilLocked(planner);
  await unlock(planner, host);
  await setDown.waitFor();
  await page.keyboard.press('Escape');
  await setDown.waitFor({ state: 'detached' });
});
