import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { LANGUAGES } from '../shared/api/records.ts';
import type { Key } from '../shared/wording/translator.ts';
import { launchBrowser } from './browser.ts';
import { readPdf } from './pdf-text.ts';
import { goTo, openAgent, openDemonstration, openPlanner, searchFor } from './planner-page.ts';
import { startHost } from './running-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function setUp(look: Partial<Parameters<typeof openPlanner>[2]> = {}) {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openPlanner(browser, host.address, { language: 'en', ...look });
  onTestFinished(() => planner.page.context().close());
  await openDemonstration(planner);
  return planner;
}

it('exports by Ctrl+E the list of the screen, and says where there is none', async () => {
  const planner = await setUp();
  const { page, t, complaints } = planner;
  const menu = page.getByRole('menu');

  for (const screen of ['hardship.title', 'quality.title'] satisfies readonly Key[]) {
    await goTo(planner, screen);
    await page.getByRole('heading', { name: t(screen), level: 1 }).waitFor();
    await page.getByRole('button', { name: t('app.export'), disabled: false }).waitFor();
    await page.keyboard.press('Control+e');
    const download = page.waitForEvent('download');
    await menu.getByRole('menuitem', { name: t('app.export.csv') }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    await menu.waitFor({ state: 'detached' });
  }

  await goTo(planner, 'overview.title');
  await page.getByRole('heading', { name: t('overview.title'), level: 1 }).waitFor();
  await page.keyboard.press('Control+e');
  await page.getByText(t('app.export.nothing')).waitFor();
  await goTo(planner, 'app.screen.rotation');
  await page.locator('[row-index="0"] [col-id]').first().waitFor();
  expect(await menu.count()).toBe(0);
  await searchFor(planner, t('app.shortcuts.export'));
  await page.keyboard.press('Enter');
  await menu.getByRole('menuitem', { name: t('app.export.json') }).waitFor();
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

it('exports of a table of records the rows and columns on screen', async () => {
  const planner = await setUp();
  const { page, t } = planner;
  await goTo(planner, 'records.title');
  await page.locator('[row-index="0"] [col-id="last_name"]').waitFor();
  await page.getByRole('searchbox').fill('D0002');
  await expect.poll(() => page.locator('[row-index="9"]').count()).toBeGreaterThan(0);
  await expect.poll(() => page.locator('[row-index="10"]').count()).toBe(0);
  await page.keyboard.press('Control+e');
  const menu = page.getByRole('menu');
  await menu.getByText(t('records.export.what', { count: 10 })).waitFor();
  const download = page.waitForEvent('download');
  await menu.getByRole('menuitem', { name: t('app.export.json') }).click();
  const rows: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(rows).toHaveLength(10);
  expect(rows).toContainEqual(expect.objectContaining({ staff_number: 'D00020' }));
});

it('opens from a row of records the agent or the post that it names', async () => {
  const planner = await setUp();
  const { page } = planner;
  await goTo(planner, 'records.title');
  const open = (table: string) =>
    page
      .getByRole('navigation', { name: planner.t('records.tables') })
      .getByText(table)
      .click();
  await open('Assignments');
  const cell = (column: string) => page.locator(`[row-index="0"] [col-id="${column}"]`);
  const number = cell('staff_number');
  await number.filter({ hasText: /^[A-Z]\d{5}$/ }).waitFor();
  const staffNumber = await number.innerText();
  await cell('staff_number.name').click();
  const main = (screen: string) => page.locator(`main[data-screen="${screen}"]`);
  await main('agent').getByText(staffNumber).first().waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await open('Posts');
  await cell('city').click();
  const city = await cell('city').innerText();
  await page.keyboard.press('Control+Enter');
  await main('post').getByRole('heading', { name: city }).waitFor();
});

it('finds the cells in which a text is missing, or is not', async () => {
  const planner = await setUp();
  const { page, t, button } = planner;
  await goTo(planner, 'records.title');
  await button('Assignments').click();
  const grid = page.getByRole('grid', { name: 'Assignments' });
  await grid.waitFor();
  const rows = async () => Number(await grid.getAttribute('aria-rowcount')) - 1;
  await expect.poll(rows).toBeGreaterThan(100);
  const all = await rows();
  await page.locator('[row-index="0"] [col-id="staff_number"]').click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.locator('input:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.locator('input[type=radio]:focus').waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowRight');
  await expect.poll(rows).toBe(0);
  await page.getByText(t('grid.chip.only_empty', { column: 'Staff number' })).waitFor();
  await page.keyboard.press('ArrowRight');
  await expect.poll(rows).toBe(all);
  await page.getByText(t('grid.chip.filled', { column: 'Staff number' })).waitFor();
});

it('sorts a rotation by columns chosen in words', async () => {
  const { page, t, button } = await setUp();
  await button(t('grid.sort.button')).click();
  const sorting = page.getByRole('dialog', { name: t('grid.sort.button') });
  const removal = (place: number) =>
    sorting.getByRole('button', { name: t('grid.sort.remove', { place }) });
  for (const place of [3, 2]) await removal(place).click();
  const column = sorting.getByRole('combobox', { name: t('grid.sort.column', { place: 1 }) });
  await column.click();
  await page.getByRole('option', { name: t('lists.column.agent'), exact: true }).click();
  await sorting.getByText(t('grid.sort.desc')).click();
  await page.keyboard.press('Escape');
  const first = page.locator('[row-index="0"] [col-id="agent"]');
  await expect.poll(() => first.innerText()).toMatch(/^[V-Z]/);
  const header = page.getByRole('columnheader', { name: t('lists.column.agent'), exact: true });
  expect(await header.getAttribute('aria-sort')).toBe('descending');
});

it.each(LANGUAGES)(
  'take two rows above a rotation beside the panel of an agent (%s)',
  async (language) => {
    const planner = await setUp({ language });
    const { page, t } = planner;
    await openAgent(planner, 2);
    const tools = page.locator('[data-region=tools]');
    /** How many rows the tools that are shown end in. */
    const rows = async () => {
      const bottoms = await tools
        .locator('button, input')
        .evaluateAll((all) =>
          all.flatMap((one) => (one.checkVisibility() ? [one.getBoundingClientRect().bottom] : [])),
        );
      const ordered = bottoms.toSorted((a, b) => a - b);
      return ordered.filter((bottom, at) => bottom - (ordered[at - 1] ?? 0) > 12).length;
    };
    await expect.poll(rows).toBe(2);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await expect.poll(rows).toBe(2);
    await page.setViewportSize({ width: 1280, height: 800 });
    await tools.getByRole('button', { name: t('eligibility.switch.art21') }).click();
    await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
    await expect.poll(rows).toBe(2);
    await tools.getByRole('button', { name: t('eligibility.basis') }).press('Enter');
    await page
      .getByRole('dialog', { name: t('eligibility.basis') })
      .getByText('31/12/2027')
      .waitFor();
  },
);

describe('on paper', () => {
  it('the list of a rotation is whole, says what it shows, and repeats its header', async () => {
    const planner = await setUp();
    const { page, t, button, complaints } = planner;
    const grid = page.getByRole('grid');
    const rows = async () => Number(await grid.getAttribute('aria-rowcount')) - 1;
    const whole = await print(page);
    expect(countAgents(whole.text)).toBe(await rows());
    expect(whole.texts.length).toBeGreaterThan(10);
    for (const text of whole.texts) expect(words(text)).toContain(t('lists.column.staff_number'));
    expect(words(whole.texts[0] ?? '')).toContain(`1 / ${whole.pages}`);
    expect(whole.text).not.toContain(t('app.export'));

    await page.getByRole('button', { name: new RegExp(t('lists.verdict.OVERDUE')) }).click();
    const chips = page.getByRole('group', { name: t('grid.filters.group') });
    const [filter = ''] = (await chips.innerText()).split('\n');
    await page.getByRole('searchbox').fill('D0001');
    await expect.poll(rows).toBeLessThan(10);
    const few = await print(page);
    expect(countAgents(few.text)).toBe(await rows());
    const top = words(few.texts[0] ?? '');
    for (const part of [
      t('rotation.title'),
      t('app.print.invented'),
      t('grid.print.search', { text: 'D0001' }),
      ...[filter, 'demonstration · judged on '],
    ])
      expect(top).toContain(words(part));

    await button(t('eligibility.switch.art21')).click();
    await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
    await page.getByRole('grid', { name: t('eligibility.grid.label') }).waitFor();
    const others = await print(page);
    expect(words(others.text)).toContain(t('eligibility.title'));
    expect(countAgents(others.text)).toBe(await rows());
    expect(complaints).toEqual([]);
  });

  it('the lists of the other screens are whole too, in dark ink, without the window', async () => {
    const planner = await setUp({ colorScheme: 'dark' });
    const { page, t, complaints } = planner;

    await goTo(planner, 'hardship.title');
    await page.getByRole('table').first().waitFor();
    const ledger = await print(page);
    expect(ledger.text.match(/^(FR|NL)$/gm)?.length).toBeGreaterThan(600);
    for (const text of ledger.texts) expect(words(text)).toContain(t('hardship.average'));
    expect(words(ledger.texts[0] ?? '')).toContain('demonstration · judged on ');
    expect(ledger.text).not.toContain(t('app.screen.rotation'));

    await goTo(planner, 'posts.title');
    const posts = page.getByRole('table', { name: t('posts.list') });
    await posts.waitFor();
    const cities = await posts.getByRole('rowheader').getByRole('button').allInnerTexts();
    const network = await print(page);
    for (const city of cities) expect(words(network.text)).toContain(city);
    for (const text of network.texts) expect(words(text)).toContain(t('lists.column.country'));

    await goTo(planner, 'quality.title');
    await page.getByRole('table').first().waitFor();
    expect(words((await print(page)).text)).toContain(t('quality.contradictions'));
    expect(complaints).toEqual([]);
  });
});

async function print(page: Page) {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

function countAgents(text: string): number {
  return new Set(text.match(/\b[A-Z]\d{5}\b/g)).size;
}

/** A text as it reads, however it is broken into lines. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
