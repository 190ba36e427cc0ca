import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openAgent, openDemonstration, openPlanner } from './planner-page.ts';
import { type RunningHost, startHost } from './running-host.ts';

let browser: Browser;
let host: RunningHost;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

it('finds art. 21, says what was annulled, runs every example, and is reached from a finding', async () => {
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  const { page, t, button } = planner;
  await openDemonstration(planner);
  await button(t('app.screen.decree')).click();
  await page.getByText(t('articles.met', { met: 65, all: 65 })).waitFor();

  await page.getByRole('searchbox', { name: t('articles.search') }).fill('art. 21');
  const list = page.getByRole('navigation', { name: t('articles.list') });
  await list.getByRole('button', { name: /^Art\. 17/ }).waitFor({ state: 'detached' });
  await list.getByRole('button', { name: /^Art\. 21/ }).click();
  const versions = page.getByRole('region', { name: t('articles.versions') });
  await versions.getByRole('row', { name: /234\.746/ }).waitFor();
  await versions.getByRole('row', { name: /249\.402/ }).waitFor();
  await page.getByLabel(t('articles.onDay')).fill('1/6/2019');
  await page.keyboard.press('Enter');
  await page.getByText(/annulled by ruling 249\.402/).waitFor();
  await page.getByText(/answers on \d{2}\/\d{2}\/\d{4}/).waitFor();

  await button(t('app.screen.rotation')).click();
  await openAgent(planner, 0);
  const citation = page.getByRole('button', { name: /^art\. 17/ }).first();
  await citation.click();
  await page.getByRole('heading', { name: /^Art\. 17/ }).waitFor();
  await button(t('app.back')).first().click();
  await page.locator('#agent-name').waitFor();

  expect(planner.complaints).toEqual([]);
  await page.context().close();
});
