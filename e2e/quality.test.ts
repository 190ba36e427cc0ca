import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openDemonstration, openPlanner } from './planner-page.ts';
import { startHost } from './running-host.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

it('a missing fact is filled in by keyboard, its count falls, and undo brings it back', async () => {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  onTestFinished(() => planner.page.context().close());
  const { page, t, button } = planner;
  await openDemonstration(planner);
  await button(t('quality.title')).press('Enter');

  const fact = button('Date of appointment');
  await fact.waitFor();
  const before = await left(fact);
  expect(before).toBeGreaterThan(0);

  await fact.press('Enter');
  const record = page
    .getByRole('table', { name: 'Date of appointment' })
    .getByRole('button')
    .first();
  await record.press('Enter');
  const field = page.getByRole('textbox', { name: t('agent.field.appointedOn') }).first();
  await field.fill('01/09/2010');
  await field.press('Tab');
  await button(t('agent.form.save')).press('Enter');
  await expect.poll(() => left(fact), { timeout: 10_000 }).toBe(before - 1);

  await page.locator('#agent-name').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => left(fact), { timeout: 10_000 }).toBe(before);
});

/** How many answers the line says it blocks; the line may go while one looks. */
async function left(fact: Locator): Promise<number> {
  const [text = ''] = await fact.allTextContents();
  return Number(/blocks (\d+)/.exec(text)?.[1] ?? 0);
}
