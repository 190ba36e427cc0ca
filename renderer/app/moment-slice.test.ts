import { expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { defaultMoment } from './moment-slice.ts';

it.each([
  ['2026-01-01', '2027-12-31'],
  ['2026-12-31', '2027-12-31'],
  ['2027-01-01', '2028-12-31'],
])('on %s the planning window ends with the coming calendar year, on %s', (today, until) => {
  expect(defaultMoment(day(today))).toEqual({ on: today, until, knownOn: null });
});
