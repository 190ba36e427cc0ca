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
/** What answers to changes wait for. */
let gate = Promise.resolve();

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  ({ page, complaints } = planner);
  page.setDefaultTimeout(20_000);
  sheets = recordSheets(page);
  await openDemonstration(planner);
  await goTo(planner, 'records.title');
  await sheets.cell(0, 'staff_number').waitFor();
  await page.route(/\/records\.change$/, async (route) => {
    const response = await route.fetch();
    await gate;
    await route.fulfill({ response });
  });
});
afterAll(async () => {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await browser.close();
  await host.stop();
});

/** Keeps answers back; gives how to let them through, and wait until the page has taken the next one. */
function holdAnswers(): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  gate = promise;
  return async () => {
    // Once a change is taken, the page asks what may be undone.
    const taken = page.waitForResponse(/\/session\.state$/);
    resolve();
    await taken;
    await drawn();
  };
}
const drawn = () =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );

/** What is being typed, and where. */
const typing = () =>
  page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement)) return `nothing, on ${field?.tagName}`;
    const place = field.closest('[col-id]')?.getAttribute('col-id');
    return `${field.value} in ${place} of ${field.closest('[row-index]')?.getAttribute('row-index')}`;
  });

describe('what is being typed when the answer to the cell before arrives', () => {
  it.each([
    { key: 'Enter', row: 3, column: 'level' },
    { key: 'Tab', row: 2, column: 'class' },
  ])('goes on, $key having led to it', async ({ key, row, column }) => {
    await sheets.open('Agents');
    const letThrough = holdAnswers();
    await sheets.cell(2, 'level').click();
    await sheets.type(`Q${key}`);
    await sheets.press(key);
    await sheets.type('ab');
    await letThrough();
    expect(await typing()).toBe(`ab in ${column} of ${row}`);
    await sheets.type('c');
    await sheets.press('Enter');
    await soon(() => sheets.text(row, column)).toBe('abc');
    expect(await sheets.text(2, 'level')).toBe(`Q${key}`);
  });

  it('goes on where the cell before was not taken', async () => {
    await sheets.open('Agents');
    await sheets.cell(5, 'appointed_on').click();
    await sheets.type('31/2/2020');
    await sheets.press('Enter');
    await sheets.type('1 sep');
    const problems = page.getByRole('region', { name: 'Cells that were not taken' });
    await problems.waitFor();
    await drawn();
    expect(await typing()).toBe('1 sep in appointed_on of 6');
    await sheets.type('t 2020');
    await sheets.press('Enter');
    await soon(() => sheets.text(6, 'appointed_on')).toBe('01/09/2020');
    await problems.getByRole('button', { name: 'Forget what was typed here' }).click();
    await problems.waitFor({ state: 'detached' });
  });

  it('goes on in a new row that is on file by then', async () => {
    await sheets.open('Certificates');
    const agent = await sheets.text(0, 'staff_number');
    await page.getByRole('button', { name: 'Add a row' }).click();
    await soon(sheets.active).toMatch(/^[1-9]\d* staff_number$/);
    const row = Number.parseInt(await sheets.active(), 10);
    const letThrough = holdAnswers();
    await sheets.type(agent);
    await sheets.press('Tab', 'Tab');
    await sheets.type('second');
    await sheets.press('Tab');
    await sheets.type('3 avr 2018');
    await sheets.press('Tab');
    await sheets.type('B');
    await letThrough();
    expect(await typing()).toBe(`B in level of ${row}`);
    await sheets.type('2');
    await sheets.press('Enter');
    await soon(() => sheets.text(row, 'level')).toBe('B2');
    await soon(() => sheets.text(row, 'staff_number.name')).not.toBe('');

    await sheets.undo();
    await soon(() => sheets.text(row, 'level')).toBe('');
    await sheets.undo();
    await soon(() => sheets.cell(row, 'level').count()).toBe(0);
  });
});

it('keeps the focus in what is being typed when others change the table', async () => {
  await sheets.open('Agents');
  await sheets.cell(9, 'level').click();
  await sheets.type('Z');
  await sheets.press('Enter');
  await soon(() => sheets.text(9, 'level')).toBe('Z');
  await sheets.cell(12, 'level').click();
  await sheets.type('half');
  // Without the mouse, which would leave the cell.
  await page.getByRole('button', { name: /^Undo/ }).dispatchEvent('click');
  await soon(() => sheets.text(9, 'level')).not.toBe('Z');
  await drawn();
  expect(await typing()).toBe('half in level of 12');
  await sheets.type('way');
  await sheets.press('Enter');
  await soon(() => sheets.text(12, 'level')).toBe('halfway');
});

it('keeps a new row that is not on file while another table is shown, and says so', async () => {
  await sheets.open('Certificates');
  const agent = await sheets.text(0, 'staff_number');
  await page.getByRole('button', { name: 'Add a row' }).click();
  await soon(sheets.active).toMatch(/^[1-9]\d* staff_number$/);
  const row = Number.parseInt(await sheets.active(), 10);
  await sheets.type(agent);
  await sheets.press('Tab');
  await soon(sheets.status).toContain('not saved yet: it still needs Exam, Obtained on');

  await sheets.open('Mandates');
  const tab = page.getByRole('button', { name: 'Certificates (not saved)' });
  await tab.click();
  await page.getByRole('grid', { name: 'Certificates' }).waitFor();
  await sheets.cell(0, 'exam').click();
  await sheets.press('Control+End', 'Home');
  await soon(sheets.active).toBe(`${row} staff_number`);
  expect(await sheets.text(row, 'staff_number')).toBe(agent);
  expect(await tab.count()).toBe(0);

  await page.getByRole('button', { name: 'Remove rows' }).click();
  await page.getByRole('button', { name: 'Remove 1 row' }).click();
  await soon(() => sheets.cell(row, 'staff_number').count()).toBe(0);
});

it('takes every letter, however fast they come', async () => {
  await sheets.open('Agents');
  await sheets.cell(20, 'level').click();
  const words = Array.from({ length: 12 }, (_, at) => `word ${at} of twelve`);
  for (const word of words) {
    await sheets.type(word);
    await sheets.press('Enter');
  }
  const shown = () => Promise.all(words.map((_, at) => sheets.text(20 + at, 'level')));
  await soon(shown).toEqual(words);
});

it('complains of nothing', () => {
  expect(complaints).toEqual([]);
});
