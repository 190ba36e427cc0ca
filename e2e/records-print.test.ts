import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { sheetOf } from '../shared/workbook/workbook.ts';
import { launchBrowser } from './browser.ts';
import { readPdf } from './pdf-text.ts';
import { goTo, openDemonstration, openPlanner } from './planner-page.ts';
import { soon } from './record-sheets.ts';
import { startHost } from './running-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it.each(['en', 'fr', 'nl'] as const)(
  'is printed whole, with its header on every page, and says what it shows (%s)',
  async (language) => {
    const host = await startHost();
    onTestFinished(() => host.stop());
    const planner = await openPlanner(browser, host.address, { language });
    const { page, t, complaints } = planner;
    onTestFinished(() => page.context().close());
    await openDemonstration(planner);
    await goTo(planner, 'records.title');
    const sheet = sheetOf('certificates');
    await page.getByRole('button', { name: sheet[language], exact: true }).click();
    const exam = page.locator('[row-index="0"] [col-id="exam"]');
    await exam.waitFor();
    const grid = page.getByRole('grid', { name: sheet[language] });
    const rows = async () => Number(await grid.getAttribute('aria-rowcount')) - 1;
    const all = await rows();
    const headers = sheet.columns.map((column) => column[language]);

    const whole = await print(page);
    expect(whole.pages).toBeGreaterThan(10);
    expect(countRows(whole.text)).toBe(all);
    for (const text of whole.texts)
      for (const header of headers) expect(words(text)).toContain(header);
    // The window itself is no paper.
    expect(whole.text).not.toContain(t('records.add'));

    await exam.click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByPlaceholder(t('grid.filters.search_values')).fill('c1');
    await page.getByLabel(t('grid.filters.all_found')).click();
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('D0001');
    await soon(rows).toBeLessThan(all);
    expect(await rows()).toBeGreaterThan(0);
    const few = await print(page);
    expect(countRows(few.text)).toBe(await rows());
    const chips = page.getByRole('group', { name: t('grid.filters.group') });
    const [filter = ''] = (await chips.innerText()).split('\n');
    const top = words(few.texts[0] ?? '');
    expect(top).toContain(`demonstration · ${sheet[language]}`);
    expect(top).toContain(words(filter));
    expect(top).toContain(words(t('grid.print.search', { text: 'D0001' })));
    expect(top).toContain(t('grid.views.usual'));
    expect(complaints).toEqual([]);
  },
);

it('asks the browser to print, by Ctrl+P and by the button', async () => {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  const { page } = planner;
  await openDemonstration(planner);
  await goTo(planner, 'records.title');
  await page.locator('[row-index="0"] [col-id]').first().waitFor();
  const asked = () => page.evaluate(() => document.body.dataset['asked']);
  await page.evaluate(() => {
    document.body.dataset['asked'] = '';
    window.print = () => (document.body.dataset['asked'] += 'p');
  });
  await page.keyboard.press('Control+p');
  await soon(asked).toBe('p');
  await page.getByRole('button', { name: 'Print' }).click();
  await soon(asked).toBe('pp');
});

async function print(page: Page) {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** How many lines are a staff number: each row begins with one. */
function countRows(text: string): number {
  return text.match(/^[A-Z]\d{5}$/gm)?.length ?? 0;
}

/** A text as it reads, however it is broken into lines. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
