import type { Page } from 'playwright-core';

/** A person who has only a keyboard, and who says where the focus cannot be seen. */
export type KeyboardHand = {
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes by Tab, or back by Shift+Tab, to what is called so. Gives up after two rounds. */
  tabTo(name: RegExp, back?: 'back'): Promise<void>;
  /** Presses that key, and looks, until what is called so has the focus. Gives up after nine. */
  stepTo(key: string, name: RegExp): Promise<void>;
  /** What has the focus, as it is called. */
  focused(): Promise<string>;
  /** Where the focus was out of sight or had something above it. */
  readonly unseen: readonly string[];
};

const MOST_STEPS = 160;

export function keyboardHand(page: Page): KeyboardHand {
  const unseen: string[] = [];
  const focused = async () => (await readFocus(page)).name;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    ...{ press, focused, unseen },
    type: (text) => page.keyboard.type(text),
    async stepTo(key, name) {
      for (let step = 0; step < 9; step += 1) {
        await press(key);
        // A busy page moves the focus a little after the key.
        await page.waitForTimeout(100);
        if (name.test(await focused())) return;
      }
      throw new Error(`${key} leads to ${await focused()}, not to ${String(name)}`);
    },
    async tabTo(name, back) {
      const passed: string[] = [];
      for (let step = 0; step < MOST_STEPS; step += 1) {
        const focus = await readFocus(page);
        if (focus.hiddenBy !== null) unseen.push(`${focus.name} behind ${focus.hiddenBy}`);
        if (name.test(focus.name)) return;
        passed.push(focus.name);
        await press(back === undefined ? 'Tab' : 'Shift+Tab');
      }
      throw new Error(`no Tab leads to ${String(name)}: ${passed.join(' | ')}`);
    },
  };
}

/** `hiddenBy` is null where the focus is seen. */
type Focus = { readonly name: string; readonly hiddenBy: string | null };

function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement || one instanceof SVGElement) || one === document.body)
      return { name: '(nothing)', hiddenBy: null };
    const labelled = (one.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
    const isField =
      one instanceof HTMLInputElement ||
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement;
    const label = isField ? (one.labels?.[0]?.textContent ?? '') : '';
    const name = [one.getAttribute('aria-label'), labelled, label, one.textContent, one.tagName]
      .map((text) => text?.trim() ?? '')
      .find((text) => text !== '');

    const box = one.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight)
      return { name: name ?? '', hiddenBy: 'the edge of the window' };
    const above = document.elementFromPoint(x, y);
    const isSeen =
      above === null || one.contains(above) || above.contains(one) || isBoxOfLabel(one, above);
    return { name: name ?? '', hiddenBy: isSeen ? null : `${above.tagName} ${above.className}` };

    /** Boxes and text fields are drawn by what stands beside them. */
    function isBoxOfLabel(field: Element, drawn: Element): boolean {
      return field instanceof HTMLInputElement && drawn.closest('[class*=mantine], label') !== null;
    }
  });
}
