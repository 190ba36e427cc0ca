import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../shared/api/records.ts';
import { launchBrowser } from './browser.ts';
import {
  chooseFile,
  chooseFromMenu,
  goTo,
  openAgent,
  openDemonstration,
  openPlanner,
  type PlannerPage,
  startImport,
} from './planner-page.ts';
import { type RunningHost, startHost } from './running-host.ts';
import { smallTargets } from './small-targets.ts';
import { visitScreens } from './visit-screens.ts';

const root = join(import.meta.dirname, '..');
const WORKBOOK = join(root, 'electron/imports/testing/made-by-libreoffice.xlsx');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** `PICTURES=1` renews the pictures of the user guide. */
const keepsPictures = process.env['PICTURES'] === '1';
/** For the walk through every screen, on a busy machine too. */
const timeout = 600_000;
/** The last one is that of the walk. */
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
];

let browser: Browser;
const hosts: RunningHost[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  // One after the other: the first one builds the page where it is out of date.
  for (const _ of LANGUAGES) hosts.push(await startHost());
});
afterAll(async () => {
  await browser.close();
  for (const host of hosts) await host.stop();
});

type Scheme = 'light' | 'dark';

/** What lies over a screen that was seen before. */
const ABOVE = '[aria-modal=true], [role=menu]';
/** What another scheme can break: the page is the same but for its colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

it.concurrent.for(LANGUAGES)(
  'every screen is accessible in %s, light and dark',
  { timeout },
  async (language, { onTestFinished }) => {
    const { address = '' } = hosts[LANGUAGES.indexOf(language)] ?? {};
    let scheme: Scheme = 'light';
    const planner = await openPlanner(browser, address, { language, colorScheme: scheme });
    const { page } = planner;
    onTestFinished(() => page.context().close());
    await page.evaluate(AXE);
    const found: string[] = [];
    const seen = new Set<string>();
    const look = async (screen: string, rules: readonly string[]) => {
      const name = `${screen}, ${scheme}`;
      found.push(...(await violations(planner, name, rules)));
      await takePictures(planner, screen, `${language}-${scheme}`);
    };
    const see = async (screen: string) => {
      seen.add((await page.locator('main').getAttribute('data-screen')) ?? '');
      await look(screen, RULES);
      found.push(...(await smallTargets(page)).map((target) => `${screen}: small: ${target}`));
      // Not turned back: the next screen is seen in this scheme first.
      scheme = scheme === 'light' ? 'dark' : 'light';
      await setScheme(page, scheme);
      await look(screen, COLOUR_RULES);
    };

    await walk(planner, see);
    await visitScreens(planner, see, seen);

    expect(found).toEqual([]);
    expect(planner.complaints).toEqual([]);
  },
);

/** Through every screen, as an officer would go. */
async function walk(planner: PlannerPage, see: (screen: string) => Promise<void>): Promise<void> {
  const { page, t, button } = planner;
  const closeDialog = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };

  await see('start');
  await button(t('files.create')).click();
  await page.getByRole('dialog').waitFor();
  await see('new-file');
  await closeDialog();

  await startImport(planner, 'Rotation 2027');
  await see('import-file');
  await chooseFile(planner, WORKBOOK);
  await see('import-check');
  await page.getByRole('tab', { name: t('imports.tab.columns') }).click();
  await see('import-columns');
  await page.getByRole('tab', { name: t('imports.tab.problems') }).click();
  await see('import-problems');
  await button(t('imports.other')).click();
  await button(t('app.back')).click();
  await chooseFromMenu(planner, t('app.menu.close'));

  await openDemonstration(planner);
  await goTo(planner, 'overview.title');
  await page.getByText(t('overview.hardship')).waitFor();
  await expect
    .poll(() => page.getByText('…', { exact: true }).count(), { timeout: 15_000 })
    .toBe(0);
  await page.getByText(t('overview.table')).first().click();
  await see('overview-table');
  await page.getByText(t('overview.table')).first().click();
  await see('overview');
  await button('')
    .filter({ hasText: t('overview.vacancies') })
    .click();
  await page.getByRole('table').waitFor();
  await see('overview-rows');
  await goTo(planner, 'app.screen.rotation');
  await see('rotation');
  // What opens from every screen opens from one that has few parts to check again.
  await button(t('missions.title')).click();
  await page.getByRole('heading', { name: t('missions.title'), level: 1 }).waitFor();
  await button(t('app.menu')).click();
  await page.getByRole('menu').waitFor();
  await see('menu');
  await page.keyboard.press('Escape');
  await chooseFromMenu(planner, t('app.menu.history'));
  await page.getByRole('dialog').waitFor();
  await button(t('history.verify')).click();
  await page.getByText(t('history.verify.ok', { count: 2 })).waitFor();
  await see('history');
  await page.getByTitle(t('recordHistory.entry.show', { number: '1' })).click();
  await page.getByText(t('recordHistory.entry.apart', { count: 1 })).waitFor();
  await see('history-entry');
  await closeDialog();
  await chooseFromMenu(planner, t('app.menu.shortcuts'));
  await page.getByRole('dialog').waitFor();
  await see('shortcuts');
  await closeDialog();
  await chooseFromMenu(planner, t('app.menu.about'));
  await page.getByRole('dialog').waitFor();
  await see('about');
  await closeDialog();
  await chooseFromMenu(planner, t('app.menu.settings'));
  await page.getByRole('switch', { name: t('app.settings.recent') }).waitFor();
  await see('settings');
  await closeDialog();
  await page.keyboard.press('F1');
  const help = page.getByRole('complementary');
  await help.getByText(t('help.part.accessibility')).click();
  await help.getByRole('button', { name: t('help.guide', { section: '4' }) }).click();
  await help.getByRole('table').first().waitFor();
  await see('help');
  await help.press('Escape');
  await button(t('app.screen.rotation')).click();
  await page.locator('[row-index="0"] [col-id]').first().waitFor();
  await page.keyboard.press('Control+e');
  await page.getByRole('menuitem', { name: t('app.export.xlsx') }).waitFor();
  await see('export');
  await page.keyboard.press('Escape');

  await button(t('eligibility.switch.art21')).click();
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
  await see('rotation-art21');
  await button(t('eligibility.switch.rotation')).click();
  await button(t('app.screen.decree')).click();
  await page.getByText(new RegExp(t('articles.met', { met: '\\d+', all: '\\d+' }))).waitFor();
  await see('decree');
  await page
    .getByRole('navigation', { name: t('articles.list') })
    .getByRole('button', { name: /^Art\. 21/ })
    .click();
  await page.getByRole('heading', { name: /^Art\. 21/ }).waitFor();
  await see('decree-21');
  await button(t('app.screen.rotation')).click();

  await page
    .getByRole('navigation')
    .getByRole('button', { name: t('records.title'), exact: true })
    .click();
  await page.locator('[row-index="2"] [col-id="level"]').click();
  await see('records');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').locator(':focus').waitFor();
  await see('records-menu');
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.locator('[row-index="2"] [col-id="level"]:focus').waitFor();
  const breaches = new RegExp(`^${t('breaches.button')} \\d+$`);
  await page.getByRole('button', { name: breaches }).click();
  await page.getByRole('complementary').getByRole('listitem').last().waitFor();
  await see('records-breaches');
  await button(t('breaches.close')).click();
  await page.getByRole('complementary').waitFor({ state: 'detached' });
  await page.locator('[row-index="2"] [col-id="level"]:focus').waitFor();
  await page.keyboard.type('x');
  await see('records-editing');
  await page.keyboard.press('Escape');
  await button(t('records.remove')).click();
  await page.getByRole('dialog').waitFor();
  await see('records-remove');
  await closeDialog();
  await button(t('recordHistory.title')).click();
  await page.getByRole('dialog').getByRole('table').waitFor();
  await see('records-history');
  await closeDialog();
  await button(t('readings.title')).click();
  const swap = page.getByRole('region', { name: t('readings.swap.question') });
  await swap.getByText(t('readings.note.title')).click();
  const joined = t('readings.swap.one_interrupted');
  await swap.getByRole('button', { name: `${t('readings.impact.show')}: ${joined}` }).click();
  await swap.getByRole('radio', { name: joined }).check();
  await see('readings');
  await swap.getByRole('button', { name: t('readings.confirm.set') }).click();
  await page.getByRole('dialog').waitFor();
  await see('readings-set');
  await closeDialog();
  await button(t('app.screen.rotation')).click();
  await button(t('board.title')).click();
  await page.getByRole('rowheader').first().waitFor();
  await see('board');
  await page.getByRole('gridcell').first().click();
  await page.keyboard.press('Enter');
  await see('board-held');
  await page.keyboard.press('Escape');
  await page.getByText(t('board.axis.functions'), { exact: true }).click();
  await see('board-functions');
  await goTo(planner, 'comparison.title');
  await page.locator('main[data-screen=comparison] tbody tr').first().waitFor();
  await see('comparison');
  await button(t('posts.title')).first().click();
  const germany = page.locator('[data-code=BER]');
  await germany.waitFor();
  await button(t('posts.region.europe')).click();
  await page.getByRole('radiogroup').getByText(t('posts.colour.vacancies')).click();
  await see('posts');
  await germany.press('Enter');
  await page.getByRole('heading', { name: t('posts.ranks') }).waitFor();
  await see('post');
  await button(t('posts.edit')).click();
  await page.getByRole('dialog').waitFor();
  await see('post-edit');
  await closeDialog();
  await button(t('app.screen.rotation')).click();

  await openAgent(planner, 2);
  await see('rotation-agent');
  await button(t('agentFile.open')).click();
  await page.locator('#file-history').waitFor();
  await see('agent');
  await button(t('agentFile.statement')).click();
  await page.getByRole('region', { name: t('statement.sheet') }).waitFor();
  await see('statement');
  await button(t('app.back')).click();
  await button(t('app.back')).click();
  await page.locator('#agent-name').waitFor();
  await button(t('agent.edit.assignment')).first().click();
  await see('assignment');

  await button(t('quality.title')).click();
  await page.locator('[aria-expanded]', { hasText: /\d/ }).first().click();
  await page.getByRole('table').first().waitFor();
  await see('quality');
}

