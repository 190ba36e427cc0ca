import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { Key } from '../shared/wording/translator.ts';
import { launchBrowser } from './browser.ts';
import { goTo, openDemonstration, openPlanner } from './planner-page.ts';
import { startHost } from './running-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function setUp() {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  onTestFinished(() => planner.page.context().close());
  await openDemonstration(planner);
  return planner;
}

it('exports by Ctrl+E the list of the screen, and says where there is none', async () => {
  const planner = await setUp();
  const { page, t, complaints } = planner;
  const menu = page.getByRole('menu');

  for (const screen of ['hardship.title', 'quality.title'] satisfies readonly Key[]) {
    await goTo(planner, screen);
    await page.getByRole('heading', { name: t(screen), level: 1 }).waitFor();
    await page.getByRole('button', { name: t('app.export'), disabled: false }).waitFor();
    await page.keyboard.press('Control+e');
    const download = page.waitForEvent('download');
    await menu.getByRole('menuitem', { name: t('app.export.csv') }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    await menu.waitFor({ state: 'detached' });
  }

  await goTo(planner, 'overview.title');
  await page.getByRole('heading', { name: t('overview.title'), level: 1 }).waitFor();
  await page.keyboard.press('Control+e');
  await page.getByText(t('app.export.nothing')).waitFor();
  await goTo(planner, 'app.screen.rotation');
  await page.locator('[row-index="0"] [col-id]').first().waitFor();
  expect(await menu.count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(t('app.shortcuts.export'));
  await page.keyboard.press('Enter');
  await menu.getByRole('menuitem', { name: t('app.export.json') }).waitFor();
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});
