import { readFile, rm, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openAgent, openDemonstration, openPlanner, searchFor } from './planner-page.ts';
import { startHost } from './running-host.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

it('restores a backup with the edit in it, beside the file it came from, and refuses a damaged one', async () => {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  const { page, t, button, complaints } = planner;
  onTestFinished(() => page.context().close());
  page.setDefaultTimeout(25_000);
  await openDemonstration(planner);

  await openAgent(planner, 0);
  const panel = page.locator('[data-region=panel]');
  await panel.getByRole('button', { name: t('agent.edit.agent') }).click();
  await panel.getByLabel(t('agent.field.lastName')).fill('Restaurée');
  await panel.getByRole('button', { name: t('agent.form.save') }).click();
  await page.locator('#agent-name').getByText('Restaurée').waitFor();

  const menu = async (key: 'app.menu.backup' | 'app.menu.close') => {
    await button(t('app.menu')).click();
    await page.getByRole('menuitem', { name: t(key) }).click();
  };
  const downloaded = page.waitForEvent('download');
  await menu('app.menu.backup');
  const backup = await (await downloaded).path();
  await menu('app.menu.close');
  await page.getByText(t('files.restore.about')).waitFor();

  const damaged = `${backup}.damaged.planner`;
  onTestFinished(() => rm(damaged, { force: true }));
  await writeFile(damaged, (await readFile(backup)).fill(0x5a, 4_096, 40_960));
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles(damaged);
  await page.getByRole('alert').getByText(t('failures.file.damaged.do')).waitFor();

  const copy = { name: 'Rotation 2027.planner', mimeType: 'application/octet-stream' };
  await choose.setInputFiles({ ...copy, buffer: await readFile(backup) });
  const question = page.getByRole('dialog', { name: t('files.restore.title') });
  await question.getByText('Rotation 2027.planner').waitFor();
  expect(await question.getByLabel(t('files.restore.name')).inputValue()).toBe('Rotation 2027');
  await question.getByRole('button', { name: t('files.restore.go') }).click();

  await page.getByRole('navigation').first().waitFor();
  const [found] = await (await searchFor(planner, 'Restaurée')).allInnerTexts();
  expect(found).toContain('Restaurée');
  expect(complaints).toEqual([]);
});
