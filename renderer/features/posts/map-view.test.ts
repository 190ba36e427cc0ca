import { expect, it } from 'vitest';
import { MAP } from './equal-earth.ts';
import {
  bringIntoView,
  movedBy,
  panBy,
  scaleOf,
  showRegion,
  toSurface,
  zoomBy,
} from './map-view.ts';

const SIZE = { width: 1000, height: 440 };
const WHOLE = { x: MAP.width / 2, y: MAP.height / 2, zoom: 1 };
const CLOSE = { x: 500, y: 100, zoom: 4 };

it('keeps the point under the pointer where it is while it zooms', () => {
  const at = { x: 700, y: 300 };
  const scale = scaleOf(CLOSE, SIZE);
  const point = { x: 500 + (at.x - 500) / scale, y: 100 + (at.y - 220) / scale };
  const after = toSurface(point, zoomBy(CLOSE, SIZE, { factor: 1.5, at }), SIZE);
  expect(after.x).toBeCloseTo(at.x, 6);
  expect(after.y).toBeCloseTo(at.y, 6);
});

it('moves with the hand, and no further than the edge of the map', () => {
  expect(panBy(CLOSE, SIZE, { x: 40, y: 0 })).toEqual({ x: 490, y: 100, zoom: 4 });
  expect(panBy(CLOSE, SIZE, { x: 99_999, y: 0 }).x).toBe(125);
  expect(panBy(WHOLE, SIZE, { x: 40, y: 40 })).toEqual(WHOLE);
});

it('zooms out no further than the whole map', () => {
  expect(zoomBy(CLOSE, SIZE, { factor: 0.01 })).toEqual(WHOLE);
  expect(zoomBy(CLOSE, SIZE, { factor: 99 }).zoom).toBe(16);
});

it('shows the whole of a region', () => {
  const view = showRegion('europe', SIZE);
  const corner = toSurface({ x: 430, y: 28 }, view, SIZE);
  expect(corner.x).toBeGreaterThanOrEqual(0);
  expect(corner.y).toBeGreaterThanOrEqual(-0.001);
  expect(view.zoom).toBeGreaterThan(3);
});

it('brings a point into view with as little movement as needed', () => {
  const room = { size: SIZE, margin: 30 };
  expect(bringIntoView({ x: 500, y: 100 }, CLOSE, room)).toBe(CLOSE);
  const view = bringIntoView({ x: 700, y: 100 }, CLOSE, room);
  expect(toSurface({ x: 700, y: 100 }, view, SIZE).x).toBeCloseTo(970, 6);
});

it('says how a drawing is shifted and scaled to stand for another view', () => {
  const next = { x: 510, y: 100, zoom: 8 };
  expect(movedBy(CLOSE, next, SIZE)).toEqual({ x: -80, y: 0, factor: 2 });
});
