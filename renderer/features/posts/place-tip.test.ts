import { expect, it } from 'vitest';
import { placeTip } from './place-tip.ts';

const CARD = { width: 200, height: 100 };
const SURFACE = { width: 800, height: 500 };
const mark = (x: number, y: number) => ({ x, y, width: 18, height: 18 });

it('stands at the right of its mark, at its height', () => {
  expect(placeTip(mark(300, 200), CARD, SURFACE)).toEqual({ x: 328, y: 159 });
});

it('turns to the left where the right has no room: the last that fits, and the first that does not', () => {
  expect(placeTip(mark(562, 200), CARD, SURFACE).x).toBe(590);
  expect(placeTip(mark(563, 200), CARD, SURFACE).x).toBe(353);
});

it('stays whole on the surface', () => {
  expect(placeTip(mark(300, -5), CARD, SURFACE).y).toBe(10);
  expect(placeTip(mark(300, 490), CARD, SURFACE).y).toBe(390);
  const narrow = { width: 240, height: 500 };
  expect(placeTip(mark(100, 200), CARD, narrow).x).toBe(30);
});
