import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openDemonstration, openPlanner } from './planner-page.ts';
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
  sheets = recordSheets(page);
  page.setDefaultTimeout(20_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemonstration(planner);
  await page.getByRole('navigation').getByRole('button', { name: 'Records', exact: true }).click();
  await sheets.cell(0, 'staff_number').waitFor();
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

describe('a cell (UX-02, UX-11, UX-12)', () => {
  beforeEach(() => sheets.open('Agents'));

  it('is replaced by what is typed; Enter, Tab and Shift+Enter go on; Escape leaves it', async () => {
    await sheets.cell(2, 'level').click();
    await sheets.type('B');
    await sheets.press('Enter');
    expect(await sheets.active()).toBe('3 level');
    await soon(() => sheets.text(2, 'level')).toBe('B');
    await sheets.press('F2');
    await sheets.type('9');
    await sheets.press('Escape');
    expect(await sheets.active()).toBe('3 level');
    expect(await sheets.text(3, 'level')).not.toContain('9');
    await sheets.type('C');
    await sheets.press('Shift+Enter');
    expect(await sheets.active()).toBe('2 level');
    await soon(() => sheets.text(3, 'level')).toBe('C');
    await sheets.type('A');
    await sheets.press('Tab');
    expect(await sheets.active()).toBe('2 class');
    await soon(() => sheets.text(2, 'level')).toBe('A');
    await sheets.undo();
    await soon(() => sheets.text(2, 'level')).toBe('B');
    await soon(sheets.active).toBe('2 level');
  });

  it('takes days as they are typed, and words of a list by their beginning', async () => {
    await sheets.cell(1, 'appointed_on').click();
    await sheets.type('3/4/09');
    await sheets.press('Enter');
    await soon(() => sheets.text(1, 'appointed_on')).toBe('03/04/2009');
    await sheets.cell(1, 'career').click();
    await sheets.type('cons');
    await page.getByRole('option', { name: 'consular' }).waitFor();
    await sheets.press('Enter');
    await soon(() => sheets.text(1, 'career')).toBe('consular');
  });

  it('that is not taken is marked in place with its reason, and kept to be mended', async () => {
    await sheets.cell(4, 'appointed_on').click();
    await sheets.type('31/2/2020');
    await sheets.press('Enter');
    const refused = sheets.cell(4, 'appointed_on');
    await soon(() => refused.getAttribute('aria-invalid')).toBe('true');
    expect(await refused.innerText()).toBe('31/2/2020');
    expect(await refused.getAttribute('aria-description')).toContain('does not exist');
    const problems = page.getByRole('region', { name: 'Cells that were not taken' });
    await sheets.cell(8, 'career').click();
    await problems.getByRole('button', { name: /Appointed on/ }).click();
    await soon(sheets.active).toBe('4 appointed_on');
    expect(await sheets.status()).toContain('does not exist');
    await sheets.press('F2', 'Control+a');
    await sheets.type('1 sept 2020');
    await sheets.press('Enter');
    await problems.waitFor({ state: 'detached' });
    await soon(() => sheets.text(4, 'appointed_on')).toBe('01/09/2020');
  });
});

describe('a selection (UX-05, UX-10, UX-18)', () => {
  beforeEach(() => sheets.open('Agents'));

  it('is filled down, filled with what is typed, emptied, each in one step', async () => {
    await sheets.cell(5, 'level').click();
    await sheets.type('D');
    await sheets.press('Enter', 'ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    await soon(() => sheets.text(7, 'level')).toBe('D');
    await sheets.undo();
    await soon(() => sheets.text(7, 'level')).not.toBe('D');
    await soon(sheets.active).toBe('7 level');
    await sheets.cell(5, 'level').click();
    await sheets.press('Shift+ArrowDown', 'Shift+ArrowDown');
    await sheets.type('E');
    await sheets.press('Control+Enter');
    await soon(() => sheets.text(7, 'level')).toBe('E');
    await sheets.cell(5, 'level').click();
    await sheets.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Delete');
    await soon(() => sheets.text(6, 'level')).toBe('');
    await sheets.undo();
    await soon(() => sheets.text(6, 'level')).toBe('E');
  });

  it('takes a block of 20 by 4 with two bad cells: the good ones, in one step', async () => {
    const rows = Array.from({ length: 20 }, (_, at) =>
      ['Fictif', at === 3 ? 'abroad' : 'consulaire', at === 7 ? 'XX' : 'NL', 'B'].join('\t'),
    );
    const before = await sheets.text(0, 'first_name');
    await sheets.copied(rows.join('\r\n'));
    await sheets.cell(0, 'first_name').click();
    await sheets.press('Control+v');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('2 cells cannot be taken').waitFor();
    await dialog.getByRole('cell', { name: 'abroad', exact: true }).waitFor();
    expect(await sheets.text(0, 'first_name')).toBe(before);
    await dialog.getByRole('button', { name: 'Write only the good ones' }).click();
    await dialog.waitFor({ state: 'detached' });
    await soon(() => sheets.text(0, 'career')).toBe('consular');
    await soon(() => sheets.text(3, 'career')).toBe('abroad');
    expect(await sheets.text(3, 'first_name')).toBe('Fictif');
    await sheets.undo();
    await soon(() => sheets.text(0, 'first_name')).toBe(before);
    const forget = page.getByRole('button', { name: 'Forget what was typed here' });
    await forget.first().click();
    await forget.first().click();
    await forget.first().waitFor({ state: 'detached' });
  });

  it('adds rows beyond the last one', async () => {
    await sheets.open('Competences');
    await sheets.cell(0, 'staff_number').click();
    const agent = await sheets.text(0, 'staff_number');
    await sheets.press('Control+End', 'Home');
    const last = Number.parseInt(await sheets.active(), 10);
    const kept = await sheets.text(last, 'staff_number');
    await sheets.copied(`${kept}\n${agent}\tx\tcompétence\tTissage`);
    await sheets.press('Control+v');
    await soon(() => sheets.text(last + 1, 'name')).toBe('Tissage');
    await sheets.undo();
    await soon(() => sheets.cell(last + 1, 'name').count()).toBe(0);
  });

  it('names the rows before they go, and no is the answer at hand', async () => {
    await sheets.open('Experience');
    await sheets.cell(0, 'domain').click();
    const rows = await sheets.status();
    await sheets.press('Shift+ArrowDown');
    await page.getByRole('button', { name: 'Remove rows' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove 2 rows?' });
    await dialog.waitFor();
    expect(await dialog.getByRole('listitem').count()).toBe(2);
    await sheets.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(rows).toContain((await sheets.status()).slice(0, 12));
    await page.getByRole('button', { name: 'Remove rows' }).click();
    await dialog.getByRole('button', { name: 'Remove 2 rows' }).click();
    await soon(sheets.status).not.toContain(rows.slice(0, 12));
    await sheets.undo();
    await soon(sheets.status).toContain(rows.slice(0, 12));
  });
});

describe('rows (UX-06, UX-08)', () => {
  it('stay where a change put them until sorted anew, and undo leads to what it changed', async () => {
    await sheets.open('Agents');
    const name = await sheets.text(0, 'last_name');
    await sheets.cell(0, 'last_name').click();
    await sheets.type('Zzz');
    await sheets.press('Tab');
    await soon(() => sheets.text(0, 'last_name')).toBe('Zzz');
    await sheets.press('ArrowDown');
    await soon(sheets.status).toContain('keeps its place');
    expect(await sheets.text(0, 'last_name')).toBe('Zzz');
    await page.getByRole('button', { name: 'Sort and filter anew' }).click();
    await soon(() => sheets.text(0, 'last_name')).not.toBe('Zzz');
    await sheets.undo();
    await soon(() => sheets.text(0, 'last_name')).toBe(name);
    await soon(sheets.active).toBe('0 last_name');
  });

  it('are added by keyboard, and saved once they hold what they must', async () => {
    await sheets.open('Certificates');
    const agent = await sheets.text(0, 'staff_number');
    await page.getByRole('button', { name: 'Add a row' }).focus();
    await sheets.press('Enter');
    await soon(sheets.active).toMatch(/ staff_number$/);
    const row = Number.parseInt(await sheets.active(), 10);
    await sheets.type(agent);
    await sheets.press('Tab', 'Tab');
    await sheets.type('second');
    await sheets.press('Tab');
    await sheets.type('3 avr 2018');
    await sheets.press('Tab');
    await soon(() => sheets.text(row, 'staff_number.name')).not.toBe('');
    expect(await sheets.text(row, 'obtained_on')).toBe('03/04/2018');
    expect(await page.getByRole('region', { name: 'Cells that were not taken' }).count()).toBe(0);
  });
});

it('complains of nothing', () => {
  expect(complaints).toEqual([]);
});
