import { expect, it } from 'vitest';
import { edgeSpeed } from './edge-speed.ts';

const SIGHT = { left: 200, right: 1000 };

it('stands still away from the edges: the last still place, and the first that moves', () => {
  expect([248, 952].map((x) => edgeSpeed(x, SIGHT))).toEqual([0, 0]);
  expect(edgeSpeed(247, SIGHT)).toBeLessThan(0);
  expect(edgeSpeed(953, SIGHT)).toBeGreaterThan(0);
});

it('is fastest at the edge, and no faster beyond it', () => {
  expect([200, -50].map((x) => edgeSpeed(x, SIGHT))).toEqual([-900, -900]);
  expect([1000, 1300].map((x) => edgeSpeed(x, SIGHT))).toEqual([900, 900]);
  expect(edgeSpeed(976, SIGHT)).toBe(450);
});

it('does not move where there is hardly anything in sight', () => {
  expect(edgeSpeed(205, { left: 200, right: 290 })).toBe(0);
});
