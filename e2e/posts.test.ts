import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openDemonstration, openPlanner, searchFor } from './planner-page.ts';
import { startHost } from './running-host.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

async function atPosts() {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openPlanner(browser, host.address, { language: 'en' });
  onTestFinished(() => planner.page.context().close());
  await openDemonstration(planner);
  const { page, t } = planner;
  const lines = page.getByRole('navigation');
  await lines.getByRole('button', { name: t('posts.title'), exact: true }).click();
  await page.locator('[data-code=NAI]').waitFor();
  return planner;
}

it('goes over the map by keyboard alone, opens a post and comes back', async () => {
  const { page, t, complaints } = await atPosts();
  const map = page.getByRole('group', { name: t('posts.map'), exact: true });
  await map.focus();
  const before = await page.locator('[data-code=NAI]').boundingBox();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('[data-code=NAI]').boundingBox()).not.toEqual(before);

  await page.locator('[data-code=NAI]').focus();
  await page.keyboard.press('ArrowUp');
  const focused = page.locator('[data-code]:focus');
  expect(await focused.getAttribute('data-code')).not.toBe('NAI');
  const box = await focused.boundingBox();
  const frame = await map.boundingBox();
  if (!box || !frame) throw new Error('the mark is not shown');
  expect(box.y).toBeGreaterThanOrEqual(frame.y);

  const name = (await focused.locator('.visually-hidden').textContent())?.split(':')[0] ?? '';
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${name}`) }).waitFor();
  await page.getByRole('heading', { name: t('posts.functions') }).waitFor();
  await page.getByRole('button', { name: t('app.back.to', { screen: t('posts.title') }) }).click();
  await page.locator('[data-code=NAI]').waitFor();
  expect(complaints).toEqual([]);
});

it('marks on the map the row that has the focus, and draws land under it', async () => {
  const { page, t } = await atPosts();
  await page.getByLabel(t('posts.filter')).fill('kenya');
  await page.getByRole('table').getByRole('button', { name: 'Nairobi' }).focus();
  expect(await page.locator('[data-code=NAI]').getAttribute('data-marked')).toBe('true');
  const isDrawn = await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const points = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return points?.some((value) => value > 0) ?? false;
  });
  expect(isDrawn).toBe(true);
});

it('tells of a post beside its mark, wherever the map is moved', async () => {
  const { page, t } = await atPosts();
  const mark = page.locator('[data-code=NAI]');
  const card = page.getByText(
    `${await mark.locator('[aria-hidden]').last().textContent()} (Kenya)`,
  );
  const beside = async () => {
    const [at, own] = [await mark.boundingBox(), await card.locator('..').boundingBox()];
    if (!at || !own) throw new Error('not shown');
    const gap = Math.max(own.x - at.x - at.width, at.x - own.x - own.width);
    const isLevel = own.y <= at.y + at.height && own.y + own.height >= at.y;
    return isLevel && gap > 0 && gap < 20;
  };
  await mark.focus();
  await expect.poll(beside).toBe(true);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(beside).toBe(true);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(
    await page.getByRole('button', { name: t('app.moment.year', { year: '2028' }) }).count(),
  ).toBe(1);
});

it('finds a post and a function by Ctrl+K', async () => {
  const planner = await atPosts();
  const { page, t } = planner;
  await searchFor(planner, 'NAI-HOP');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Nairobi/ }).waitFor();
  await page.getByRole('heading', { name: t('posts.ranks') }).waitFor();
});

it('changes a rank and takes it back', async () => {
  const { page, t } = await atPosts();
  await page.getByRole('table').getByRole('button', { name: 'Nairobi' }).click();
  const section = page.getByRole('region', { name: t('posts.ranks') });
  await section.waitFor();
  const rows = await section.getByRole('row').count();
  await section.getByRole('button', { name: t('posts.rank.add') }).click();
  await page.getByRole('combobox', { name: t('lists.column.hardship_rank') }).click();
  await page.getByRole('option', { name: '7' }).click();
  await page.getByRole('textbox', { name: t('posts.valid_from') }).fill('01/01/2027');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: t('posts.save') }).click();
  await section.getByRole('row', { name: /^7 01\/01\/2027/ }).waitFor();
  expect(await section.getByRole('row').count()).toBe(rows + 1);
  await page.keyboard.press('Control+z');
  await section.getByRole('row', { name: /^7 01\/01\/2027/ }).waitFor({ state: 'detached' });
  expect(await section.getByRole('row').count()).toBe(rows);
});

it('shows whom the closing of a post leaves behind, and takes the planning window there', async () => {
  const planner = await atPosts();
  const { page, t } = planner;
  await searchFor(planner, 'Atlanta');
  const kind = page.getByRole('group', { name: t('search.kind.post') });
  await kind.getByRole('option').click();
  await page.getByRole('heading', { level: 1, name: /^Atlanta/ }).waitFor();
  const affected = page.getByRole('table', { name: t('posts.closure.affected') });
  await affected.waitFor();
  expect(await affected.getByRole('rowheader').count()).toBeGreaterThan(0);
  const moment = page.getByRole('group', { name: t('app.moment.group') });
  expect(await moment.getByLabel(t('app.moment.until')).count()).toBe(1);
});
