import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type RunningHost, startHost } from './running-host.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let host: RunningHost;
let page: Page;
let panel: Locator;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  // `bypassCSP`: axe is put into the page by the test; the page itself has no such way in.
  const context = await browser.newContext({
    bypassCSP: true,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  });
  page = await context.newPage();
  await page.goto(host.address);
  await page
    .getByRole('button', { name: /demonstration/i })
    .first()
    .click();
  await page.getByRole('button', { name: 'Rotation', exact: true }).click();
  await page.locator('[row-index="0"] [col-id="agent"]').click();
  await page.keyboard.press('Space');
  panel = page.locator('[data-region="panel"]');
  await panel.getByRole('heading', { level: 2 }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

/** Keeps a picture where `PICTURES` names a folder, to be looked at. */
async function picture(name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

async function violations(): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // Safe: put there by the line above.
    const { axe } = window as unknown as { axe: { run(scope: string): Promise<AxeResult> } };
    const { violations: found } = await axe.run('[data-region="panel"]');
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
type AxeResult = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
};

/** The machine may be busy. */
const SOON = { timeout: 10_000 };

const chip = () => panel.locator('[data-verdict]');

describe('the agent beside the grid', () => {
  it('says where the agent stands, and why, with article and figures', async () => {
    await expect.poll(() => chip().textContent(), SOON).toBe('overdue');
    await expect
      .poll(() => panel.getByRole('region', { name: 'Why' }).textContent(), SOON)
      .toMatch(
        /\d+ days after \d\d\/\d\d\/\d{4} \((three|four) years from .*art\.\s17, §\s1, al\.\s2\)/,
      );
    await picture('agent-en-light-1280');
    expect(await violations()).toEqual([]);
  });

  it('goes from period to period with the arrow keys, and chooses with Enter', async () => {
    const bars = panel.getByRole('button', { name: /last lawful day/ });
    await bars.last().focus();
    await page.keyboard.press('Home');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(name).toMatch(/from \d\d\/\d\d\/\d{4} to .*1st posting/);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => panel.getByRole('region', { name: 'Chosen period' }).textContent(), SOON)
      .toContain('1st posting');
  });

  it('shows the same periods as a table', async () => {
    await panel.getByText('Show as table').click();
    await expect.poll(() => panel.getByRole('row').count(), SOON).toBeGreaterThan(3);
    await picture('agent-table');
    expect(await violations()).toEqual([]);
    await panel.getByText('Drawing', { exact: true }).click();
  });

  it('prepares the derogation that is lacking, with its kind filled in', async () => {
    await panel.getByRole('button', { name: 'Prepare the derogation' }).click();
    expect(await panel.getByLabel('Kind').inputValue()).toBe('extend');
    await picture('agent-derogation-form');
    expect(await violations()).toEqual([]);

    await panel.getByLabel('New last lawful day').fill('31/02/2027');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => panel.textContent(), SOON).toContain('This is no day of the calendar');
    await page.keyboard.press('Escape');
    await panel.getByRole('alertdialog').waitFor();
    await panel.getByRole('button', { name: 'Leave it' }).click();
    await chip().waitFor();
  });

  it('judges again at once when an assignment is changed, and takes it back', async () => {
    await panel.getByRole('button', { name: /past the last lawful day/ }).click();
    await panel.getByRole('button', { name: 'Change this assignment' }).click();
    await picture('agent-assignment-form');
    expect(await violations()).toEqual([]);
    const first = panel.getByLabel('First day');
    const before = await first.inputValue();
    await first.fill(before.replace(/\d{4}$/, '2026'));
    await panel.getByLabel('Reason for this change').fill('Tried in a test');
    await page.keyboard.press('Control+Enter');

    await expect.poll(() => chip().textContent(), SOON).not.toBe('overdue');
    await picture('agent-saved');
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => chip().textContent(), SOON).toBe('overdue');
  });

  it('names what it removes, asks first, and gives it back', async () => {
    await panel.getByRole('button', { name: /past the last lawful day/ }).click();
    await panel.getByRole('button', { name: 'Remove this assignment' }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.textContent(), SOON).toMatch(/since \d\d\/\d\d\/\d{4}/);
    await picture('agent-remove');
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => chip().textContent(), SOON).toBe('undetermined');
    expect(await violations()).toEqual([]);
    await picture('agent-gap');
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => chip().textContent(), SOON).toBe('overdue');
  });

  it('reads well in the dark, in French and Dutch, in a narrow and a wide window', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1920, height: 1080 });
    for (const language of ['FR', 'NL']) {
      await page.getByText(language, { exact: true }).first().click();
      await picture(`agent-${language}-dark-1920`);
      expect(await violations()).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await picture('agent-forced-colours');
    await page.emulateMedia({ forcedColors: 'none' });
    await page.getByText('EN', { exact: true }).first().click();
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('is made wider with the arrow keys, and closes with Escape', async () => {
    const separator = panel.getByRole('separator');
    const before = Number(await separator.getAttribute('aria-valuenow'));
    await separator.focus();
    await page.keyboard.press('ArrowLeft');
    expect(Number(await separator.getAttribute('aria-valuenow'))).toBe(before + 24);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });
});
