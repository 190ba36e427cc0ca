import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The screen of all records, in English, as a person handles it. */
export type RecordSheets = {
  cell(row: number, column: string): Locator;
  /** What a cell shows. */
  text(row: number, column: string): Promise<string>;
  status(): Promise<string>;
  /** The cell with the focus, as row and column; what else has it by its tag. */
  active(): Promise<string>;
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Puts a text on the clipboard. */
  copied(text: string): Promise<void>;
  /** Takes the last change back, and waits until the window has said so. */
  undo(): Promise<void>;
  /** Shows a table, once it is read. */
  open(table: string): Promise<void>;
};

export function recordSheets(page: Page): RecordSheets {
  const cell = (row: number, column: string) =>
    page.locator(`[row-index="${row}"] [col-id="${column}"]`);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    cell,
    press,
    text: (row, column) => cell(row, column).innerText(),
    status: () => page.getByRole('contentinfo').innerText(),
    active: () =>
      page.evaluate(() => {
        const focused = document.activeElement;
        const row = focused?.closest('[row-index]')?.getAttribute('row-index');
        return `${row ?? '-'} ${focused?.closest('[col-id]')?.getAttribute('col-id') ?? focused?.tagName}`;
      }),
    type: (text) => page.keyboard.type(text),
    copied: (text) => page.evaluate((one) => navigator.clipboard.writeText(one), text),
    async undo() {
      await press('Control+z');
      await page
        .getByText(/^Undone/)
        .last()
        .waitFor();
    },
    async open(table) {
      const tabs = page.getByRole('navigation', { name: 'Tables of the file' });
      // It may say behind its name that something is not saved there.
      // By a key: the tabs move aside while what is wrong in each is being counted.
      await tabs.getByRole('button', { name: new RegExp(`^${table}(?! for)`) }).press('Enter');
      await page
        .getByRole('heading', { level: 1, name: `Records: ${table}` })
        .waitFor({ state: 'attached' });
      await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
      await page.locator('[row-index="0"] [role=gridcell]').first().waitFor();
    },
  };
}

/** The machine may be busy. */
export const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 20_000 });
