import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Language } from '../shared/api/records.ts';
import { createTranslator, type Key, type Translate } from '../shared/wording/translator.ts';
import { watchCalls } from './until-still.ts';

/** A page of the planner as a person sees it, with the words of its language. */
export type PlannerPage = {
  readonly page: Page;
  readonly t: Translate;
  /** Everything the page complains of, a refused style or script among it. */
  readonly complaints: readonly string[];
  /** Buttons whose name begins so. */
  button(name: string): Locator;
  /** Until every call is answered and the page stands still. */
  untilStill(): Promise<void>;
};

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** Opens the address of a host that has just started. */
export async function openPlanner(
  browser: Browser,
  address: string,
  look: { readonly language: Language } & Pick<BrowserContextOptions, 'viewport' | 'colorScheme'>,
): Promise<PlannerPage> {
  const { language, ...options } = look;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: LOCALES[language],
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (failure) => complaints.push(String(failure)));
  const untilStill = watchCalls(page);
  await page.goto(address);
  await page.getByRole('main').waitFor();
  const t = createTranslator(language);
  return {
    ...{ page, t, complaints, untilStill },
    button: (name) => page.getByRole('button', { name: startingWith(name) }),
  };
}

/** Makes a new planner file and goes to the import of a workbook. */
export async function startImport({ page, t, button }: PlannerPage, name: string): Promise<void> {
  await button(t('files.import')).click();
  await page.getByLabel(t('files.name')).fill(name);
  await button(t('files.create.go')).click();
  await page.getByRole('heading', { name: t('imports.drop.title') }).waitFor();
}

/** Hands a file over and waits for the check. */
export async function chooseFile({ page }: PlannerPage, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('tab').first().waitFor();
}

/** Opens the demonstration, goes from its overview to the rotation, and waits for the rows. */
export async function openDemonstration(planner: PlannerPage): Promise<void> {
  const { page, t, button } = planner;
  await button(t('files.demonstration')).click();
  await goTo(planner, 'app.screen.rotation');
  await page.locator('[row-index="0"] [col-id]').first().waitFor();
}

/** Chooses a line of the navigation, by its words. */
export async function goTo({ page, t }: PlannerPage, screen: Key): Promise<void> {
  const navigation = page.getByRole('navigation', { name: t('app.region.navigation') });
  await navigation.getByRole('button', { name: t(screen), exact: true }).click();
}

/** Looks for anything by Ctrl+K and gives what was found, when the dialog has come and something is. */
export async function searchFor({ page, t }: PlannerPage, words: string): Promise<Locator> {
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: t('search.title') });
  await dialog.getByRole('combobox').fill(words);
  const found = dialog.getByRole('option');
  await found.first().waitFor();
  return found;
}

/** Opens the side panel on one row of the grid, counted from 0. */
export async function openAgent({ page }: PlannerPage, row: number): Promise<void> {
  await page.locator(`[row-index="${row}"] [col-id]`).first().click();
  await page.keyboard.press('Space');
  await page.locator('#agent-name').waitFor();
}

/** Chooses an entry of the main menu. */
export async function chooseFromMenu(planner: PlannerPage, entry: string): Promise<void> {
  await planner.button(planner.t('app.menu')).click();
  await planner.page.getByRole('menuitem', { name: entry }).click();
}

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}`);
}
