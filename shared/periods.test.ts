import { expect, it } from 'vitest';
import { day } from './dates.ts';
import { countDays, joinPeriods } from './periods.ts';

const period = (from: string, to: string | null) => ({
  from: day(from),
  to: to === null ? null : day(to),
});

it('joins periods that overlap or follow each other, and counts their days once', () => {
  const periods = [
    period('2020-02-01', '2020-02-10'),
    period('2020-01-01', '2020-01-31'),
    period('2020-02-05', '2020-02-08'),
    period('2020-02-12', null),
  ];
  const last = day('2020-02-13');
  expect(joinPeriods(periods, last)).toEqual([
    { from: '2020-01-01', to: '2020-02-10' },
    { from: '2020-02-12', to: '2020-02-13' },
  ]);
  expect(countDays(periods, last)).toBe(43);
});

it('joins a period to the one before it, not to the first', () => {
  const periods = [
    period('2020-01-01', '2020-01-02'),
    period('2020-02-01', '2020-02-10'),
    period('2020-02-11', '2020-02-12'),
  ];
  expect(joinPeriods(periods, day('2020-12-31'))).toEqual([
    { from: '2020-01-01', to: '2020-01-02' },
    { from: '2020-02-01', to: '2020-02-12' },
  ]);
});

it('leaves out what begins later, and keeps a period that ends with its first day', () => {
  expect(countDays([period('2020-01-02', null)], day('2020-01-01'))).toBe(0);
  expect(joinPeriods([period('2020-01-03', null)], day('2020-01-01'))).toEqual([]);
  expect(countDays([period('2020-01-01', null)], day('2020-01-01'))).toBe(1);
});
