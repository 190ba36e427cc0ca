import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type RunningHost, startHost } from './running-host.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let host: RunningHost;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (failure) => complaints.push(String(failure)));
  await page.goto(host.address);
  await page.getByRole('button', { name: /Open the demonstration/ }).click();
  await page.getByRole('button', { name: 'Rotation', exact: true }).click();
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

/** Of the two careers in the demonstration: 613, and those that a doubtful reading decides. */
const AGENTS = 641;
const everybody = `${AGENTS} of ${AGENTS} agents`;

beforeEach(async () => {
  await page.getByRole('button', { name: /^View: / }).click();
  await page.getByRole('button', { name: 'Usual view', exact: true }).click();
  await press('Escape');
  await expect.poll(status).toContain(everybody);
  await cell(0, 'agent').waitFor();
});

const cell = (row: number, column: string) =>
  page.locator(`[row-index="${row}"] [col-id="${column}"]`);

/** Row and column of the active cell, or what else has the focus. */
const active = () =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const row = focused?.closest('[row-index]')?.getAttribute('row-index');
    const column = focused?.closest('[col-id]')?.getAttribute('col-id');
    return `${row ?? '-'} ${column ?? focused?.getAttribute('aria-label') ?? focused?.tagName}`;
  });

const selectedCells = () => page.locator('[row-index] [class*="_selected_"]').count();
const status = () => page.getByRole('contentinfo').innerText();

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe('keys as in Excel (UX-01)', () => {
  it('move the active cell', async () => {
    await cell(2, 'last_day').click();
    const after = async (key: string) => {
      await press(key);
      return active();
    };
    expect(await after('ArrowDown')).toBe('3 last_day');
    expect(await after('ArrowRight')).toBe('3 days_left');
    expect(await after('ArrowLeft')).toBe('3 last_day');
    expect(await after('ArrowUp')).toBe('2 last_day');
    expect(await after('Home')).toBe('2 agent');
    expect(await after('End')).toBe('2 staff_number');
    expect(await after('Control+Home')).toBe('0 agent');
    expect(await after('Control+End')).toBe(`${AGENTS - 1} staff_number`);
    expect(await after('Control+ArrowUp')).toBe('0 staff_number');
    expect(await after('Enter')).toBe('1 staff_number');
    expect(await after('Shift+Enter')).toBe('0 staff_number');
    expect(await after('Tab')).toBe('1 agent');
    expect(await after('Shift+Tab')).toBe('0 staff_number');
    await press('Control+Home', 'PageDown');
    expect(Number.parseInt(await active(), 10)).toBeGreaterThan(10);
    expect(await after('PageUp')).toBe('0 agent');
    expect(await after('ArrowUp')).toBe('- agent');
    expect(await after('ArrowDown')).toBe('0 agent');
  });

  it('leave the grid, and come back to the cell that was left', async () => {
    await cell(4, 'place').click();
    await press('Control+f');
    expect(await active()).toBe('- Search the visible columns');
    await press('Escape');
    expect(await active()).toBe('4 place');
  });

  it('reach the grid by F6 from wherever one is', async () => {
    await cell(5, 'place').click();
    await press('Control+f', 'F6');
    expect(await active()).toBe('5 place');
  });

  it('open an agent with Space, and Escape gives the cell back', async () => {
    await cell(3, 'last_day').click();
    await press('Space');
    const panel = page.getByRole('complementary');
    await panel.waitFor();
    await panel.focus().catch(() => undefined);
    await panel.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect.poll(active).toBe('3 last_day');
  });
});

describe('ranges and copying (UX-03, UX-04)', () => {
  it('select by Shift and arrows, by Shift and click, by dragging, and all', async () => {
    await cell(1, 'last_day').click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight');
    expect(await selectedCells()).toBe(4);
    expect(await active()).toBe('1 last_day');
    expect(await status()).toMatch(/4 cells\s+Sum/);

    await cell(1, 'verdict').click();
    await cell(4, 'place').click({ modifiers: ['Shift'] });
    expect(await selectedCells()).toBe(16);

    await cell(6, 'last_day').hover();
    await page.mouse.down();
    await cell(3, 'verdict').hover();
    await page.mouse.up();
    expect(await selectedCells()).toBe(8);
    expect(await active()).toBe('6 last_day');

    await press('Control+a');
    expect(await status()).toContain(`${(14 * AGENTS).toLocaleString('en-GB')} cells`);
    await press('Escape');
    expect(await selectedCells()).toBe(0);
  });

  it('end where rows change place, and leave no trace', async () => {
    await cell(2, 'last_day').click();
    await press('Shift+ArrowDown', 'Shift+ArrowDown');
    await page.getByRole('button', { name: /^\d+ due$/ }).click();
    await expect.poll(status).not.toContain('cells');
    expect(await selectedCells()).toBe(0);
  });

  it('copy a block that Excel pastes cell by cell', async () => {
    await cell(0, 'agent').click({ modifiers: ['Shift'] });
    await cell(0, 'verdict').click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+c');
    await expect.poll(status).toContain('4 cells copied');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    expect(copied.text).toMatch(/^overdue\t\d{4}-\d\d-\d\d\r?\noverdue\t\d{4}-\d\d-\d\d$/);
    expect(copied.html).toMatch(/<tr><td>overdue<\/td><td>\d{4}-\d\d-\d\d<\/td><\/tr>/);
  });
});

