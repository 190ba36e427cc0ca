import { geoEqualEarth } from 'd3-geo';
import { expect, it } from 'vitest';
import { EQUAL_EARTH_SCALE, MAP, MERIDIAN, toMap } from './equal-earth.ts';

const reference = geoEqualEarth()
  .rotate([-MERIDIAN, 0])
  .scale(EQUAL_EARTH_SCALE)
  .translate([MAP.width / 2, MAP.equator]);

it.each([
  [0, 0],
  [4.4, 50.9],
  [-118.2, 34.1],
  [149.1, -35.3],
  [-168, 66],
  [179.9, -17],
])('places %s east, %s north where d3-geo does', (east, north) => {
  const [x = NaN, y = NaN] = reference([east, north]) ?? [];
  const [ours, below] = toMap(east, north);
  expect(ours).toBeCloseTo(x, 6);
  expect(below).toBeCloseTo(y, 6);
});

it('holds all land but Antarctica', () => {
  expect(toMap(0, 83.6)[1]).toBeGreaterThan(0);
  expect(toMap(-67, -56)[1]).toBeLessThan(MAP.height);
});
