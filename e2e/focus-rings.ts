import type { Page } from 'playwright-core';

/**
 * Where the focus would be lost from sight (WCAG 2.2, 2.4.7, 2.4.11 and 1.4.11): no outline of 2
 * pixels, one that stands out less than 3:1 from what it lies on, or something above it. One of
 * each kind of control is tried.
 */
export async function lostFocuses(page: Page): Promise<readonly string[]> {
  // From here on the page takes the focus for one that came by key.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const LEAST_WIDTH = 2;
    const LEAST_CONTRAST = 3;
    const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"], .ag-cell';
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const tried = new Set<string>();

    return [...document.querySelectorAll<HTMLElement | SVGElement>(CONTROLS)].flatMap((one) => {
      if (!isShown(one) || tried.has(kindOf(one))) return [];
      tried.add(kindOf(one));
      one.focus();
      // Not to be focused, or it hands the focus on.
      if (document.activeElement !== one) return [];
      const lost = whyLost(one);
      return lost === null ? [] : [`${nameOf(one)}: ${lost}`];
    });

    function whyLost(one: Element): string | null {
      const ring = [one, ...near(one)].find((part) => widthOf(part) >= LEAST_WIDTH);
      if (ring === undefined) return 'no outline of 2 pixels';
      const offset = Number.parseFloat(getComputedStyle(ring).outlineOffset);
      const below = offset < 0 ? ring : (ring.parentElement ?? ring);
      const contrast = contrastOf(over(getComputedStyle(ring).outlineColor), groundOf(below));
      if (contrast < LEAST_CONTRAST) return `outline at ${contrast.toFixed(1)}:1`;
      return isCovered(one) ? 'covered' : null;
    }

    function isShown(one: Element): boolean {
      const { width, height } = one.getBoundingClientRect();
      const isSeen = one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      return isSeen && width > 1 && height > 1 && !one.matches(':disabled') && !isTrap(one);
    }

    /** AG Grid's own, which hand the focus on into the grid. */
    function isTrap(one: Element): boolean {
      return one.matches('.ag-tab-guard');
    }

    function kindOf(one: Element): string {
      const region = one.closest('[data-region], dialog, header, footer')?.className ?? '';
      return [one.tagName, one.getAttribute('class'), one.getAttribute('type'), region].join(' ');
    }

    function nameOf(one: Element): string {
      const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
      return `${one.tagName} “${name.trim().slice(0, 30)}” ${one.getAttribute('class') ?? ''}`;
    }

    /** What may draw the outline of a field or mark: what holds it, lies in it or follows it. */
    function near(one: Element): readonly Element[] {
      const holders = [one.parentElement, one.parentElement?.parentElement];
      return [...one.children, one.nextElementSibling, ...holders].filter(
        (part): part is Element => part instanceof Element,
      );
    }

    function widthOf(part: Element): number {
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      return ['none', 'auto'].includes(outlineStyle) ? 0 : Number.parseFloat(outlineWidth);
    }

    function isCovered(one: Element): boolean {
      const { left, top, width, height } = one.getBoundingClientRect();
      return ![0.5, 0.1, 0.9].some((across) =>
        [0.5, 0.15, 0.85].some((down) => {
          const above = document.elementFromPoint(left + width * across, top + height * down);
          return (
            above !== null && (one.contains(above) || above.contains(one) || isBoxOf(one, above))
          );
        }),
      );
    }

    /** Boxes and fields are drawn by what stands beside them. */
    function isBoxOf(one: Element, drawn: Element): boolean {
      return one instanceof HTMLInputElement && drawn.closest('[class*=mantine], label') !== null;
    }

    /** The colour of the ground of a part: its own, else of what it lies in. */
    function groundOf(part: Element): readonly number[] {
      const layers: string[] = [];
      for (let at: Element | null = part; at !== null; at = at.parentElement)
        layers.unshift(getComputedStyle(at).backgroundColor);
      return over(...layers);
    }

    /** Red, green and blue of colours painted over one another, on white. */
    function over(...colours: readonly string[]): readonly number[] {
      if (canvas === null) return [];
      for (const colour of ['#fff', ...colours]) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    }

    function contrastOf(one: readonly number[], other: readonly number[]): number {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    }

    function luminance(rgb: readonly number[]): number {
      const [red = 0, green = 0, blue = 0] = rgb
        .map((part) => part / 255)
        .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  });
}
