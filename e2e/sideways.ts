import type { Page } from 'playwright-core';

/**
 * What a narrow window loses or makes one scroll sideways for (WCAG 2.2, 1.4.10): a page wider than
 * the window, a part that scrolls sideways without holding data or a sheet of paper, and
 * controls that lie where nothing shows them.
 */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const DATA = 'table, svg, canvas, [role=grid], [role=treegrid], [role=table], [data-paper]';
    const CONTROLS = 'button, a[href], input, select, textarea, summary';
    const nameOf = (one: Element) =>
      `${one.tagName.toLowerCase()} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}” ${one.getAttribute('class')?.slice(0, 40) ?? ''}`;
    const styleOf = (one: Element) => getComputedStyle(one);
    const isHidden = (one: Element) =>
      one.closest('.visually-hidden, [inert]') !== null ||
      !one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const parents = (one: Element): Element[] =>
      one.parentElement ? [one.parentElement, ...parents(one.parentElement)] : [];
    const scrolls = (one: Element) => /auto|scroll/.test(styleOf(one).overflowX);
    const all = [...document.body.querySelectorAll('*')].filter((one) => !isHidden(one));
    const isData = (one: Element) => one.matches(DATA) || one.querySelector(DATA) !== null;

    const twoWay = all
      .filter((one) => scrolls(one) && one.scrollWidth > one.clientWidth + 1 && !isData(one))
      .filter((one) => !one.matches('input, textarea') && one.closest('.ag-root-wrapper') === null)
      .map((one) => `scrolls sideways: ${nameOf(one)}`);

    const width = document.documentElement.clientWidth;
    const tooWide = all
      .filter((one) => one.getBoundingClientRect().right > width + 1)
      .filter((one) => one.getBoundingClientRect().width > 1)
      .filter((one) => !parents(one).some((parent) => scrolls(parent) || isClipping(parent)))
      .slice(0, 6)
      .map((one) => `wider than the window: ${nameOf(one)}`);

    const lost = [...document.body.querySelectorAll(CONTROLS)]
      .filter((one) => !isHidden(one) && one.closest(DATA) === null)
      .filter((one) => {
        const box = one.getBoundingClientRect();
        const middle = box.left + box.width / 2;
        return (
          box.width > 1 &&
          parents(one)
            .slice(0, -2)
            .some((parent) => {
              const { left, right } = parent.getBoundingClientRect();
              return isClipping(parent) && (middle < left || middle > right);
            })
        );
      })
      .map((one) => `out of reach: ${nameOf(one)}`);

    return document.documentElement.scrollWidth > width + 1
      ? [`the page is ${document.documentElement.scrollWidth} wide`, ...tooWide, ...twoWay, ...lost]
      : [...tooWide, ...twoWay, ...lost];

    function isClipping(one: Element): boolean {
      return /hidden|clip/.test(styleOf(one).overflowX);
    }
  });
}
