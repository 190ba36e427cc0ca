import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chooseFromMenu, goTo, openAgent, type PlannerPage } from './planner-page.ts';

type Way = (planner: PlannerPage) => Promise<void>;

/** How one comes to the screens that the navigation does not list, from an open file. */
const UNLISTED: Readonly<Record<string, Way>> = {
  import: (planner) => chooseFromMenu(planner, planner.t('app.menu.import')),
  post: (planner) => find(planner, 'Nairobi'),
  agent: async (planner) => {
    const { page, t, button } = planner;
    await goTo(planner, 'app.screen.rotation');
    await page.locator('[row-index="2"] [col-id]').first().waitFor();
    await openAgent(planner, 2);
    await button(t('agentFile.open')).click();
  },
  statement: async ({ t, button }) => button(t('agentFile.statement')).first().click(),
};

/** Opens the first record that is called so. */
async function find({ page, t }: PlannerPage, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: t('search.title') }).fill(words);
  await page.getByRole('option').first().click();
}

/** Names of all screens of the window, as its table lists them. */
export function allScreens(): readonly string[] {
  const table = readFileSync(
    join(import.meta.dirname, '..', 'renderer', 'app', 'screens.tsx'),
    'utf8',
  );
  const entries = table.slice(table.indexOf('SCREENS:'), table.indexOf('NAVIGATION:'));
  return [...entries.matchAll(/^ {2}(\w+): \{/gm)].map(([, name]) => name ?? '');
}

/** Goes to every screen in turn: what the navigation lists, then the others. */
export async function visitScreens(
  planner: PlannerPage,
  see: (screen: string) => Promise<void>,
): Promise<void> {
  const { page, t } = planner;
  const lines = page
    .getByRole('navigation', { name: t('app.region.navigation') })
    .locator('section button');
  for (let at = 0; at < (await lines.count()); at += 1) {
    await lines.nth(at).click();
    await settle(page);
    await see(await shownScreen(page));
  }
  for (const go of Object.values(UNLISTED)) {
    await go(planner);
    await settle(page);
    await see(await shownScreen(page));
  }
}

async function shownScreen(page: Page): Promise<string> {
  return (await page.locator('main').getAttribute('data-screen')) ?? '';
}

/** Until the screen has stood still for a moment; at most 20 seconds. */
async function settle(page: Page): Promise<void> {
  await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' });
  let before = '';
  for (let tries = 0; tries < 50; tries += 1) {
    const now = await page.locator('main').innerHTML();
    if (now === before && now !== '') return;
    before = now;
    await page.waitForTimeout(400);
  }
}
