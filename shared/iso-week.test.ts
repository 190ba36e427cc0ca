import { getISODay, getISOWeek } from 'date-fns';
import { UTCDate } from '@date-fns/utc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, dayNumber, fromDayNumber, partsOf } from './dates.ts';
import { isoWeekOf, weekdayOf } from './iso-week.ts';

describe('the number of a week, ISO 8601', () => {
  it.each([
    // around new year, where weeks of the civil year and of ISO differ
    ['2026-12-27', 52],
    ['2026-12-28', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2025-12-28', 52],
    ['2025-12-29', 1],
    ['2024-12-29', 52],
    ['2024-12-30', 1],
    ['2023-01-01', 52],
    ['2023-01-02', 1],
    ['2021-01-03', 53],
  ])('%s is in week %i', (date, week) => {
    expect(isoWeekOf(day(date))).toBe(week);
  });

  it('is that of date-fns, as is the place in the week, on any day', () => {
    const anyDay = fc
      .integer({ min: dayNumber(day('1950-01-01')), max: dayNumber(day('2150-12-31')) })
      .map(fromDayNumber);
    fc.assert(
      fc.property(anyDay, (date) => {
        const [year, month, dayOfMonth] = partsOf(date);
        const utc = new UTCDate(year, month - 1, dayOfMonth);
        expect([isoWeekOf(date), weekdayOf(date) + 1]).toEqual([getISOWeek(utc), getISODay(utc)]);
      }),
    );
  });
});
