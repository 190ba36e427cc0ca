import { expect, it } from 'vitest';
import { type Ground, placeBlock } from './place-block.ts';

const GROUND: Ground = {
  rowIds: ['r0', 'r1', 'r2', 'r3'],
  columns: [
    { id: 'a', canEdit: true, hiddenBefore: ['before'] },
    { id: 'name', canEdit: false, hiddenBefore: ['h1', 'h2'] },
    { id: 'b', canEdit: true, hiddenBefore: ['h3'] },
  ],
  canAdd: true,
};
const at = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});
const told = (copied: string[][], block: ReturnType<typeof at>, ground = GROUND) => {
  const { cells, added, left } = placeBlock(copied, block, ground);
  return [cells.map(({ rowId, columnId, text }) => `${rowId}.${columnId}=${text}`), added, left];
};

it('falls from the active cell, whatever its size', () => {
  expect(told([['1'], ['2']], at(1, 2))).toEqual([['r1.b=1', 'r2.b=2'], [], 0]);
});

it('leaves out columns that cannot be changed and what lies beyond the last, and counts both', () => {
  expect(told([['1', '2', '3', '4']], at(0, 0))).toEqual([['r0.a=1', 'r0.b=3'], [], 2]);
});

it('fills the selection with one cell', () => {
  const [cells] = told([['x']], at(0, 2, 2, 2));
  expect(cells).toEqual(['r0.b=x', 'r1.b=x', 'r2.b=x']);
});

it('repeats over a selection that holds it a whole number of times, and not otherwise', () => {
  const copied = [['1'], ['2']];
  expect(told(copied, at(0, 0, 3, 0))[0]).toEqual(['r0.a=1', 'r1.a=2', 'r2.a=1', 'r3.a=2']);
  expect(told(copied, at(0, 0, 2, 0))[0]).toEqual(['r0.a=1', 'r1.a=2']);
});

it('adds rows beyond the last, but for empty ones', () => {
  expect(
    told(
      [
        ['1', '', '2'],
        ['3', '', '4'],
        ['', '', ''],
      ],
      at(3, 0),
    ),
  ).toEqual([['r3.a=1', 'r3.b=2'], [{ a: '3', b: '4' }], 3]);
  expect(told([['1'], ['2']], at(3, 0), { ...GROUND, canAdd: false })).toEqual([['r3.a=1'], [], 1]);
});

it('takes rows of different lengths as they are, and nothing from nothing', () => {
  expect(told([['1', '2', '3'], ['4']], at(0, 0))[0]).toEqual(['r0.a=1', 'r0.b=3', 'r1.a=4']);
  expect(told([], at(0, 0))).toEqual([[], [], 0]);
});

it('passes over hidden columns, and names those it passed and those it falls on', () => {
  const wide = placeBlock([['1', '2', '3']], at(0, 0), GROUND);
  expect([wide.onto, wide.passed]).toEqual([
    ['a', 'b'],
    ['h1', 'h2', 'h3'],
  ]);
  expect(placeBlock([['1', '2']], at(0, 1), GROUND)).toMatchObject({ onto: ['b'], passed: ['h3'] });
  expect(placeBlock([['1']], at(0, 0), GROUND)).toMatchObject({ onto: ['a'], passed: [] });
});