async function setScheme(page: Page, colorScheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page
    .locator(`html[data-mantine-color-scheme=${colorScheme}]`)
    .waitFor({ state: 'attached' });
}

async function violations(
  { page, untilStill }: PlannerPage,
  screen: string,
  rules: readonly string[],
): Promise<readonly string[]> {
  await page.mouse.move(0, 0); // away from whatever would show a tooltip
  await page.locator('.ag-tooltip').waitFor({ state: 'detached' });
  await untilStill();
  const options = { runOnly: rules, resultTypes: ['violations'], preload: false, iframes: false };
  const results: AxeResults = await page.evaluate(
    `axe.run(document.querySelector('${ABOVE}') ?? document, ${JSON.stringify(options)})`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${screen}: ${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
    ),
  );
}

/** The guide shows each of these once in every language, and both schemes. */
const PICTURED = [
  'start',
  'import-check',
  'import-problems',
  'overview',
  'rotation',
  'rotation-agent',
  'agent',
  'statement',
  'proposal',
  'history',
  'board',
  'board-functions',
  'posts',
  'post',
  'records',
  'rotation-art21',
  'decree-21',
  'readings',
  'replacement',
  'balance',
  'quality',
  'hardship',
  'help',
];
const PICTURED_LOOKS = ['fr-light', 'nl-dark', 'en-light'];

async function takePictures({ page }: PlannerPage, screen: string, look: string): Promise<void> {
  if (!keepsPictures || !PICTURED.includes(screen) || !PICTURED_LOOKS.includes(look)) return;
  const folder = join(root, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.waitForTimeout(200); // until the grid has taken its new size
    writeFileSync(join(folder, `${screen}-${look}-${size.width}.png`), await page.screenshot());
  }
}
