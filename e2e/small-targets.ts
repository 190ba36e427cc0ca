import type { Page } from 'playwright-core';

/** CSS pixels, both ways (WCAG 2.2, 2.5.8). */
const LEAST = 24;

/**
 * What is pressed and is smaller than 24 × 24 CSS pixels. Left out: words of a sentence, boxes whose
 * label is pressed with them, and marks on the map: they stand where the posts stand, and the list
 * beside them holds all of them.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const pressed = 'button, a[href], summary, [role=button], [role=tab], [role=menuitem], select';
    const isWord = (one: Element) =>
      getComputedStyle(one).display === 'inline' &&
      one.parentElement?.textContent !== one.textContent;
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => getComputedStyle(one).clipPath === 'none' && !isWord(one))
      .filter((one) => !one.matches('button[data-code]'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < least || box.height < least))
      .map(({ one, box }) => {
        const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
        return `${one.tagName} “${name}” ${Math.round(box.width)} × ${Math.round(box.height)}, ${one.className}`;
      });
  }, LEAST - 0.01);
}
