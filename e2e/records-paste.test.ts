import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { readTabs } from '../renderer/grid/read-clipboard.ts';
import { sheetOf } from '../shared/workbook/workbook.ts';
import { launchBrowser } from './browser.ts';
import { goTo, openDemonstration, openPlanner } from './planner-page.ts';
import { recordSheets, soon } from './record-sheets.ts';
import { startHost } from './running-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const ROWS = 500;
/** As officers write it, in the language of the window and without one. */
const THIRD_OF_APRIL = {
  fr: ['3 avr 2009', '3 avril 2009', '3/4/09', '03042009', '3.4.2009'],
  nl: ['3 apr 2009', '3 april 2009', '3/4/09', '03042009', '3-4-2009'],
  en: ['3 Apr 2009', '3rd April 2009', '3/4/09', '03042009', '2009-04-03'],
} as const;
const CAREERS = { fr: 'consulaire', nl: 'consulaire', en: 'consular' } as const;
/** Cells of several lines and with quotes, as Excel writes them, and what they are. */
const EXCEL_LINES = '"deux lignes :\n« l’été » ""2027"""\r\nune "seule"\r\n';
const LINES = [['deux lignes :\n« l’été » "2027"'], ['une "seule"']];

it.each(['fr', 'nl', 'en'] as const)(
  'takes 500 rows of ten cells from Excel in one step, and cells of several lines (%s)',
  async (language) => {
    const host = await startHost();
    onTestFinished(() => host.stop());
    const { page, complaints, ...planner } = await openPlanner(browser, host.address, {
      ...{ language, viewport: { width: 1920, height: 1080 } },
    });
    onTestFinished(() => page.context().close());
    page.setDefaultTimeout(20_000);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDemonstration({ page, complaints, ...planner });
    await goTo({ page, complaints, ...planner }, 'records.title');
    const sheets = recordSheets(page);
    const show = async (table: 'agents' | 'derogations') => {
      const name = sheetOf(table)[language];
      await page.locator('[data-region=tables]').getByRole('button', { name, exact: true }).click();
      await page.getByRole('grid', { name, exact: true }).waitFor();
    };
    /** What the selection holds. */
    const copy = async () => {
      await sheets.copied('');
      await sheets.press('Control+c');
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
      await soon(clipboard).not.toBe('');
      return readTabs(await clipboard());
    };
    const copyAll = async () => {
      await sheets.press('Control+a');
      return copy();
    };
    /** Done once it is on file. */
    const paste = async (text: string) => {
      await sheets.copied(text);
      const written = page.waitForResponse(/\/records\.change$/);
      await sheets.press('Control+v');
      expect(await (await written).json()).toMatchObject({ ok: true });
    };

    await show('agents');
    await sheets.cell(0, 'last_name').click();
    const before = await copyAll();
    const days = THIRD_OF_APRIL[language];
    const block = before
      .slice(0, ROWS)
      .map(([, , , , , , ownClass = '', since = ''], at) => [
        ...[`Testelmans "${at}"`, 'Éloïse', CAREERS[language], at % 2 === 0 ? 'FR' : 'NL', 'A'],
        ...[ownClass, since, days[at % days.length] ?? '', '', ''],
      ]);
    await sheets.cell(0, 'last_name').click();
    await paste(`${block.map((cells) => cells.join('\t')).join('\r\n')}\r\n`);
    const day = language === 'en' ? '2009-04-03' : '03/04/2009';
    const pasted = async () => (await copyAll()).slice(0, ROWS).map((cells) => cells.slice(1, 11));
    await soon(pasted).toEqual(block.map((cells) => cells.with(7, day)));
    expect((await copyAll()).slice(ROWS)).toEqual(before.slice(ROWS));
    await sheets.press('Control+z');
    await soon(copyAll).toEqual(before);

    await show('derogations');
    await sheets.cell(2, 'reasons').click();
    await paste(EXCEL_LINES);
    await sheets.cell(2, 'reasons').click();
    await sheets.press('Shift+ArrowDown');
    await soon(copy).toEqual(LINES);
    expect(complaints).toEqual([]);
  },
);

it('lets an empty table be filled from Excel', async () => {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  const { page, button, t } = planner;
  onTestFinished(() => page.context().close());
  page.setDefaultTimeout(20_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(t('files.create')).click();
  await page.getByLabel(t('files.name')).fill('new');
  await button(t('files.create.go')).click();
  await goTo(planner, 'records.title');
  const sheets = recordSheets(page);
  await page.getByText('This table is empty').waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Add a row' }).last().click();
  await soon(sheets.active).toBe('0 staff_number');
  await sheets.copied(
    'T1\tTestelmans\tFictif\texternal\tNL\r\nT2\tTestelman\tFictive\tconsular\tFR\r\n',
  );
  await sheets.press('Control+v');
  await soon(sheets.status).toContain('2 of 2 rows');
  await soon(async () =>
    page.getByRole('button', { name: /^Undo/ }).getAttribute('aria-disabled'),
  ).toBe('false');
  // New rows stay as they came, whatever the sort.
  expect(await sheets.text(1, 'last_name')).toBe('Testelman');
  await page.getByRole('button', { name: 'Sort and filter anew' }).click();
  await soon(() => sheets.text(0, 'staff_number')).toBe('T2');
});
