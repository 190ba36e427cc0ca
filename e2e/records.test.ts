import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openDemonstration, openPlanner } from './planner-page.ts';
import { type RunningHost, startHost } from './running-host.ts';

let browser: Browser;
let host: RunningHost;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  ({ page, complaints } = planner);
  page.setDefaultTimeout(20_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemonstration(planner);
  await page.getByRole('navigation').getByRole('button', { name: 'Records', exact: true }).click();
  await cell(0, 'staff_number').waitFor();
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

const cell = (row: number, column: string) =>
  page.locator(`[row-index="${row}"] [col-id="${column}"]`);
const text = (row: number, column: string) => cell(row, column).innerText();
const status = () => page.getByRole('contentinfo').innerText();
const active = () =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const row = focused?.closest('[row-index]')?.getAttribute('row-index');
    return `${row ?? '-'} ${focused?.closest('[col-id]')?.getAttribute('col-id') ?? focused?.tagName}`;
  });

/** The machine may be busy. */
const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 20_000 });

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
async function type(typed: string): Promise<void> {
  await page.keyboard.type(typed);
}
async function undo(what: RegExp | string): Promise<void> {
  await press('Control+z');
  await page.getByText(what).last().waitFor();
}
async function copied(block: string): Promise<void> {
  await page.evaluate((one) => navigator.clipboard.writeText(one), block);
}
async function open(table: string): Promise<void> {
  await page.getByRole('button', { name: table, exact: true }).click();
  await page
    .getByRole('heading', { level: 1, name: `Records: ${table}` })
    .waitFor({ state: 'attached' });
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
  await cell(0, 'staff_number').waitFor();
}

describe('a cell (UX-02, UX-11, UX-12)', () => {
  beforeEach(() => open('Agents'));

  it('is replaced by what is typed; Enter, Tab and Shift+Enter go on; Escape leaves it', async () => {
    await cell(2, 'level').click();
    await type('B');
    await press('Enter');
    expect(await active()).toBe('3 level');
    await soon(() => text(2, 'level')).toBe('B');
    await press('F2');
    await type('9');
    await press('Escape');
    expect(await active()).toBe('3 level');
    expect(await text(3, 'level')).not.toContain('9');
    await type('C');
    await press('Shift+Enter');
    expect(await active()).toBe('2 level');
    await soon(() => text(3, 'level')).toBe('C');
    await type('A');
    await press('Tab');
    expect(await active()).toBe('2 class');
    await soon(() => text(2, 'level')).toBe('A');
    await undo(/^Undone/);
    await soon(() => text(2, 'level')).toBe('B');
    await soon(active).toBe('2 level');
  });

  it('takes days as they are typed, and words of a list by their beginning', async () => {
    await cell(1, 'appointed_on').click();
    await type('3/4/09');
    await press('Enter');
    await soon(() => text(1, 'appointed_on')).toBe('03/04/2009');
    await cell(1, 'career').click();
    await type('cons');
    await page.getByRole('option', { name: 'consular' }).waitFor();
    await press('Enter');
    await soon(() => text(1, 'career')).toBe('consular');
  });

  it('that is not taken is marked in place with its reason, and kept to be mended', async () => {
    await cell(4, 'appointed_on').click();
    await type('31/2/2020');
    await press('Enter');
    const refused = cell(4, 'appointed_on');
    await soon(() => refused.getAttribute('aria-invalid')).toBe('true');
    expect(await refused.innerText()).toBe('31/2/2020');
    expect(await refused.getAttribute('aria-description')).toContain('does not exist');
    const problems = page.getByRole('region', { name: 'Cells that were not taken' });
    await cell(8, 'career').click();
    await problems.getByRole('button', { name: /Appointed on/ }).click();
    await soon(active).toBe('4 appointed_on');
    expect(await status()).toContain('does not exist');
    await press('F2', 'Control+a');
    await type('1 sept 2020');
    await press('Enter');
    await problems.waitFor({ state: 'detached' });
    await soon(() => text(4, 'appointed_on')).toBe('01/09/2020');
  });
});

