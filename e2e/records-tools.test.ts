import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECORD_TABLES } from '../renderer/app/record-tables.ts';
import { sheetOf } from '../shared/workbook/workbook.ts';
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
  sheets = recordSheets(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemonstration(planner);
  await goTo(planner, 'records.title');
  await sheets.cell(0, 'staff_number').waitFor();
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

const button = (name: RegExp | string): Locator => page.getByRole('button', { name, exact: true });
const column = (rows: number, id: string) =>
  Promise.all(Array.from({ length: rows }, (_, row) => sheets.text(row, id)));
const shownColumns = () =>
  page
    .locator('.ag-header-cell')
    .evaluateAll((cells) =>
      cells
        .toSorted((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x)
        .map((cell) => cell.getAttribute('col-id')),
    );
async function search(text: string): Promise<void> {
  await sheets.press('Control+f');
  await page.getByRole('searchbox').fill(text);
}

/** Whether a notice would take its clicks. */
const isUnderNotice = (target: Locator) =>
  target.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return hit !== null && hit.closest('[role=status], [role=alert]') !== null;
  });

/** What stands in the rows on screen. */
const values = (id: string) => page.locator(`.ag-row [col-id="${id}"]`).allInnerTexts();
const rows = async () => Number.parseInt((await sheets.status()).replaceAll(',', ''), 10);

describe('the sort menu (UX-16)', () => {
  it('sorts by several columns, the first one the strongest', async () => {
    await sheets.open('Hardship');
    await button('Sort').click();
    const menu = page.getByRole('dialog', { name: 'Sort' });
    await menu.getByRole('combobox', { name: 'Then by…' }).click();
    await menu.getByRole('option', { name: 'Hardship rank' }).click();
    await menu.getByRole('radiogroup', { name: 'Direction, place 1' }).getByText('Z to A').click();
    await menu.getByRole('combobox', { name: 'Then by…' }).click();
    await menu.getByRole('option', { name: 'Valid from' }).click();
    await menu.getByRole('radiogroup', { name: 'Direction, place 2' }).getByText('Z to A').click();
    await sheets.press('Escape');
    await menu.waitFor({ state: 'detached' });

    const keys = async () => {
      const [ranks, days] = await Promise.all([column(15, 'rank'), column(15, 'valid_from')]);
      return ranks.map((rank, at) => rank + (days[at] ?? '').split('/').toReversed().join(''));
    };
    const sorted = async () => (await keys()).toSorted().toReversed();
    await soon(async () => (await keys()).join(' ')).toBe((await sorted()).join(' '));
    expect(new Set(await column(15, 'rank')).size).toBeGreaterThan(1);
    const header = page.getByRole('columnheader', { name: /^Hardship rank/ });
    expect(await header.getAttribute('aria-sort')).toBe('descending');

    await button('Sort').click();
    await button('Do not sort by place 2').click();
    await button('Do not sort by place 1').click();
    await sheets.press('Escape');
    await soon(() => header.getAttribute('aria-sort')).toBe('none');
  });
});

describe('a value for several rows (UX-18)', () => {
  it('names them, offers what the column takes, and is one step', async () => {
    await sheets.open('Agents');
    await button('Set a value').click();
    await page.getByText('Choose the rows in the grid first').waitFor();

    const before = await column(3, 'career');
    const names = await column(3, 'last_name');
    await sheets.cell(0, 'career').click();
    await sheets.press('Shift+ArrowDown', 'Shift+ArrowDown');
    await button('Set a value').click();
    const dialog = page.getByRole('dialog', { name: 'Set a value in 3 rows' });
    await dialog.waitFor();
    expect(await dialog.getByLabel('Column').inputValue()).toBe('Career');
    const listed = await dialog.getByRole('listitem').allInnerTexts();
    expect(listed.map((name) => name.split(',')[0])).toEqual(names);
    expect(await dialog.getByRole('button', { name: 'Empty it in 3 rows' }).count()).toBe(1);
    await dialog.getByLabel('Value').fill('cons');
    await page.getByRole('option', { name: 'consular' }).click();
    await dialog.getByRole('button', { name: 'Set it in 3 rows' }).click();
    await dialog.waitFor({ state: 'detached' });
    await soon(() => column(3, 'career')).toEqual(['consular', 'consular', 'consular']);
    await sheets.undo();
    await soon(() => column(3, 'career')).toEqual(before);
  });
});

