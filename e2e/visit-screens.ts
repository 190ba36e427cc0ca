import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseFromMenu, goTo, openAgent, searchFor, type PlannerPage } from './planner-page.ts';

type Way = (planner: PlannerPage) => Promise<void>;

/** How one comes to the screens that the navigation does not list, from an open file. */
const UNLISTED: Readonly<Record<string, Way>> = {
  import: (planner) => chooseFromMenu(planner, planner.t('app.menu.import')),
  post: findPost,
  agent: openAgentFile,
  statement: async (planner) => {
    await openAgentFile(planner);
    await planner.button(planner.t('agentFile.statement')).first().click();
  },
  proposal: openProposal,
};

async function openAgentFile(planner: PlannerPage): Promise<void> {
  const { page, t, button } = planner;
  await goTo(planner, 'app.screen.rotation');
  await page.locator('[row-index="2"] [col-id]').first().waitFor();
  await openAgent(planner, 2);
  await button(t('agentFile.open')).click();
}

/** An agent of the demonstration whose change of sequence awaits its decision. */
async function openProposal(planner: PlannerPage): Promise<void> {
  const { page, t, button } = planner;
  await searchFor(planner, 'D00007');
  await page.keyboard.press('Enter');
  await page.locator('main[data-screen=agent]').waitFor();
  await button(t('proposal.from')).first().click();
  await page.getByRole('region', { name: t('proposal.sheet') }).waitFor();
}

async function findPost(planner: PlannerPage): Promise<void> {
  const { page, t } = planner;
  await searchFor(planner, 'Nairobi');
  await page
    .getByRole('group', { name: t('search.kind.post') })
    .getByRole('option')
    .click();
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

/** Goes to every screen of the table in turn, but for those in `except`. */
export async function visitScreens(
  planner: PlannerPage,
  see: (screen: string) => Promise<void>,
  except: ReadonlySet<string> = new Set(),
): Promise<void> {
  const { page, t, untilStill } = planner;
  const navigation = page.getByRole('navigation', { name: t('app.region.navigation') });
  for (const name of allScreens().filter((one) => !except.has(one))) {
    const line = navigation.locator(`[data-to=${name}]`);
    const way = UNLISTED[name] ?? (() => line.click());
    await way(planner);
    await page.locator(`main[data-screen=${name}]`).waitFor();
    await untilStill();
    await see(name);
  }
}
