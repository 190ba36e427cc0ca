import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openAgent, openDemonstration, openPlanner, type PlannerPage } from './planner-page.ts';
import { type RunningHost, startHost } from './running-host.ts';
import { sideways } from './sideways.ts';
import { visitScreens } from './visit-screens.ts';

const USUAL = { width: 1280, height: 800 };
/** What a window of 1280 × 800 has left at 200 % and at 400 %. */
const ZOOMED = [
  { zoom: '200 %', width: 640, height: 400 },
  { zoom: '400 %', width: 320, height: 200 },
];

let browser: Browser;
let host: RunningHost;
let planner: PlannerPage;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  planner = await openPlanner(browser, host.address, { language: 'fr' });
});
afterAll(async () => {
  expect(planner.complaints).toEqual([]);
  await browser.close();
  await host.stop();
});

const found: string[] = [];
async function look(screen: string): Promise<void> {
  const { page } = planner;
  for (const { zoom, ...size } of ZOOMED) {
    await page.setViewportSize(size);
    await planner.untilStill(); // until the grid has taken its new size
    found.push(...(await sideways(page)).map((line) => `${screen} at ${zoom}: ${line}`));
  }
  await page.setViewportSize(USUAL);
  await planner.untilStill();
}

it('loses nothing and scrolls one way at 200 % and 400 %, on every screen', async () => {
  const { page, t, button } = planner;
  await look('start');
  await openDemonstration(planner);
  await visitScreens(planner, look);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: t('app.screen.rotation'), exact: true })
    .click();
  await openAgent(planner, 2);
  await look('agent');
  await button(t('agent.edit.assignment')).first().click();
  await look('form');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await look('help');
  expect(found).toEqual([]);
});
