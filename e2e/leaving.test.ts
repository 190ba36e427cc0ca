import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openDemonstration, openPlanner, type PlannerPage } from './planner-page.ts';
import { type RunningHost, startHost } from './running-host.ts';

let browser: Browser;
let host: RunningHost;
let planner: PlannerPage;
let page: Page;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  planner = await openPlanner(browser, host.address, { language: 'en' });
  page = planner.page;
  await openDemonstration(planner);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

const go = (screen: string) => page.locator(`[data-to=${screen}]`).click();
const firstCell = () => page.locator('[row-index="0"] [col-id]').first();

it('a grid is left for a screen that is still being fetched, and come back to', async () => {
  let fetched = () => {};
  const isFetched = new Promise<void>((resolve) => (fetched = resolve));
  await page.route(/balance-page/, async (route) => {
    await isFetched;
    await route.continue();
  });
  await go('balance');
  await page.locator('main [aria-busy=true]').waitFor();
  await go('rotation');
  await firstCell().waitFor();
  fetched();
  await planner.untilStill();
  expect(planner.complaints).toEqual([]);
});

it('a grid is left with the filter of a column open', async () => {
  await firstCell().click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.locator('.ag-filter').waitFor();
  await page.locator('[data-to=overview]').evaluate((line: HTMLElement) => line.click());
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
  await page.waitForTimeout(600); // AG Grid looks after its filters twice a second
  expect(planner.complaints).toEqual([]);
});