describe('filters (UX-09, UX-13)', () => {
  it('finds "Hélène" by "helene", and Escape brings everybody back', async () => {
    await press('Control+f');
    await page.keyboard.type('helene');
    await expect.poll(() => cell(0, 'agent').innerText()).toContain('Hélène');
    await press('Escape');
    await expect.poll(status).toContain(everybody);
  });

  it('counts by verdict filter, become chips, and go again', async () => {
    const overdue = page.getByRole('button', { name: /^\d+ overdue$/ });
    const agents = Number.parseInt(await overdue.innerText(), 10);
    await overdue.click();
    await expect.poll(status).toContain(`${agents} of ${AGENTS} agents`);
    expect(await overdue.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Remove the filter on Verdict' }).click();
    await expect.poll(status).toContain(everybody);
    expect(await overdue.getAttribute('aria-pressed')).toBe('false');
  });

  it('offers the values of a column with counts, to be searched and ticked', async () => {
    await cell(0, 'place').click();
    await press('Alt+ArrowDown');
    await page.getByRole('textbox', { name: 'Place: Search the values' }).waitFor();
    await page.keyboard.type('bru');
    await page.getByRole('checkbox', { name: 'All values found' }).click();
    await press('Escape');
    await expect.poll(() => page.getByText('Place: Brussels').count()).toBe(1);
    await expect.poll(active).toMatch(/ place$/);
    expect(await cell(0, 'place').innerText()).toContain('Brussels');
  });

  it('takes days as they are typed', async () => {
    await cell(0, 'last_day').click();
    await press('Alt+ArrowDown');
    await page.getByRole('textbox', { name: 'From' }).fill('1/1/28');
    await press('Enter');
    await page.getByText('Last lawful day from 01/01/2028').waitFor();
    await page.getByRole('textbox', { name: 'Until', exact: true }).fill('31 dec 2028');
    await press('Enter', 'Escape');
    await page.getByText('Last lawful day from 01/01/2028 to 31/12/2028').waitFor();
    expect(await cell(0, 'last_day').innerText()).toMatch(/2028$/);
  });

  it('says that nobody is left, and takes all filters away', async () => {
    await press('Control+f');
    await page.keyboard.type('no such person');
    await page.getByRole('heading', { name: 'No agent matches these filters' }).waitFor();
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await expect.poll(status).toContain(everybody);
  });
});

describe('the moment', () => {
  it('judges anew on another day', async () => {
    const day = page.getByRole('textbox', { name: 'Judged on' });
    const overdue = page.getByRole('button', { name: /^\d+ overdue$/ });
    const before = await overdue.innerText();
    await day.fill('1/1/2029');
    await press('Enter');
    await expect.poll(() => overdue.innerText()).not.toBe(before);
    expect(await day.inputValue()).toBe('01/01/2029');
    const until = page.getByRole('textbox', { name: 'Planned until' });
    expect(await until.inputValue()).toBe('31/12/2030');

    await page.getByRole('button', { name: 'Today' }).click();
    await until.fill('31/12/2027');
    await press('Enter');
    await expect.poll(() => overdue.innerText()).toBe(before);
  });
});

describe('what was known on another day', () => {
  const days = (back: number) =>
    new Date(Date.now() - back * 86_400_000).toLocaleDateString('en-GB', { timeZone: 'UTC' });
  const lookBack = async (day: string) => {
    await page.getByRole('button', { name: /^As known on a past day/ }).click();
    await page.getByRole('textbox', { name: 'As known on' }).fill(day);
    await press('Enter');
  };

  it('is shown without being changed, under a banner that leads back', async () => {
    const banner = page.getByText(/as it was known at the end of/);
    await lookBack(days(0));
    await banner.waitFor();
    await expect.poll(status).toContain(everybody);
    await cell(0, 'agent').click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { level: 2 }).waitFor();
    expect(await panel.getByRole('button', { name: /^(Change|Add|Remove)/ }).count()).toBe(0);
    await panel.press('Escape');

    await lookBack(days(2));
    await page.getByRole('heading', { name: /^No agent was known/ }).waitFor();
    await page.getByRole('button', { name: 'Back to the present' }).click();
    await banner.waitFor({ state: 'detached' });
    await expect.poll(status).toContain(everybody);
  });
});

