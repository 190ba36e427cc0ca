import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openDemonstration, openPlanner } from './planner-page.ts';
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

it('tells what another reading would change, sets it with a reason, and takes it back', async () => {
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  const { page, t, button } = planner;
  await openDemonstration(planner);
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
  await page.locator('[row-index="0"] [col-id]').first().click();
  await button(t('readings.title')).click();

  const card = page.getByRole('region', { name: t('readings.otherAbsence.question') });
  const option = t('readings.otherAbsence.counts_as_headquarters');
  await card.getByText(/would change/).waitFor();
  await card.getByRole('button', { name: `${t('readings.impact.show')}: ${option}` }).click();
  const changes = card.getByRole('region', { name: t('readings.impact.list', { option }) });
  expect(await changes.getByRole('row').count()).toBeGreaterThan(1);

  await card.getByRole('radio', { name: option }).check();
  await card.getByRole('button', { name: t('readings.confirm.set') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/This changes \d+ verdict/).waitFor();
  await dialog.getByLabel(t('readings.confirm.reason')).fill('Advice of the legal service');
  await dialog.getByRole('button', { name: t('readings.confirm.set') }).click();
  await dialog.waitFor({ state: 'detached' });

  const banner = page.getByRole('note').filter({ hasText: `A16: ${option}` });
  await banner.waitFor();
  await button(`Undo: set A16: ${option}`).first().click();
  await banner.waitFor({ state: 'detached' });
  expect(
    await card.getByRole('radio', { name: t('readings.otherAbsence.outside_cycle') }).isChecked(),
  ).toBe(true);

  expect(planner.complaints).toEqual([]);
  await page.context().close();
});
