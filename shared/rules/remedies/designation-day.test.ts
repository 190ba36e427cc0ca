import { expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { firstDesignationDay } from './designation-day.ts';

const one = (functionCode: string | null, from: string, to: string | null) => ({
  ...{ id: `${functionCode} ${from}`, functionCode, from: day(from) },
  to: to === null ? null : day(to),
});
const first = (functionCode: string | null, ...others: Parameters<typeof firstDesignationDay>[1]) =>
  firstDesignationDay({ functionCode, from: day('2025-08-01') }, others);

it('a designation waits twelve months after each that began before it', () => {
  expect(first('F')).toBe('2025-08-01');
  expect(first('F', one('G', '2024-01-01', '2025-01-31'))).toBe('2026-02-01');
  expect(first('F', one('G', '2020-01-01', '2024-07-31'))).toBe('2025-08-01');
  expect(first('F', one('G', '2025-08-01', '2026-01-31'))).toBe('2025-08-01');
  const [soon, next] = [one('G', '2024-01-01', '2025-01-31'), one('H', '2025-09-01', '2026-08-31')];
  expect(first('F', soon, next)).toBe('2027-09-01');
});

it('no day comes after one to the same function, or after one whose end is not recorded', () => {
  expect(first('F', one('F', '2020-01-01', '2020-12-31'))).toBeNull();
  expect(first('F', one('G', '2020-01-01', null))).toBeNull();
  expect(first(null, one(null, '2020-01-01', '2020-12-31'))).toBe('2025-08-01');
});
