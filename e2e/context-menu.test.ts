import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { keyboardHand } from './keyboard-hand.ts';
import { goTo, openDemonstration, openPlanner, type PlannerPage } from './planner-page.ts';
import { type RecordSheets, recordSheets, soon } from './record-sheets.ts';
import { type RunningHost, startHost } from './running-host.ts';

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
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemonstration(planner);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

const menu = () => page.getByRole('menu');
const line = (name: RegExp) => menu().getByRole('menuitem', { name });
const header = (id: string) => page.locator(`.ag-header-cell[col-id="${id}"]`);
const shownColumns = () =>
  page
    .locator('.ag-header-cell')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('col-id')));

/** By the right button; the menu has the focus then. */
async function pointAt(place: Locator): Promise<void> {
  await place.click({ button: 'right' });
  await menu().locator(':focus').waitFor();
}

/** By that key, from where the focus is. */
async function ask(key: 'ContextMenu' | 'Shift+F10'): Promise<void> {
  await page.keyboard.press(key);
  await menu().locator(':focus').waitFor();
}

async function choose(name: RegExp): Promise<void> {
  await line(name).click();
  await menu().waitFor({ state: 'detached' });
}

/** With the arrows alone, once the menu has the focus. */
async function chooseByKey(name: RegExp): Promise<void> {
  await keyboardHand(page).stepTo('ArrowDown', name);
  await page.keyboard.press('Enter');
  await menu().waitFor({ state: 'detached' });
}

describe('on a rotation, by keyboard alone', () => {
  it('opens on the cell and gives the focus back', async () => {
    await sheets.cell(3, 'place').click();
    await soon(sheets.active).toBe('3 place');
    for (const key of ['ContextMenu', 'Shift+F10'] as const) {
      await ask(key);
      await soon(() => menu().locator(':focus').innerText()).toMatch(/^Copy/);
      await page.keyboard.press('Escape');
      await menu().waitFor({ state: 'detached' });
      await soon(sheets.active).toBe('3 place');
    }
  });

  it('shows only what a cell holds, and all again', async () => {
    const place = await sheets.text(3, 'place');
    await ask('Shift+F10');
    await chooseByKey(/^Show only/);
    const chips = page.getByRole('group', { name: planner.t('grid.filters.group') });
    await chips.getByText(`Place: ${place}`).waitFor();
    await soon(() => sheets.text(0, 'place')).toBe(place);
    await soon(sheets.active).toMatch(/^\d+ place$/);
    await ask('Shift+F10');
    await chooseByKey(/^Remove the filter/);
    await chips.waitFor({ state: 'detached' });
    await soon(sheets.active).toMatch(/^\d+ place$/);
  });

  it('sorts, pins, unpins and hides the column of the cell', async () => {
    await ask('ContextMenu');
    await chooseByKey(/^Sort descending/);
    await soon(() => header('place').getAttribute('aria-sort')).toBe('descending');
    await ask('ContextMenu');
    await chooseByKey(/^Pin Place/);
    const pinned = () =>
      page
        .locator('.ag-header-cell-last-left-pinned')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('col-id')));
    await soon(pinned).toEqual(['place']);
    await soon(sheets.active).toMatch(/^\d+ place$/);
    await ask('ContextMenu');
    await keyboardHand(page).stepTo('ArrowUp', /^Unpin all/);
    await page.keyboard.press('Enter');
    await soon(pinned).toEqual([]);
    await soon(sheets.active).toMatch(/^\d+ place$/);
    await ask('ContextMenu');
    await keyboardHand(page).stepTo('ArrowUp', /^Hide Place/);
    await page.keyboard.press('Enter');
    await soon(shownColumns).not.toContain('place');
    await soon(sheets.active).toMatch(/^\d+ \w+$/);
  });

  it('opens from a header the filter of its column', async () => {
    await header('verdict').focus();
    await ask('Shift+F10');
    await page.keyboard.press('Enter');
    await page.locator('.ag-popup input:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.ag-popup input').first().waitFor({ state: 'detached' });
  });

  it('opens the file of the agent', async () => {
    const name = await sheets.text(1, 'agent');
    await sheets.cell(1, 'verdict').click();
    await soon(sheets.active).toBe('1 verdict');
    await ask('Shift+F10');
    await chooseByKey(/^Open the agent’s file/);
    await page
      .locator('main[data-screen=agent]')
      .getByText(name.split(',')[0] ?? '')
      .first()
      .waitFor();
  });
});

describe('on records, by mouse', () => {
  it('keeps the rectangle that was selected, and copies it', async () => {
    await goTo(planner, 'records.title');
    await sheets.open('Agents');
    await sheets.cell(0, 'career').click();
    await sheets.press('Shift+ArrowDown', 'Shift+ArrowRight');
    await soon(sheets.status).toContain('4 cells');
    await pointAt(sheets.cell(1, 'career'));
    await choose(/^Copy/);
    await page.getByText('4 cells copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\r\n').map((cells) => cells.split('\t').length)).toEqual([2, 2]);
    expect(copied.split('\t')[0]).toBe(await sheets.text(0, 'career'));
  });

  it('pastes, fills down and clears as the keys do', async () => {
    const before = await sheets.text(2, 'level');
    const pasted = await sheets.text(1, 'level');
    await sheets.copied('L7');
    await pointAt(sheets.cell(1, 'level'));
    await choose(/^Paste/);
    await soon(() => sheets.text(1, 'level')).toBe('L7');
    await pointAt(sheets.cell(2, 'level'));
    await choose(/^Fill down/);
    await soon(() => sheets.text(2, 'level')).toBe('L7');
    await pointAt(sheets.cell(2, 'level'));
    await choose(/^Clear/);
    await soon(() => sheets.text(2, 'level')).toBe('');
    // Each is waited for: the news of one stays for the next.
    await sheets.undo();
    await soon(() => sheets.text(2, 'level')).toBe('L7');
    await sheets.undo();
    await soon(() => sheets.text(2, 'level')).toBe(before);
    await sheets.undo();
    // The last step is of the other cell, and takes the focus there.
    await soon(() => sheets.text(1, 'level')).toBe(pasted);
    await soon(sheets.active).toBe('1 level');
  });

  it('sets a value in the rows selected, and leads back to the cell', async () => {
    await pointAt(sheets.cell(3, 'level'));
    await choose(/^Set a value in 1 row/);
    const dialog = page.getByRole('dialog', { name: 'Set a value in 1 row' });
    await dialog.waitFor();
    expect(await dialog.getByLabel('Column').inputValue()).toBe('Level');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await soon(sheets.active).toBe('3 level');
  });

  it('changes no cell that only names another', async () => {
    await sheets.open('Assignments');
    await pointAt(sheets.cell(2, 'staff_number.name'));
    expect(await line(/^Paste/).count()).toBe(0);
    await choose(/^Open the agent/);
    await page.locator('main[data-screen=agent]').waitFor();
  });

  it('keeps the menu of the system in a cell being typed in', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    await page.locator('main[data-screen=records]').waitFor();
    await sheets.open('Agents');
    await sheets.cell(1, 'level').dblclick();
    const field = page.locator('.ag-cell-inline-editing input');
    await field.waitFor();
    await field.click({ button: 'right' });
    expect(await menu().count()).toBe(0);
    await page.keyboard.press('Escape');
  });
});

it('complains of nothing', () => {
  expect(planner.complaints).toEqual([]);
});
