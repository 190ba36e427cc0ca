import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { readPdf } from './pdf-text.ts';
import { launchBrowser } from './browser.ts';
import { goTo, openDemonstration, openPlanner } from './planner-page.ts';
import { soon } from './record-sheets.ts';
import { startHost } from './running-host.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

it('two days are compared, filtered, swapped, handed over, and lead to the agent (UX-36)', async () => {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  onTestFinished(() => planner.page.context().close());
  const { page, t, button } = planner;
  page.setDefaultTimeout(20_000);
  await openDemonstration(planner);
  await goTo(planner, 'comparison.title');

  const status = page.locator('main').getByRole('status').first();
  await soon(() => status.innerText()).toMatch(/^\d+ of \d+ agents change\. Before: judged on/);
  const rows = page.locator('main tbody tr');
  await rows.first().waitFor();
  const verdict = page.getByRole('button', { name: /^verdict \d+$/ });
  const count = Number(/\d+/.exec(await verdict.innerText())?.[0]);
  await verdict.press('Enter');
  await soon(() => rows.count()).toBe(Math.min(count, 150));
  const first = await rows.first().getByRole('cell').nth(1).innerText();

  await button(t('comparison.swap')).press('Enter');
  await soon(() => rows.first().getByRole('cell').nth(1).innerText()).not.toBe(first);
  await soon(() => rows.count()).toBe(Math.min(count, 150));

  const after = page.getByRole('group', { name: t('comparison.after') });
  const [was, is] = await Promise.all(
    [t('comparison.before'), t('comparison.after')].map((name) =>
      page
        .getByRole('group', { name })
        .getByRole('textbox', { name: t('app.moment.on') })
        .inputValue(),
    ),
  );
  const day = after.getByRole('textbox', { name: t('app.moment.on') });
  await day.fill(was ?? '');
  await day.press('Enter');
  await page.getByRole('heading', { name: t('comparison.none') }).waitFor();
  await day.fill(is ?? '');
  await day.press('Enter');
  await rows.first().waitFor();

  await button(t('app.export')).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /CSV/ }).click(),
  ]);
  const text = await readFile((await download.path()) ?? '', 'utf8');
  expect(text).toContain(t('lists.column.verdict_before'));

  const paper = readPdf(await page.pdf({ preferCSSPageSize: true })).text.replaceAll(/\s+/g, ' ');
  expect(paper).toContain('Before: judged on');
  expect(paper).toContain(t('comparison.last_day'));
  expect(paper).not.toContain(t('comparison.known_on'));

  const name = rows.first().getByRole('rowheader').getByRole('button');
  const person = await name.innerText();
  await name.press('Enter');
  await page.locator('main[data-screen=agent]').waitFor();
  await soon(() => page.locator('main').innerText()).toContain(person.split(' ')[0] ?? '');
  expect(planner.complaints).toEqual([]);
});
