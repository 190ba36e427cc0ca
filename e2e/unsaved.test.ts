import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';
import { goTo, openAgent, openDemonstration, openPlanner } from './planner-page.ts';
import { recordSheets, soon } from './record-sheets.ts';
import { startHost } from './running-host.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

async function inDemonstration() {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  onTestFinished(() => planner.page.context().close());
  await openDemonstration(planner);
  return planner;
}

it('keeps an unfinished new row while another table is open, and asks before the file closes', async () => {
  const planner = await inDemonstration();
  const { page, t, button, complaints } = planner;
  const sheets = recordSheets(page);
  await goTo(planner, 'records.title');
  await sheets.open('Posts');
  await page.getByRole('button', { name: t('records.add') }).click();
  await soon(sheets.active).toMatch(/^[1-9]\d* post_code$/);
  await sheets.type('ZZZ');
  await sheets.press('Tab');
  const typed = page.getByRole('gridcell', { name: 'ZZZ', exact: true });
  await typed.waitFor();
  await sheets.open('Agents');
  await sheets.open('Posts');
  await sheets.cell(0, 'post_code').click();
  await sheets.press('Control+End');
  await typed.waitFor();

  await button(t('app.menu')).click();
  await page.getByRole('menuitem', { name: t('app.menu.close') }).click();
  const question = page.getByRole('dialog', { name: t('app.unsaved.title') });
  await question.getByText(t('app.unsaved.cells', { count: 1 })).waitFor();
  await question.getByRole('button', { name: t('app.unsaved.stay') }).click();
  await typed.waitFor();
  await button(t('app.menu')).click();
  await page.getByRole('menuitem', { name: t('app.menu.close') }).click();
  await question.getByRole('button', { name: t('app.unsaved.leave') }).click();
  await page.getByRole('heading', { name: t('files.title') }).waitFor();
  expect(complaints).toEqual([]);
});

it('asks before a form with something typed is left for another screen, and before the window closes', async () => {
  const planner = await inDemonstration();
  const { page, t } = planner;
  await openAgent(planner, 0);
  const panel = page.locator('[data-region=panel]');
  await panel.getByRole('button', { name: t('agent.edit.agent') }).click();
  const name = panel.getByLabel(t('agent.field.firstName'));
  await name.fill('Somebody');
  await goTo(planner, 'board.title');
  const question = page.getByRole('dialog', { name: t('app.unsaved.title') });
  await question.getByRole('button', { name: t('app.unsaved.stay') }).click();
  await question.waitFor({ state: 'detached' });
  expect(await name.inputValue()).toBe('Somebody');

  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await soon(async () => asked).toEqual(['beforeunload']);
  expect(await name.inputValue()).toBe('Somebody');

  await goTo(planner, 'board.title');
  await question.getByRole('button', { name: t('app.unsaved.leave') }).click();
  await page
    .getByRole('heading', { level: 1, name: t('board.title') })
    .waitFor({ state: 'attached' });
});
