import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { goTo, openPlanner, type PlannerPage } from './planner-page.ts';
import { type RunningHost, startHost } from './running-host.ts';
import { stateAgentWorkbook } from './testing/state-agents.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'planner-art21-'));
const file = join(folder, 'state-agents.planner');

let browser: Browser;
let host: RunningHost;
let planner: PlannerPage;

beforeAll(async () => {
  const data = join(folder, 'state-agents.json');
  writeFileSync(data, JSON.stringify(stateAgentWorkbook));
  const typed = ['electron/cli.ts', 'import', data, '--db', file];
  await promisify(execFile)(process.execPath, typed, { cwd: root });
  [browser, host] = await Promise.all([launchBrowser(), startHost(['--db', file])]);
  planner = await openPlanner(browser, host.address, { language: 'en' });
  const { page, button } = planner;
  await goTo(planner, 'app.screen.rotation');
  await page.getByRole('textbox', { name: 'Judged on' }).fill('01/01/2027');
  await page.keyboard.press('Enter');
  await page.getByText('1 of 1 agent').waitFor();
  await button('Art. 21').click();
  await page.getByText('5 of 5 state agents').waitFor();
});
afterAll(async () => {
  expect(planner.complaints).toEqual([]);
  await browser.close();
  await host.stop();
  rmSync(folder, { recursive: true });
});

const cell = (row: number, column: string) =>
  planner.page.locator(`[row-index="${row}"] [col-id="${column}"]`);
const names = () => planner.page.locator('[row-index] [col-id="agent"]').allInnerTexts();
const panel = () => planner.page.getByRole('complementary');

async function violations(): Promise<readonly string[]> {
  const { page } = planner;
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    // Safe: the script above put it there.
    const { axe: tool } = window as unknown as { readonly axe: Axe };
    const { violations: found } = await tool.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe('the view “Art. 21”', () => {
  it('shows who is eligible first, and says against which functions', async () => {
    await planner.page.getByText('Against 4 functions that are or fall vacant').waitFor();
    expect((await names()).map((name) => name.split(',')[0])).toEqual([
      ...['Bekwaam', 'Terug', 'Straks', 'Onbekend', 'Taalloos'],
    ]);
    expect(await cell(0, 'eligible_functions').innerText()).toBe('2');
    expect(await cell(1, 'eligible_functions').innerText()).toBe('1');
    expect(await cell(2, 'eligible_from').innerText()).toBe('01/03/2027');
    expect(await cell(0, 'second_language').innerText()).toBe('since 01/05/2021');
    expect(await cell(3, 'status').innerText()).toBe('not recorded');
  });

  it('filters by a count, and by the state of a condition', async () => {
    const { page, button } = planner;
    await button('2 eligible').click();
    await page.getByText('2 of 5 state agents').waitFor();
    await button('2 eligible').click();
    await cell(0, 'english_speaking').click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('checkbox', { name: 'held' }).click();
    await page.keyboard.press('Escape');
    await page.getByText('English C1, speaking: missing').waitFor();
    await expect.poll(names).toEqual(['Taalloos, Fictif']);
    await button('Clear all filters').click();
  });

  it('opens one: each condition with its proof, the functions, and why not the others', async () => {
    await cell(1, 'agent').click();
    const section = panel().getByRole('region', { name: 'Art. 21' });
    await section.getByText('Eligible for 1 function', { exact: true }).waitFor();
    const text = await section.innerText();
    expect(text).toContain('The language proof was held on 01/01/2027');
    expect(text).toMatch(/Desk F1, 01\/08\/2023 – 31\/07\/2025/);
    expect(text).toMatch(/Nairobi Desk F2\s+vacant from 01\/08\/2027, vacancy V-F2/);
    await section.getByText('Why not for 3 other functions').click();
    await section.getByText(/a designation is not renewable/).waitFor();
    await section.getByText(/no state agent may be designated to it/).waitFor();
    await section.getByText(/the function is of class A4/).waitFor();
    expect(await violations()).toEqual([]);
    await panel().press('Escape');
  });

  it('comes back with a view that was saved, from the rotation', async () => {
    const { page, button } = planner;
    await button('2 eligible').click();
    await button('View: ').click();
    await page.getByRole('textbox', { name: 'Save as a new view' }).fill('Candidates');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'View: Candidates', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await button('Rotation (art. 17)').click();
    await page.getByText('1 of 1 agent').waitFor();
    await button('View: ').click();
    await page.getByRole('button', { name: /^Candidates/ }).click();
    await page.keyboard.press('Escape');
    await page.getByText('2 of 5 state agents').waitFor();
    await button('Clear all filters').click();
  });

  it('exports what is on screen', async () => {
    const { page, button } = planner;
    await button('2 eligible').click();
    await page.getByText('2 of 5 state agents').waitFor();
    const download = page.waitForEvent('download');
    await button('Export').click();
    await page.getByRole('menuitem', { name: 'Excel (.xlsx)' }).click();
    const done = await download;
    expect(done.suggestedFilename()).toBe('Art. 21 2027-01-01 Candidates.xlsx');
    const words = unzipSync(readFileSync(await done.path()))['xl/sharedStrings.xml'];
    const text = strFromU8(words ?? new Uint8Array());
    for (const shown of ['Second language', 'Bekwaam, Fictif', 'since 01/05/2021', 'eligible'])
      expect(text).toContain(shown);
    expect(text).not.toContain('Straks');
    await button('Clear all filters').click();
  });
});
