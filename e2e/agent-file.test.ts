import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { readPdf } from './pdf-text.ts';
import { openDemonstration, openPlanner, searchFor, type PlannerPage } from './planner-page.ts';
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

const part = (name: string) => page.getByRole('region', { name, exact: true }).first();

/** The machine may be busy. */
const SOON = { timeout: 15_000 };

it('is opened from Ctrl+K, and Back leads to where one was', SOON, async () => {
  await (await searchFor(planner, 'D00013')).first().click();
  await page.getByRole('heading', { level: 1, name: 'Châteaupluie Aurélie' }).waitFor();
  await planner.button('Back').click();
  await page.locator('[row-index="0"] [col-id]').first().waitFor();
  await searchFor(planner, 'D00013');
  await page.keyboard.press('Enter');
  await part('Identity and career').waitFor();
});

it('changes a row in its form, and puts the former value back', { timeout: 40_000 }, async () => {
  await part('Experience').getByRole('button', { name: 'Change: Political-economic' }).click();
  await page.getByLabel('Proof').fill('Another invented proof');
  await page.keyboard.press('Control+Enter');
  await part('Experience').getByText('Another invented proof').waitFor();

  const restore = page.getByRole('button', {
    name: 'Restore “Attestation inventée du chef de service” in Proof',
  });
  await restore.click();
  await part('Experience').getByText('Attestation inventée du chef de service').waitFor();
  await part('History of every field').getByText('restored from no. 3').waitFor();
  await page.keyboard.press('Control+z');
  await part('Experience').getByText('Another invented proof').waitFor();
});

it('puts a removed line back from the history, in one step', { timeout: 40_000 }, async () => {
  const certificates = part('Languages and certificates');
  const name = 'Second language (art. 47)';
  await certificates.getByRole('button', { name: `Remove: ${name.toLowerCase()}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await certificates.getByRole('rowheader', { name }).waitFor({ state: 'detached' });
  await part('History of every field').getByRole('button', { name: 'Put back' }).click();
  await certificates.getByRole('rowheader', { name }).waitFor();
  await page.keyboard.press('Control+z');
  await certificates.getByRole('rowheader', { name }).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+y');
  await certificates.getByRole('rowheader', { name }).waitFor();
});

it('shows sensitive grounds for a reason, which stays on record', { timeout: 20_000 }, async () => {
  const section = part('Sensitive grounds');
  await section.getByLabel('Why you look').fill('request of the agent');
  await section.getByRole('button', { name: 'Show the grounds' }).click();
  await section.getByRole('button', { name: 'Hide them again' }).waitFor();
  await section.getByRole('cell', { name: 'request of the agent' }).waitFor();
  await section.getByRole('button', { name: 'Hide them again' }).click();
  await section.getByLabel('Why you look').waitFor();
});

it('prints one page A4 for the agent, in French and in Dutch', { timeout: 60_000 }, async () => {
  await planner.button('Statement for the agent').click();
  const form = page.getByRole('form', { name: 'Handling official' });
  await form.getByLabel('Name').fill('Ann Voorbeeld');
  await form.getByLabel('Capacity').fill('attaché');
  await form.getByLabel('Telephone').fill('+32 2 000 00 00');
  await form.getByLabel('E-mail').fill('ann@example.invalid');
  await form.getByRole('button', { name: 'Save' }).click();
  await planner.button('Change the handling official').waitFor();

  const french = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(french.pages).toBe(1);
  expect(french.text).toContain('Votre situation dans la rotation');
  expect(french.text).toContain('Ann Voorbeeld');
  expect(french.text).toMatch(/art\.\s17, §\s1er, al\.\s2/);
  expect(french.text).not.toContain('Saved at');

  await page.getByRole('radiogroup').getByText('NL').last().click();
  await page.getByRole('heading', { name: 'Uw toestand in de rotatie' }).first().waitFor();
  const dutch = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(dutch.pages).toBe(1);
  expect(dutch.text).toContain('Wat volgt');
  expect(dutch.text).toMatch(/art\.\s17, §\s1, lid\s2/);
  expect(planner.complaints).toEqual([]);
});