describe('a row that was changed (UX-08)', () => {
  const overdue = () => page.getByRole('button', { name: /^\d+ overdue$/ });

  /** Makes the first of the overdue agents one who is not, in the panel. */
  async function change(): Promise<{ readonly name: string; readonly before: number }> {
    const before = Number.parseInt(await overdue().innerText(), 10);
    await overdue().click();
    await expect.poll(status).toContain(`${before} of ${AGENTS} agents`);
    const name = await cell(0, 'agent').innerText();
    await cell(0, 'agent').click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: 'Change this assignment' }).click();
    const first = panel.getByLabel('First day');
    await first.fill((await first.inputValue()).replace(/\d{4}$/, '2026'));
    await press('Control+Enter');
    await expect.poll(() => cell(0, 'verdict').innerText()).not.toBe('overdue');
    return { name, before };
  }

  const undo = () => page.getByRole('button', { name: /^Undo/ }).first().click();

  it('keeps its place and says so, until another agent is chosen', async () => {
    const { name, before } = await change();
    expect(await cell(0, 'agent').innerText()).toBe(name);
    expect(await status()).toContain(`${before} of ${AGENTS} agents`);
    expect(await status()).toContain('keeps its place');
    await cell(1, 'agent').click();
    await expect.poll(status).toContain(`${before - 1} of ${AGENTS} agents`);
    expect(await cell(0, 'agent').innerText()).not.toBe(name);
    await undo();
    await expect.poll(status).toContain(`${before} of ${AGENTS} agents`);
    await page.getByText(/^Undone: change an assignment of /).waitFor();
  });

  it('goes where it belongs when the list is sorted anew', async () => {
    const { before } = await change();
    await page.locator('.ag-header-cell[col-id="agent"]').click();
    await expect.poll(status).toContain(`${before - 1} of ${AGENTS} agents`);
    await undo();
    await expect.poll(() => overdue().innerText()).toContain(String(before));
  });
});

describe('views (UX-14)', () => {
  it('keep columns, sort and filters by name, through a change of language', async () => {
    const views = page.getByRole('button', { name: /^View: / });
    await page.locator('.ag-header-cell[col-id="place"]').click();
    await page.getByRole('button', { name: /^\d+ overdue$/ }).click();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Function', exact: true }).click();
    await press('Escape');
    await views.click();
    await page.getByRole('textbox', { name: 'Save as a new view' }).fill('Urgent');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'View: Urgent', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Usual view' }).click();
    await expect.poll(status).toContain(everybody);
    await page.getByRole('button', { name: /^Urgent/ }).click();
    await press('Escape');

    await page.getByText('FR', { exact: true }).first().click();
    await page.getByText('Verdict : terme dépassé').waitFor();
    const headers = () => page.locator('.ag-header-cell').allInnerTexts();
    await expect.poll(async () => (await headers()).join()).toContain('Lieu');
    expect((await headers()).join()).not.toContain('Fonction');
    const places = page.locator('.ag-header-cell[col-id="place"]');
    expect(await places.getAttribute('aria-sort')).toBe('ascending');
    await page.getByText('EN', { exact: true }).first().click();
  });
});

it('exports what is on screen: these columns, these rows, in this order', async () => {
  await page.getByRole('button', { name: /^\d+ overdue$/ }).click();
  const names = await page.locator('[row-index] [col-id="agent"]').allInnerTexts();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'JSON (.json)' }).click();
  const file = await (await download).path();
  const exported: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const text = JSON.stringify(exported);
  expect(names.length).toBeGreaterThan(0);
  const places = names.map((name) => text.indexOf(JSON.stringify(name)));
  expect(places.every((place) => place >= 0)).toBe(true);
});

it('complains of nothing: no refused style, no violation that axe knows', async () => {
  await page.evaluate(axe);
  await page.getByRole('button', { name: /^\d+ due$/ }).click();
  await cell(1, 'last_day').click();
  await press('Shift+ArrowDown', 'Alt+ArrowDown');
  await page.getByRole('textbox', { name: 'From' }).waitFor();
  const violations = await page.evaluate(async () => {
    type Axe = {
      run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    // Safe: the script above put it there.
    const { axe: tool } = window as unknown as { readonly axe: Axe };
    const { violations: found } = await tool.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  expect(violations).toEqual([]);
  expect(complaints).toEqual([]);
});
