import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { goTo, openPlanner, searchFor, type PlannerPage } from './planner-page.ts';
import { type RunningHost, startHost } from './running-host.ts';

let browser: Browser;
let host: RunningHost;
let planner: PlannerPage;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  planner = await openPlanner(browser, host.address, { language: 'en' });
  await planner.button(planner.t('files.demonstration')).click();
  await figures().first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

/** The numbers of the start page, its lines of "Rotation" first. */
const figures = () => planner.page.locator('main li > button:has(b)');

it('opens with the file, its figures on screen without scrolling', async () => {
  const { page, t } = planner;
  await page.getByRole('heading', { name: t('overview.title'), exact: true }).waitFor();
  await page.getByText(t('overview.hardship')).waitFor();
  await expect
    .poll(() => page.getByText('…', { exact: true }).count(), { timeout: 15_000 })
    .toBe(0);
  const last = await figures().last().boundingBox();
  expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThan(800);
  const body = page.locator('main section').first();
  expect(await body.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0);
});

it('finds an agent by search before the grid was ever shown', async () => {
  const { page } = planner;
  const found = await searchFor(planner, 'D00001');
  expect(await found.first().innerText()).toContain('D00001');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('shows for each figure as many rows as it says', { timeout: 120_000 }, async () => {
  const count = await figures().count();
  expect(count).toBeGreaterThan(10);
  for (let index = 0; index < count; index += 1) {
    const one = figures().nth(index);
    const label = await one.innerText();
    const number = numberIn(await one.locator('b').innerText());
    await one.click();
    expect(await rowsShown(label), label).toBe(number);
    await goTo(planner, 'overview.title');
    await figures().first().waitFor();
  }
  expect(planner.complaints).toEqual([]);
});

it('goes from a month to its rows and from a year to its moves, by keyboard', async () => {
  const { page, t } = planner;
  for (const [title, name] of [
    [t('overview.ends'), /^\d\d\/\d{4}, All: \d+$/],
    [t('overview.moves'), /^\d{4}, All: \d+$/],
  ] as const) {
    const chart = page.getByRole('region', { name: title });
    await chart.getByText(t('overview.table')).focus();
    await page.keyboard.press('Enter');
    const first = chart.getByRole('button', { name }).first();
    const number = numberIn((await first.innerText()) ?? '');
    await first.press('Enter');
    expect(await rowsShown(title)).toBe(number);
    await goTo(planner, 'overview.title');
    await figures().first().waitFor();
  }
});

/** Rows that the screen says or shows, of whichever kind it is. */
async function rowsShown(label: string): Promise<number> {
  const { page, t } = planner;
  const main = page.getByRole('main');
  const status = page.getByRole('contentinfo').getByText(/^[\d,]+ of [\d,]+ (state )?agents?$/);
  const list = main.getByText(/^[\d,]+ rows?$/);
  if (label.includes(t('overview.degrees'))) {
    await main.getByRole('heading', { name: t('balance.title'), exact: true }).waitFor();
    const rows = main.getByRole('row').filter({ hasText: t('balance.verdict.SOFT') });
    await rows.first().waitFor();
    return rows.count();
  }
  if (label.includes(t('overview.waiting'))) {
    const [determined = 0, all = 0] = await numbersOf(main.getByText(/^[\d,]+ of [\d,]+$/).first());
    return all - determined;
  }
  if (label.includes(t('overview.blocked'))) {
    const told = main.locator('dt', { hasText: t('quality.summary.answers') }).locator('+ dd');
    return numberIn(await told.locator('strong').innerText());
  }
  if (label.includes(t('overview.hardship'))) {
    await main.getByRole('heading', { name: t('hardship.title'), exact: true }).waitFor();
    const [, all = 0] = await numbersOf(main.getByRole('status').filter({ hasText: ' of ' }));
    return all;
  }
  await status.or(list).first().waitFor();
  if ((await list.count()) > 0) {
    expect(await main.getByRole('row').count()).toBe(1 + numberIn(await list.innerText()));
    return numberIn(await list.innerText());
  }
  await page.getByRole('group', { name: t('grid.filters.group') }).waitFor();
  return (await numbersOf(status.first()))[0] ?? -1;
}

async function numbersOf(told: Locator): Promise<readonly number[]> {
  return (await told.innerText()).split(' of ').map(numberIn);
}

function numberIn(text: string): number {
  return Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', '') ?? NaN);
}
