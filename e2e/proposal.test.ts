import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { readPdf } from './pdf-text.ts';
import {
  goTo,
  openDemonstration,
  openPlanner,
  searchFor,
  type PlannerPage,
} from './planner-page.ts';
import { recordSheets } from './record-sheets.ts';
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

const sheet = () => page.getByRole('region', { name: 'The proposal as it goes out' });

/** The file that comes of pressing a button. */
async function downloaded(
  button: Locator,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    button.click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const bodyOf = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

it('leads from the agent to the proposal, in their language', { timeout: 60_000 }, async () => {
  await searchFor(planner, 'D00007');
  await page.keyboard.press('Enter');
  await page.locator('main[data-screen=agent]').waitFor();
  await planner.button('Proposal to the minister: ').first().click();
  await sheet()
    .getByRole('heading', { name: 'Proposition motivée du Comité de direction' })
    .waitFor();
  await sheet().getByText('pas encore numérotée').first().waitFor();
  expect(await sheet().innerText()).toContain('Madame Maëlle Millefontaine');
});

it('is made as a Word file under a number that stays', { timeout: 90_000 }, async () => {
  const form = page.getByRole('form', { name: 'Handling official' });
  await form.getByLabel('Name').fill('Ann Voorbeeld');
  await form.getByLabel('Capacity').fill('attaché');
  await form.getByLabel('Telephone').fill('+32 2 000 00 00');
  await form.getByLabel('E-mail').fill('ann@example.invalid');
  await form.getByRole('button', { name: 'Save' }).click();
  await sheet().getByText('Ann Voorbeeld').first().waitFor();

  const word = await downloaded(planner.button('Make as Word file'));
  expect(word.name).toMatch(/^Proposition \d{4}-0001 Millefontaine Maëlle \(démo\)\.docx$/);
  expect(bodyOf(word.bytes)).toContain('Ann Voorbeeld');
  await page.getByText(/^Number \d{4}-0001: it stays\.$/).waitFor();
});

it('is printed whole, and nothing else with it', { timeout: 60_000 }, async () => {
  await page.getByRole('radiogroup').getByText('NL').last().click();
  await sheet().getByRole('heading', { name: 'Met redenen omkleed voorstel' }).waitFor();
  const { pages, text } = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toBe(2);
  expect(text).toContain('Rechtsgrond');
  expect(text).toMatch(/\d{4}-0001/);
  expect(text).not.toContain('Saved at');
  const tagged = await page.pdf({ preferCSSPageSize: true, tagged: true });
  for (const tag of ['/StructTreeRoot', '/Lang (nl)', '/S /TH'])
    expect(tagged.includes(tag), tag).toBe(true);
});

it(
  'is made for every derogation on screen, and given up when asked',
  { timeout: 120_000 },
  async () => {
    await goTo(planner, 'records.title');
    await recordSheets(page).open('Derogations');
    await page.getByRole('searchbox').fill('D00011');
    await page.getByText('1 of 316 rows').waitFor();
    await planner.button('Proposals').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Those without a number get one').waitFor();
    await planner.button('Make the Word files').click();
    await dialog.getByText('0 proposals were made.').waitFor();
    await dialog
      .getByRole('cell', { name: 'the ground is missing and the reasons are missing' })
      .waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await dialog.waitFor({ state: 'detached' });

    await page.getByRole('searchbox').fill('D00012');
    await page.getByText('1 of 316 rows').waitFor();
    await planner.button('Proposals').click();
    await dialog.getByText('Those without a number get one').waitFor();
    const archive = await downloaded(planner.button('Make the Word files'));
    expect(archive.name).toMatch(/\.zip$/);
    const [inside = new Uint8Array()] = Object.values(unzipSync(archive.bytes));
    expect(bodyOf(inside)).toContain('Op de Goudenlicht');
    await dialog.getByText('1 proposal was made.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await dialog.waitFor({ state: 'detached' });

    await page.getByRole('searchbox').fill('');
    await page.getByText('316 of 316 rows').waitFor();
    await planner.button('Proposals').click();
    await dialog.getByText('Those without a number get one').waitFor();
    await planner.button('Make the Word files').click();
    await dialog.getByText(/of 31\d made$/).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.getByText('Given up: nothing was handed over.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(planner.complaints).toEqual([]);
  },
);
