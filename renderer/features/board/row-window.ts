import type { Row } from './board-rows.ts';

/** Pixels. A bar is as high as the smallest thing that may be asked to be hit (WCAG 2.5.8). */
export const BAR_HEIGHT = 24;
export const LANE_HEIGHT = 26;
export const ROW_MARGIN = 3;

/** Where each row begins, and how high they are together. */
export type Tops = { readonly tops: readonly number[]; readonly height: number };

/** Rows from `first` to `last`, both inclusive; `last` < `first` for none. */
export type Window = { readonly first: number; readonly last: number };

/** Drawn above and below what is seen, so that a fast wheel meets no empty row. */
const SPARE_ROWS = 8;

export function rowHeight({ lanes }: Pick<Row, 'lanes'>): number {
  return lanes * LANE_HEIGHT + 2 * ROW_MARGIN;
}

export function topsOf(rows: readonly Pick<Row, 'lanes'>[]): Tops {
  let height = 0;
  const tops = rows.map((row) => {
    const top = height;
    height += rowHeight(row);
    return top;
  });
  return { tops, height };
}

/** The rows to draw; it changes only every few rows, so that most scrolling draws nothing anew. */
export function windowOf(
  { tops }: Tops,
  seen: { readonly top: number; readonly height: number },
): Window {
  const first = rowAt(tops, seen.top);
  const last = rowAt(tops, seen.top + seen.height);
  const block = SPARE_ROWS / 2;
  return {
    first: Math.max(0, Math.floor(first / block) * block - SPARE_ROWS),
    last: Math.min(tops.length - 1, Math.ceil((last + 1) / block) * block + SPARE_ROWS),
  };
}

/** The row that lies at that height; the last one below them all. */
export function rowAt(tops: readonly number[], y: number): number {
  let [low, high] = [0, tops.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Of the row headers at the left and of the years on top, both of which stay in sight. */
export const HEAD_WIDTH = 232;
export const HEAD_HEIGHT = 30;
