import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { keyboardHand, type KeyboardHand } from './keyboard-hand.ts';
import { openPlanner, type PlannerPage } from './planner-page.ts';
import { type RunningHost, startHost } from './running-host.ts';

/** No mouse is used in this file: each task is done with keys alone, from the screen of the rotation. */

let browser: Browser;
let host: RunningHost;
let planner: PlannerPage;
let page: Page;
let hand: KeyboardHand;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  planner = await openPlanner(browser, host.address, { language: 'en' });
  page = planner.page;
  page.setDefaultTimeout(20_000);
  hand = keyboardHand(page);
});
afterAll(async () => {
  expect(hand.unseen).toEqual([]);
  expect(planner.complaints).toEqual([]);
  await browser.close();
  await host.stop();
});

/** The machine may be busy. */
const SOON = { timeout: 20_000 };
const cell = (row: number, column: string) =>
  page.locator(`[row-index="${row}"] [col-id="${column}"]`);
const panel = () => page.locator('[data-region="panel"]');
const status = () => page.getByRole('contentinfo').innerText();
const header = (column: string) => page.locator(`.ag-header-cell[col-id="${column}"]`);
const isFocused = (one: Locator) => one.evaluate((element) => element.matches(':focus-within'));

/** Finds anything by Ctrl+K and opens the first of what was found. */
async function find(words: string): Promise<void> {
  await hand.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find anything' });
  await expect.poll(() => isFocused(field), SOON).toBe(true);
  await hand.type(words);
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await hand.press('Enter');
}

/** What opened takes the focus a little after the key. */
async function enterDialog(): Promise<void> {
  await expect.poll(() => isFocused(page.getByRole('dialog')), SOON).toBe(true);
}

/** To the rotation, with nothing open above or beside it, whatever went before. */
async function goToRotation(): Promise<void> {
  if (await page.locator('main[data-screen=start]').isVisible()) await openDemonstration();
  await hand.press('Escape', 'Escape', 'Escape');
  await find('Rotation');
  await page.locator('main[data-screen=rotation]').waitFor();
  await cell(0, 'agent').waitFor();
}

async function openDemonstration(): Promise<void> {
  await hand.tabTo(/^Open the demonstration/);
  await hand.press('Enter');
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
}

/** The list with nobody in it but the overdue. */
async function showOverdue(): Promise<void> {
  const overdue = page.getByRole('button', { name: /^\d+ overdue$/ });
  await hand.tabTo(/^\d+ overdue$/);
  if ((await overdue.getAttribute('aria-pressed')) !== 'true') await hand.press('Space');
  await page.getByRole('button', { name: /^\d+ overdue$/, pressed: true }).waitFor();
  await page.getByText(/^\d of \d+ agents/).waitFor();
}

/** Opens the first agent of the list in the panel and goes there. */
async function openFirst(): Promise<void> {
  await enterList();
  await hand.press('Space');
  await enterPanel();
}

/** Another foreseen end for the stay that is overdue, from the panel of its agent. */
async function moveForeseenEnd(): Promise<void> {
  await hand.tabTo(/past the (?:lawful last|last lawful) day/);
  await hand.press('Enter');
  await hand.tabTo(/^Change this assignment/);
  await hand.press('Enter');
  await panel().getByLabel('Foreseen last day').waitFor();
  await hand.tabTo(/^Foreseen last day/);
  await hand.press('Control+a');
  await hand.type('31/8/2027');
  await hand.press('Control+Enter');
  await panel().getByLabel('Foreseen last day').waitFor({ state: 'detached' });
}

/** From a cell of the list along its row to a column. */
async function goToColumn(column: string): Promise<void> {
  const isThere = () => isFocused(page.locator(`.ag-cell[col-id=${column}]`).first());
  await hand.press('Control+Home');
  for (let step = 0; step < 20 && !(await isThere()); step += 1) await hand.press('ArrowRight');
  expect(await isThere()).toBe(true);
}

