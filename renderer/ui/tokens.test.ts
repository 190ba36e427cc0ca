import { describe, expect, it } from 'vitest';
import css from './tokens.css?raw';

const TEXT_RATIO = 4.5;
const PART_RATIO = 3;

describe.each(['light', 'dark'])('the %s colours', (scheme) => {
  const colours = coloursOf(scheme);
  const pairs = Object.keys(colours)
    .filter((name) => name.endsWith('-fg') && name !== 'accent-fg')
    .map((name) => [name, name.replace(/-fg$/, '-bg')] as const);
  const grounds = ['ground', 'surface', 'sunken', 'hover'];

  it.each([
    ...pairs,
    ['accent-fg', 'accent'] as const,
    ['accent-fg', 'accent-strong'] as const,
    ...grounds.flatMap((ground) => [
      ['text', ground] as const,
      ['text-muted', ground] as const,
      ['accent', ground] as const,
    ]),
  ])('%s reads on %s', (front, back) => {
    expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(TEXT_RATIO);
  });

  it.each(grounds)('strong lines and focus stand out on %s', (ground) => {
    expect(contrast(colours['line-strong'], colours[ground])).toBeGreaterThanOrEqual(PART_RATIO);
    expect(contrast(colours['focus'], colours[ground])).toBeGreaterThanOrEqual(PART_RATIO);
  });
});

function coloursOf(scheme: string): Readonly<Record<string, string>> {
  const block = css.split(`[data-mantine-color-scheme='${scheme}'] {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function contrast(a: string | undefined, b: string | undefined): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance of WCAG 2. */
function luminance(colour = '#000000'): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