describe('the clipboard (UX-04, UX-05)', () => {
  it('takes what is cut, and gives it back elsewhere', async () => {
    await sheets.open('Agents');
    const before = await column(6, 'level');
    await sheets.cell(0, 'level').click();
    await sheets.type('L1');
    await sheets.press('Enter');
    await sheets.type('L2');
    await sheets.press('Enter', 'ArrowUp', 'Shift+ArrowUp', 'Control+x');
    await soon(() => column(2, 'level')).toEqual(['', '']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('L1\r\nL2');
    await sheets.cell(4, 'level').click();
    await sheets.press('Control+v');
    await soon(() => column(6, 'level')).toEqual(['', '', ...before.slice(2, 4), 'L1', 'L2']);
    // The block that was pasted, the one that was cut, and two cells.
    for (const level of ['', 'L1', 'L1', before[0]]) {
      await sheets.undo();
      await soon(() => sheets.text(0, 'level')).toBe(level);
    }
    await soon(() => column(6, 'level')).toEqual(before);
  });

  it('passes over hidden columns, and says so', async () => {
    await sheets.open('Agents');
    const level = await sheets.text(1, 'level');
    await button('Columns').click();
    await page.getByRole('checkbox', { name: 'Level' }).click();
    await sheets.press('Escape');
    await soon(shownColumns).not.toContain('level');
    await sheets.copied('NL\tA5');
    await sheets.cell(1, 'language_role').click();
    await sheets.press('Control+v');
    await page
      .getByText('Pasted into Language role, Class. Hidden columns were passed over: Level.')
      .waitFor();
    await soon(() => sheets.text(1, 'class')).toBe('A5');
    expect(await sheets.text(1, 'language_role')).toBe('NL');
    await button('Columns').click();
    await button('Back to the usual columns').waitFor();
    expect(await isUnderNotice(button('Back to the usual columns'))).toBe(false);
    await button('Back to the usual columns').click();
    await sheets.press('Escape');
    await soon(() => sheets.text(1, 'level')).toBe(level);
    await sheets.undo();
  });
});

describe('filters (UX-13)', () => {
  it('list the values with their counts, which follow the other filters', async () => {
    await sheets.open('Agents');
    const all = await rows();
    await sheets.cell(0, 'career').click();
    await sheets.press('Alt+ArrowDown');
    const careers = page.getByRole('group', { name: 'Values of Career' });
    const counts = async (group: Locator) => {
      const texts = await group.locator('[class*=count]').allInnerTexts();
      return texts.map(Number);
    };
    await careers.waitFor();
    expect((await counts(careers)).reduce((sum, one) => sum + one, 0)).toBe(all);
    await soon(sheets.active).toBe('- INPUT');
    await page.getByPlaceholder('Search the values').fill('consu');
    const [consular = 0] = await counts(careers);
    await page.getByLabel('All values found').click();
    await sheets.press('Escape');
    await soon(rows).toBe(consular);
    expect(new Set(await values('career'))).toEqual(new Set(['consular']));
    await soon(sheets.active).toMatch(/ career$/);

    await sheets.cell(0, 'language_role').click();
    await sheets.press('Alt+ArrowDown');
    const roles = page.getByRole('group', { name: 'Values of Language role' });
    await roles.waitFor();
    expect((await counts(roles)).reduce((sum, one) => sum + one, 0)).toBe(consular);
    await roles.getByLabel('FR').click();
    await sheets.press('Escape');
    await soon(rows).toBeLessThan(consular);
    const chips = page.getByRole('group', { name: 'Active filters' });
    expect(await chips.innerText()).toContain('Career: consular');
    expect(await chips.innerText()).toContain('Language role: ');

    await button('Remove the filter on Career').click();
    await soon(rows).toBeGreaterThan(consular);
    await button('Clear all filters').click();
    await soon(rows).toBe(all);
    await chips.waitFor({ state: 'detached' });
  });

  it('take days between two, and empty cells where asked', async () => {
    await sheets.open('Agents');
    const all = await rows();
    await sheets.cell(0, 'appointed_on').click();
    await sheets.press('Alt+ArrowDown');
    await page.getByLabel('From', { exact: true }).fill('1/1/2010');
    await page.getByLabel('Until', { exact: true }).fill('31 dec 2014');
    await sheets.press('Tab');
    await soon(rows).toBeLessThan(all);
    const between = await rows();
    const years = (await values('appointed_on')).map((text) => Number(text.slice(-4)));
    expect(years.every((year) => year >= 2010 && year <= 2014)).toBe(true);
    await page.getByLabel('Also empty cells').click();
    await soon(rows).toBeGreaterThanOrEqual(between);
    await sheets.press('Escape');
    await page.getByText('Appointed on from 01/01/2010 to 31/12/2014 or empty').waitFor();
    await button('Clear all filters').click();
    await soon(rows).toBe(all);
  });

  it('leave a row in sight that is changed, until applied anew (UX-08)', async () => {
    await sheets.open('Agents');
    await sheets.cell(0, 'career').click();
    await sheets.press('Alt+ArrowDown');
    await soon(sheets.active).toBe('- INPUT');
    await page.getByPlaceholder('Search the values').fill('consu');
    await page.getByLabel('All values found').click();
    await sheets.press('Escape');
    await soon(() => sheets.text(0, 'career')).toBe('consular');
    const consular = await rows();
    await sheets.cell(0, 'career').click();
    await sheets.type('ext');
    await sheets.press('Enter');
    await soon(() => sheets.text(0, 'career')).toBe('external');
    expect(await rows()).toBe(consular);
    await button('Sort and filter anew').click();
    await soon(rows).toBe(consular - 1);
    await sheets.undo();
    await button('Clear all filters').click();
  });
});

describe('the search (UX-09)', () => {
  it('folds accents and case, and takes words in any order', async () => {
    await sheets.open('Agents');
    const all = await rows();
    await search('HELENE');
    await soon(rows).toBeLessThan(all);
    expect(new Set(await values('first_name'))).toEqual(new Set(['Hélène']));
    const last = await sheets.text(0, 'last_name');
    await search(`hélène ${last.toLowerCase()}`);
    await soon(() => values('last_name')).toContain(last);
    await search('no such person');
    await page.getByText('No row').waitFor();
    await sheets.press('Escape');
    await soon(rows).toBe(all);
  });
});

describe('columns and views (UX-14, UX-15)', () => {
  it('are chosen and moved by keyboard alone, and kept by name with their table', async () => {
    await sheets.open('Posts');
    const usual = await shownColumns();
    await button('Columns').focus();
    await sheets.press('Enter');
    await page.getByLabel('Search the columns').fill('type');
    await sheets.press('Tab');
    await soon(sheets.active).toBe('- INPUT');
    await sheets.press('Space');
    await soon(shownColumns).not.toContain('type');
    await page.getByLabel('Search the columns').fill('country');
    await sheets.press('Tab', 'Alt+ArrowUp');
    await sheets.press('Escape');
    const chosen = usual.filter((id) => id !== 'type');
    const [code = '', city = '', country = '', ...others] = chosen;
    await soon(shownColumns).toEqual([code, country, city, ...others]);

    await page.getByRole('button', { name: /^View: Usual view \(changed\)/ }).click();
    await page.getByLabel('Save as a new view').fill('Lands first');
    await sheets.press('Enter');
    await page.getByRole('button', { name: 'View: Lands first', exact: true }).waitFor();
    await sheets.press('Escape');
    await sheets.open('Agents');
    await page.getByRole('button', { name: 'View: Usual view', exact: true }).click();
    const views = page.getByRole('dialog', { name: /^View/ });
    await soon(() => views.evaluate((menu) => menu.matches(':focus-within'))).toBe(true);
    expect(await button('Lands first').count()).toBe(0);
    await sheets.press('Escape');

    await sheets.open('Posts');
    await page.getByRole('button', { name: 'View: Lands first', exact: true }).click();
    await button('Usual view').click();
    await soon(shownColumns).toEqual(usual);
    await button('Lands first').click();
    await soon(shownColumns).toEqual([code, country, city, ...others]);
    await button('Delete the view “Lands first”').click();
    await button('Delete the view').click();
    await page.getByRole('button', { name: /^View: / }).click();
    await button('Lands first').waitFor({ state: 'detached' });
    await button('Usual view').click();
    await sheets.press('Escape');
  });
});

describe('headers', () => {
  it.each(['nl', 'fr', 'en'] as const)('are read whole in every table (%s)', async (language) => {
    await page.getByRole('banner').getByText(language.toUpperCase(), { exact: true }).click();
    const cut: string[] = [];
    for (const table of RECORD_TABLES) {
      const name = sheetOf(table)[language];
      await page.locator('[data-region=tables]').getByRole('button', { name, exact: true }).click();
      await page.getByRole('grid', { name, exact: true }).waitFor();
      await page.locator('[row-index="0"] [role=gridcell]').first().waitFor();
      cut.push(...(await cutHeaders()));
    }
    expect(cut).toEqual([]);
  });
});

/** Headers of which some is out of sight, for want of width or of height. */
const cutHeaders = () =>
  page.locator('.ag-header-cell').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const text = cell.querySelector('.ag-header-cell-text');
      if (!text) return ['a header without text'];
      const isCut =
        text.scrollWidth > text.clientWidth + 1 || text.clientHeight > cell.clientHeight;
      return isCut ? [`${text.textContent}: ${text.scrollWidth} in ${text.clientWidth}`] : [];
    }),
  );

it('complains of nothing', () => {
  expect(complaints).toEqual([]);
});
