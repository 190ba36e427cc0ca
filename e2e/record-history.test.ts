import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import {
  chooseFromMenu,
  goTo,
  openDemonstration,
  openPlanner,
  type PlannerPage,
  searchFor,
} from './planner-page.ts';
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
  await openDemonstration(planner);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

const dialog = () => page.getByRole('dialog');

async function closeDialog(): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
}

it('UX-41 tells what a row of Records was, and puts one value back in one step', async () => {
  await goTo(planner, 'records.title');
  await sheets.cell(0, 'staff_number').waitFor();
  await sheets.open('Posts');
  const before = await sheets.text(0, 'city');
  await sheets.cell(0, 'city').click();
  await sheets.type('Villebrume');
  await sheets.press('Enter');
  await soon(() => sheets.text(0, 'city')).toBe('Villebrume');
  await sheets.cell(0, 'city').click();
  await page.getByRole('button', { name: 'History of this row' }).click();
  const restore = dialog().getByRole('button', { name: `Restore “${before}” in City` });
  await restore.click();
  await restore.waitFor({ state: 'detached' });
  await dialog().getByText('restored from no. 3').waitFor();
  await closeDialog();
  await soon(() => sheets.text(0, 'city')).toBe(before);
  await sheets.cell(1, 'city').click();
  await sheets.undo();
  await soon(() => sheets.text(0, 'city')).toBe('Villebrume');
});

it('UX-41 opens a line of the history to each field before and after', async () => {
  await chooseFromMenu(planner, planner.t('app.menu.history'));
  const opener = dialog().getByTitle('Show what no. 3 changed');
  await opener.focus();
  await page.keyboard.press('Enter');
  await dialog()
    .getByText(/^Posts: .* Villebrume, changed$/)
    .waitFor();
  expect(await dialog().locator('ins').allInnerTexts()).toEqual(['Villebrume']);
  await page.keyboard.press('Enter');
  await dialog().locator('ins').waitFor({ state: 'detached' });
  await closeDialog();
});

it('UX-41 shows on the page of a post what changed, and puts a function as it was', async () => {
  await searchFor(planner, 'Nairobi');
  await page
    .getByRole('group', { name: planner.t('search.kind.post') })
    .getByRole('option')
    .click();
  await page.getByRole('heading', { level: 1, name: /^Nairobi/ }).waitFor();
  await page
    .getByRole('button', { name: /^Edit the function/ })
    .first()
    .click();
  await dialog().getByLabel('Title in English').fill('Invented title');
  await dialog().getByRole('button', { name: 'Save' }).click();
  await dialog().waitFor({ state: 'detached' });
  const history = page.getByRole('region', {
    name: 'History of this post',
  });
  await history.first().getByText('Invented title').first().waitFor();
  await history
    .first()
    .getByRole('button', { name: /^Restore .* in Title/ })
    .first()
    .click();
  await history
    .first()
    .getByText(/^restored from no\. \d+$/)
    .waitFor();
  expect(planner.complaints).toEqual([]);
});
