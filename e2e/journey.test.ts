import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { chooseFile, openAgent, openPlanner, startImport } from './planner-page.ts';
import { type RunningHost, startHost } from './running-host.ts';

const WORKBOOK = join(import.meta.dirname, '../electron/imports/testing/made-by-libreoffice.xlsx');

let browser: Browser;
let host: RunningHost;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

it('imports a workbook, shows why, takes an edit back and exports the list', async () => {
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  const { page, t, button } = planner;

  await startImport(planner, 'Rotation 2027');
  await chooseFile(planner, WORKBOOK);
  await button('Import').filter({ hasText: /rows/ }).click();
  await page.getByRole('heading', { name: t('imports.done.title') }).waitFor();
  await button(t('imports.done.go')).click();

  await openAgent(planner, 0);
  await page.getByText('art. 17').first().waitFor();
  const before = await page.locator('[row-index="0"]').allInnerTexts();

  await button(t('agent.edit.assignment')).first().click();
  await page.getByLabel(t('agent.field.to')).last().fill('30/6/27');
  await button(t('agent.form.save')).click();
  await button('Undo: change an assignment').waitFor();

  await page.locator('[row-index="0"] [col-id]').first().click();
  await page.keyboard.press('Control+z');
  await button('Redo: change an assignment').waitFor();
  await expect.poll(() => page.locator('[row-index="0"]').allInnerTexts()).toEqual(before);

  await button(t('app.export')).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: t('app.export.xlsx') }).click();
  const download = await downloading;
  const bytes = await readFile(await download.path());
  const [sheet] = await readXlsx(bytes);
  const onScreen = await page.locator('[row-index] [col-id="agent"]').allInnerTexts();
  const exported = sheet?.data.slice(1).map(([agent]) => agent);
  expect(exported?.toSorted()).toEqual(onScreen.toSorted());

  expect(planner.complaints).toEqual([]);
  await page.context().close();
});
