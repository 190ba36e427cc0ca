import { expect, it } from 'vitest';
import {
  blockOf,
  blockOfAll,
  cellCount,
  clamp,
  extendTo,
  isInside,
  rangeAt,
} from './cell-range.ts';

it('makes the same block whichever corner moves', () => {
  const expected = { top: 2, bottom: 5, left: 1, right: 3 };
  const corners = [
    [2, 1, 5, 3],
    [5, 3, 2, 1],
    [2, 3, 5, 1],
    [5, 1, 2, 3],
  ] as const;
  for (const [row, column, headRow, headColumn] of corners) {
    const range = extendTo(rangeAt({ row, column }), { row: headRow, column: headColumn });
    expect(blockOf(range)).toEqual(expected);
  }
});

it('keeps the active cell while the other corner moves', () => {
  const range = extendTo(extendTo(rangeAt({ row: 4, column: 4 }), { row: 9, column: 9 }), {
    row: 0,
    column: 0,
  });
  expect(range.anchor).toEqual({ row: 4, column: 4 });
  expect(cellCount(blockOf(range))).toBe(25);
});

it('holds its four bounds and nothing beyond', () => {
  const block = { top: 1, bottom: 2, left: 3, right: 4 };
  expect(isInside(block, { row: 1, column: 3 })).toBe(true);
  expect(isInside(block, { row: 2, column: 4 })).toBe(true);
  expect(isInside(block, { row: 0, column: 3 })).toBe(false);
  expect(isInside(block, { row: 3, column: 3 })).toBe(false);
  expect(isInside(block, { row: 1, column: 2 })).toBe(false);
  expect(isInside(block, { row: 1, column: 5 })).toBe(false);
});

it('counts every cell of the grid', () => {
  expect(cellCount(blockOfAll({ rows: 613, columns: 12 }))).toBe(7_356);
});

it('has no cell in an empty grid', () => {
  expect(clamp({ row: 0, column: 0 }, { rows: 0, columns: 5 })).toBeUndefined();
  expect(clamp({ row: 9, column: -1 }, { rows: 5, columns: 5 })).toEqual({ row: 4, column: 0 });
});