describe('a selection (UX-05, UX-10, UX-18)', () => {
  beforeEach(() => open('Agents'));

  it('is filled down, filled with what is typed, emptied, each in one step', async () => {
    await cell(5, 'level').click();
    await type('D');
    await press('Enter', 'ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    await soon(() => text(7, 'level')).toBe('D');
    await undo(/^Undone/);
    await soon(() => text(7, 'level')).not.toBe('D');
    await soon(active).toBe('7 level');
    await cell(5, 'level').click();
    await press('Shift+ArrowDown', 'Shift+ArrowDown');
    await type('E');
    await press('Control+Enter');
    await soon(() => text(7, 'level')).toBe('E');
    await cell(5, 'level').click();
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Delete');
    await soon(() => text(6, 'level')).toBe('');
    await undo(/^Undone/);
    await soon(() => text(6, 'level')).toBe('E');
  });

  it('takes a block of 20 by 4 with two bad cells: the good ones, in one step', async () => {
    const rows = Array.from({ length: 20 }, (_, at) =>
      ['Fictif', at === 3 ? 'abroad' : 'consulaire', at === 7 ? 'XX' : 'NL', 'B'].join('\t'),
    );
    const before = await text(0, 'first_name');
    await copied(rows.join('\r\n'));
    await cell(0, 'first_name').click();
    await press('Control+v');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('2 cells cannot be taken').waitFor();
    await dialog.getByRole('cell', { name: 'abroad', exact: true }).waitFor();
    expect(await text(0, 'first_name')).toBe(before);
    await dialog.getByRole('button', { name: 'Write only the good ones' }).click();
    await dialog.waitFor({ state: 'detached' });
    await soon(() => text(0, 'career')).toBe('consular');
    await soon(() => text(3, 'career')).toBe('abroad');
    expect(await text(3, 'first_name')).toBe('Fictif');
    await undo(/^Undone/);
    await soon(() => text(0, 'first_name')).toBe(before);
    const forget = page.getByRole('button', { name: 'Forget what was typed here' });
    await forget.first().click();
    await forget.first().click();
    await forget.first().waitFor({ state: 'detached' });
  });

  it('adds rows beyond the last one', async () => {
    await open('Competences');
    await cell(0, 'staff_number').click();
    const agent = await text(0, 'staff_number');
    await press('Control+End', 'Home');
    const last = Number.parseInt(await active(), 10);
    const kept = await text(last, 'staff_number');
    await copied(`${kept}\n${agent}\tx\tcompétence\tTissage`);
    await press('Control+v');
    await soon(() => text(last + 1, 'name')).toBe('Tissage');
    await undo(/^Undone/);
    await soon(() => cell(last + 1, 'name').count()).toBe(0);
  });

  it('names the rows before they go, and no is the answer at hand', async () => {
    await open('Experience');
    await cell(0, 'domain').click();
    const rows = await status();
    await press('Shift+ArrowDown');
    await page.getByRole('button', { name: 'Remove rows' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove 2 rows?' });
    await dialog.waitFor();
    expect(await dialog.getByRole('listitem').count()).toBe(2);
    await press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(rows).toContain((await status()).slice(0, 12));
    await page.getByRole('button', { name: 'Remove rows' }).click();
    await dialog.getByRole('button', { name: 'Remove 2 rows' }).click();
    await soon(status).not.toContain(rows.slice(0, 12));
    await undo(/^Undone/);
    await soon(status).toContain(rows.slice(0, 12));
  });
});

describe('rows (UX-06, UX-08)', () => {
  it('stay where a change put them until sorted anew, and undo leads to what it changed', async () => {
    await open('Agents');
    const name = await text(0, 'last_name');
    await cell(0, 'last_name').click();
    await type('Zzz');
    await press('Tab');
    await soon(() => text(0, 'last_name')).toBe('Zzz');
    await press('ArrowDown');
    await soon(status).toContain('keeps its place');
    expect(await text(0, 'last_name')).toBe('Zzz');
    await page.getByRole('button', { name: 'Sort and filter anew' }).click();
    await soon(() => text(0, 'last_name')).not.toBe('Zzz');
    await undo(/^Undone/);
    await soon(() => text(0, 'last_name')).toBe(name);
    await soon(active).toBe('0 last_name');
  });

  it('are added by keyboard, and saved once they hold what they must', async () => {
    await open('Certificates');
    const agent = await text(0, 'staff_number');
    await page.getByRole('button', { name: 'Add a row' }).focus();
    await press('Enter');
    await soon(active).toMatch(/ staff_number$/);
    const row = Number.parseInt(await active(), 10);
    await type(agent);
    await press('Tab', 'Tab');
    await type('second');
    await press('Tab');
    await type('3 avr 2018');
    await press('Tab');
    await soon(() => text(row, 'staff_number.name')).not.toBe('');
    expect(await text(row, 'obtained_on')).toBe('03/04/2018');
    expect(await page.getByRole('region', { name: 'Cells that were not taken' }).count()).toBe(0);
  });
});

it('complains of nothing', () => {
  expect(complaints).toEqual([]);
});
