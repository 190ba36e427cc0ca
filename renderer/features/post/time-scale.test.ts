import { expect, it } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { scaleAround, stackPeriods, toPercent, yearsOf } from './time-scale.ts';

const SCALE = scaleAround({ on: day('2026-11-22'), until: day('2027-12-31') });

it('draws whole years around the day and the planning window', () => {
  expect(SCALE).toEqual({ from: '2018-01-01', to: '2029-12-31' });
  expect(yearsOf(SCALE)).toHaveLength(12);
  expect(yearsOf(SCALE)[0]).toEqual({ year: 2018, at: 0 });
});

it('places a day in proportion to the days before it', () => {
  expect(toPercent(day('2018-01-01'), SCALE)).toBe(0);
  expect(toPercent(day('2024-01-01'), SCALE)).toBeCloseTo(50, 1);
  expect(toPercent(day('2030-01-01'), SCALE)).toBe(100);
});

it('puts holders who overlap under each other, and those who follow beside', () => {
  const periods = [
    { from: day('2018-01-01'), to: day('2020-12-31') },
    { from: day('2020-12-01'), to: day('2022-12-31') },
    { from: day('2021-01-01'), to: day('2024-12-31') },
  ];
  expect(stackPeriods(periods)).toEqual({ rows: 2, rowOf: [0, 1, 0] });
  expect(stackPeriods([]).rows).toBe(1);
});