/** Into the panel beside the list, once it has opened. */
async function enterPanel(): Promise<void> {
  await panel().waitFor();
  for (let regions = 0; regions < 9 && !(await isFocused(panel())); regions += 1)
    await hand.press('F6');
}

/** Into the first cell of the list. */
async function enterList(): Promise<void> {
  for (let regions = 0; regions < 8; regions += 1) {
    if (await page.evaluate(() => document.activeElement?.closest('.ag-root') !== null)) break;
    await hand.press('F6');
    await page.waitForTimeout(50);
    if ((await isFocused(page.locator('main'))) && !(await isFocused(page.locator('.ag-root'))))
      await hand.tabTo(/./);
  }
  await hand.press('Control+Home');
}

describe('with the keyboard alone', () => {
  beforeEach(goToRotation);

  it('1 has opened the demonstration', async () => {
    await page.getByRole('note').filter({ hasText: 'invented persons' }).waitFor();
  });

  it('2 finds an agent', async () => {
    const name = (await cell(3, 'agent').innerText()).split(',')[0] ?? '';
    await find(name);
    await page
      .getByRole('heading', { name: new RegExp(name) })
      .first()
      .waitFor();
  });

  it('3 reads why', async () => {
    const name = (await cell(3, 'agent').innerText()).split(',')[0] ?? '';
    await find(name);
    await hand.tabTo(/^Where the agent stands, and why/);
    await hand.press('Enter');
    await hand.tabTo(/^art\. \d+/);
    await hand.press('Enter');
    await page
      .getByRole('heading', { name: /^Art\. \d+/ })
      .first()
      .waitFor();
  });

  it('4 filters the overdue', async () => {
    const before = await status();
    await showOverdue();
    await expect.poll(status, SOON).not.toBe(before);
    await expect.poll(() => cell(0, 'verdict').innerText(), SOON).toBe('overdue');
  });

  it('5 sorts by two columns', async () => {
    await enterList();
    await hand.press('ArrowUp');
    for (let step = 0; step < 10 && !(await isFocused(header('place'))); step += 1)
      await hand.press('ArrowRight');
    await hand.press('Enter');
    await hand.press('ArrowRight', 'Shift+Enter');
    await expect.poll(() => header('place').getAttribute('aria-sort'), SOON).toBe('ascending');
    await expect.poll(() => page.locator('[aria-sort=ascending]').count(), SOON).toBe(2);
  });

  it('6 chooses columns', async () => {
    await hand.tabTo(/^Columns$/, 'back');
    await hand.press('Enter');
    await enterDialog();
    await hand.tabTo(/^Function$/);
    await hand.press('Space', 'Escape');
    await header('function').waitFor({ state: 'detached' });
  });

  it('7 saves a view', async () => {
    await hand.tabTo(/^View: /, 'back');
    await hand.press('Enter');
    await enterDialog();
    await hand.tabTo(/^Save as a new view/);
    await hand.type('By place');
    await hand.tabTo(/^Save$/);
    await hand.press('Enter');
    await page.getByRole('button', { name: 'View: By place', exact: true }).waitFor();
    await hand.press('Escape');
  });

  it('8 changes the day', async () => {
    const overdue = page.getByRole('button', { name: /^\d+ overdue$/ });
    const before = await overdue.innerText();
    await hand.tabTo(/^Judged on/, 'back');
    await hand.press('Control+a');
    await hand.type('1/1/2029');
    await hand.press('Enter');
    await expect.poll(() => overdue.innerText(), SOON).not.toBe(before);
    await hand.tabTo(/^Today$/);
    await hand.press('Enter');
    await expect.poll(() => overdue.innerText(), SOON).toBe(before);
  });

  it('9 prepares a derogation', async () => {
    await showOverdue();
    await openFirst();
    await hand.tabTo(/^Prepare the derogation/);
    await hand.press('Enter');
    await panel().getByLabel('New last lawful day').waitFor();
    await hand.tabTo(/^New last lawful day/);
    await hand.press('Control+a');
    await hand.type('31/12/2027');
    await hand.press('Control+Enter');
    await panel().getByText('Complete the derogation').waitFor();
    await hand.press('Control+z');
    await page.getByText(/^Undone: add a derogation/).waitFor();
    await panel().getByRole('button', { name: 'Prepare the derogation' }).waitFor();
  });

  it('10 edits the end of an assignment', async () => {
    await showOverdue();
    await openFirst();
    await moveForeseenEnd();
    await panel().getByText('31/08/2027').first().waitFor({ state: 'attached' });
    await hand.press('Control+z');
    await page.getByText(/^Undone: change an assignment/).waitFor();
  });

  it('11 undoes, and does again', async () => {
    await showOverdue();
    await openFirst();
    await moveForeseenEnd();
    await hand.press('Control+z');
    await page.getByText(/^Undone: change an assignment/).waitFor();
    await hand.press('Control+y');
    await page.getByText(/^Redone: change an assignment/).waitFor();
    await hand.press('Control+z');
    await page
      .getByText(/^Undone: change an assignment/)
      .last()
      .waitFor();
  });

  it('12 exports to Excel', async () => {
    const download = page.waitForEvent('download');
    await hand.press('Control+e');
    await page.getByRole('menuitem', { name: 'Excel (.xlsx)' }).waitFor();
    await hand.stepTo('ArrowDown', /^Excel/);
    await hand.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  });

  it('13 turns to art. 21 and reads why not', async () => {
    await hand.tabTo(/^Art\. 21$/);
    await hand.press('Enter');
    await page.getByText(/of \d+ state agents/).waitFor();
    await enterList();
    await hand.press('Space');
    const section = panel().getByRole('region', { name: 'Art. 21' });
    await section.getByText(/^Why not for \d+ other function/).waitFor();
    await enterPanel();
    await hand.tabTo(/^Why not for \d+ other function/);
    await hand.press('Enter');
    await section.locator('details[open]').first().waitFor();
    await hand.press('Escape');
  });

  it('14 sets another reading, and takes it back', async () => {
    await find('Readings');
    const card = page.getByRole('region', {
      name: planner.t('readings.otherAbsence.question'),
    });
    await card.getByText(/would change/).waitFor();
    const radio = card.getByRole('radio', { checked: true });
    for (let step = 0; step < 200 && !(await isFocused(radio)); step += 1) await hand.press('Tab');
    await hand.press('ArrowDown');
    await hand.tabTo(/^Set the reading/);
    await hand.press('Enter');
    await page
      .getByRole('dialog')
      .getByText(/This changes \d+ verdict/)
      .waitFor();
    await enterDialog();
    await hand.tabTo(/^Reason/);
    await hand.type('Advice of the legal service');
    await hand.tabTo(/^Set the reading/);
    await hand.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const banner = page.getByRole('note').filter({ hasText: 'A16' });
    await banner.waitFor();
    await hand.press('Control+z');
    await banner.waitFor({ state: 'detached' });
  });

  it('15 finds who replaces a head of post', async () => {
    await find('Replacement');
    await page.getByRole('heading', { name: 'Replacement', level: 1 }).waitFor();
    await hand.tabTo(/^Post( \*)?$/);
    await hand.type('Nairobi');
    await page
      .getByRole('option', { name: /Nairobi/ })
      .first()
      .waitFor();
    await hand.press('ArrowDown', 'Enter');
    await page.getByRole('heading', { name: /^Ranking at Nairobi/ }).waitFor();
    await page.getByRole('table').first().waitFor();
  });

  it('16 reads the help and comes back', async () => {
    await find('Replacement');
    await page.getByRole('heading', { name: 'Replacement', level: 1 }).waitFor();
    await hand.tabTo(/^Post( \*)?$/);
    const before = await hand.focused();
    await hand.press('F1');
    await page.getByRole('complementary', { name: 'Help: Replacement' }).waitFor();
    await hand.tabTo(/^Art\. 15$/);
    await hand.press('Escape');
    expect(await hand.focused()).toBe(before);
  });

  it('17 changes a cell of the records', async () => {
    await find('Records');
    await cell(0, 'staff_number').waitFor();
    await enterList();
    await goToColumn('level');
    const before = await cell(0, 'level').innerText();
    await hand.press('F2', 'Control+a');
    await hand.type('D');
    await hand.press('Enter');
    await expect.poll(() => cell(0, 'level').innerText(), SOON).toBe('D');
    await hand.press('Control+z');
    await expect.poll(() => cell(0, 'level').innerText(), SOON).toBe(before);
  });

  it('18 pastes a block', async () => {
    await find('Records');
    await cell(0, 'staff_number').waitFor();
    await enterList();
    await goToColumn('first_name');
    const names = () => Promise.all([0, 1, 4, 5].map((row) => cell(row, 'first_name').innerText()));
    const before = await names();
    await hand.press('Shift+ArrowDown', 'Control+c');
    await hand.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Control+v');
    const [first = '', second = ''] = before;
    await expect.poll(names, SOON).toEqual([first, second, first, second]);
    await hand.press('Control+z');
    await expect.poll(names, SOON).toEqual(before);
  });

  it('19 opens a post from the map', async () => {
    await find('Posts');
    const mark = page.locator('[data-code]:focus');
    await page.locator('[data-code]').first().waitFor();
    for (let step = 0; step < 60 && (await mark.count()) === 0; step += 1) await hand.press('Tab');
    const from = await mark.getAttribute('data-code');
    await hand.press('ArrowRight');
    expect(await mark.getAttribute('data-code')).not.toBe(from);
    const city = await mark.locator('.visually-hidden').innerText();
    await hand.press('Enter');
    await page.locator('main[data-screen=post]').waitFor();
    const name = city.split(':')[0] ?? '';
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  it('20 moves a bar on the board', async () => {
    await find('Timeline board');
    await page.getByRole('rowheader').first().waitFor();
    await hand.tabTo(/^Search agents/);
    await hand.type('D00227');
    await page.getByText('1 row', { exact: true }).waitFor();
    await hand.tabTo(/Belleaurore/);
    await hand.press('End');
    const before = (await page.locator(':focus').getAttribute('aria-label')) ?? '';
    await hand.press('Enter', 'End', 'ArrowRight');
    await page
      .getByText(/1 day past the lawful end/)
      .first()
      .waitFor();
    await hand.press('Enter');
    await page.getByRole('gridcell', { name: /1 day past the lawful end/ }).waitFor();
    await hand.press('Control+z');
    await page.getByRole('gridcell', { name: before }).waitFor();
  });

  it('21 looks at sensitive grounds and says why', async () => {
    await find('D00227');
    await page.locator('#file-sensitive').waitFor();
    await hand.tabTo(/^Why you look/);
    await hand.type('Request of the agent');
    await hand.press('Enter');
    const hide = page.getByRole('button', { name: 'Hide them again' });
    await hide.waitFor();
    await hand.tabTo(/^Hide them again/);
    await hand.press('Enter');
    await hide.waitFor({ state: 'detached' });
  });

  it('22 prints the statement', async () => {
    await find('D00227');
    await page.locator('#file-sensitive').waitFor();
    await hand.tabTo(/^Statement for the agent/, 'back');
    await hand.press('Enter');
    await page.getByRole('region', { name: planner.t('statement.sheet') }).waitFor();
    await page.evaluate(() => {
      document.body.dataset['asked'] = '';
      window.print = () => (document.body.dataset['asked'] = 'to print');
    });
    await hand.tabTo(/^Print/);
    await hand.press('Enter');
    await page.locator('body[data-asked="to print"]').waitFor();
  });
});
