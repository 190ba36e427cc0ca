import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openDemonstration, openPlanner, type PlannerPage } from './planner-page.ts';
import { startHost } from './running-host.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

async function openBoard(): Promise<PlannerPage> {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  onTestFinished(() => planner.page.context().close());
  await openDemonstration(planner);
  const { page, t } = planner;
  await page
    .getByRole('navigation')
    .getByRole('button', { name: t('board.title') })
    .click();
  await page.getByRole('rowheader').first().waitFor();
  return planner;
}

/** Name of what is in focus, as it is said. */
async function nameInFocus({ page }: PlannerPage): Promise<string> {
  return (await page.locator(':focus').getAttribute('aria-label')) ?? '';
}

it('a last day is moved, judged, set down and taken back without the pointer', async () => {
  const planner = await openBoard();
  const { page, t } = planner;
  await page.getByRole('searchbox', { name: t('board.search') }).fill('D00227');
  await page.getByText('1 row', { exact: true }).waitFor();
  await page.getByRole('rowheader').focus();
  await page.keyboard.press('End');
  const before = await nameInFocus(planner);
  const lawful = /lawful until (\d\d\/\d\d\/\d{4})/.exec(before)?.[1] ?? '';
  expect(before).not.toContain('past the lawful end');

  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  const detail = page.getByRole('region', { name: t('board.chosen') });
  await detail.getByText(/1 day past the lawful end/).waitFor();
  await detail.getByText(/extend by 1 day: needs a decision/).waitFor();
  expect(await detail.textContent()).toContain(lawful);
  await page.keyboard.press('Enter');
  await page.getByText(t('board.moved', { name: 'Belleaurore Aurèle' })).waitFor();
  await page.getByRole('gridcell', { name: /1 day past the lawful end/ }).waitFor();

  await page.keyboard.press('Control+z');
  await page.getByRole('gridcell', { name: before }).waitFor();
});

it('an end is dragged, and the decree answers while it moves', async () => {
  const planner = await openBoard();
  const { page, t } = planner;
  await page.getByRole('searchbox', { name: t('board.search') }).fill('D00227');
  await page.getByText('1 row', { exact: true }).waitFor();
  const bar = page.getByRole('gridcell').last();
  const box = await bar.boundingBox();
  if (box === null) throw new Error('the bar is not on screen');
  const [x, y] = [box.x + box.width - 3, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y, { steps: 4 });
  await page
    .getByText(/needs a decision/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await bar.getAttribute('aria-label')).not.toContain('past the lawful end');

  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('textbox', { name: t('agent.field.journalReason') }).fill('a request');
  await page.keyboard.press('Enter');
  await page.getByText(t('board.moved', { name: 'Belleaurore Aurèle' })).waitFor();
  await page.getByRole('gridcell', { name: /past the lawful end/ }).waitFor();
  expect(await nameInFocus(planner)).toContain('past the lawful end');
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /change/ })
    .click();
  await page.getByRole('dialog').getByRole('cell', { name: 'a request', exact: true }).waitFor();
});

it('the years go on while a bar is dragged to the edge', { timeout: 40_000 }, async () => {
  const planner = await openBoard();
  const { page, t } = planner;
  await page.getByRole('searchbox', { name: t('board.search') }).fill('D00227');
  await page.getByText('1 row', { exact: true }).waitFor();
  await page.getByText(t('board.zoom.months'), { exact: true }).click();
  await page.getByRole('rowheader').focus();
  await page.keyboard.press('End');
  const before = await nameInFocus(planner);
  const bar = page.getByRole('gridcell').last();
  const frame = await page.getByRole('grid').locator('..').boundingBox();
  const at = await bar.boundingBox();
  if (!frame || !at) throw new Error('the bar is not on screen');
  const y = at.y + at.height / 2;
  const scrolled = () =>
    page.getByRole('grid').evaluate((grid) => grid.parentElement?.scrollLeft ?? 0);
  const start = await scrolled();
  const x = Math.max(at.x, frame.x + 232) + 40;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(frame.x + frame.width - 10, y, { steps: 5 });
  await expect.poll(scrolled).toBeGreaterThan(start + 300);
  await page.mouse.move(frame.x + frame.width / 2, y, { steps: 2 });
  const goesOn = async () => {
    const from = await scrolled();
    await page.waitForTimeout(200);
    return (await scrolled()) - from;
  };
  await expect.poll(goesOn).toBe(0);
  await page.mouse.up();
  await page.keyboard.press('Escape');
  await page.getByRole('gridcell', { name: before }).waitFor();
  expect(planner.complaints).toEqual([]);
});
