import { addMonths, differenceInCalendarDays, getDaysInMonth } from 'date-fns';
import { UTCDate } from '@date-fns/utc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  day,
  dayAfter,
  dayBefore,
  dayNumber,
  daysBetween,
  earlier,
  fromDayNumber,
  lastDayOfMonths,
  lastDayOfYears,
  later,
  lengthInDays,
  monthsAndDays,
  parseDay,
  type IsoDate,
} from './dates.ts';

const anyDay = fc
  .integer({ min: dayNumber(day('1900-01-01')), max: dayNumber(day('2199-12-31')) })
  .map(fromDayNumber);
const utc = (date: IsoDate) => new UTCDate(`${date}T00:00:00Z`);
const iso = (date: Date) => day(date.toISOString().slice(0, 10));

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    '0000-01-01',
    '24-01-01',
    '2024-1-1',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '01/02/2024',
    '',
  ])('%s does not', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow(RangeError);
  });
});

describe('the last day of a period (C1)', () => {
  it.each([
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2023-08-01', 48, '2027-07-31'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2023-03-31', 1, '2023-04-30'],
    ['2023-01-30', 1, '2023-02-28'],
    ['2023-12-01', 1, '2023-12-31'],
    ['2024-01-01', 0, '2023-12-31'],
    ['2024-03-31', 0, '2024-03-30'],
  ])('%s and %i months end on %s', (start, months, last) => {
    expect(lastDayOfMonths(day(start), months)).toBe(last);
  });

  it('is the day before date-fns comes to, save where the day number does not exist', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (start, months) => {
        const added = addMonths(utc(start), months);
        const isClamped = added.getUTCDate() !== utc(start).getUTCDate();
        const expected = isClamped ? iso(added) : dayBefore(iso(added));
        expect(lastDayOfMonths(start, months)).toBe(expected);
      }),
    );
  });

  it('falls on the same day for four years and for 48 months', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        expect(lastDayOfYears(start, 4)).toBe(lastDayOfMonths(start, 48));
      }),
    );
  });
});

describe('arithmetic with days', () => {
  it('counts days as date-fns does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b)).toBe(differenceInCalendarDays(utc(b), utc(a)));
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  it('writes a year in four digits, whatever the year', () => {
    expect(dayAfter(day('0999-12-31'))).toBe('1000-01-01');
    expect(dayBefore(day('1000-01-01'))).toBe('0999-12-31');
    expect(addDays(day('0099-12-31'), 1)).toBe('0100-01-01');
  });

  it('goes to the day after and back', () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        expect(dayAfter(one)).toBe(addDays(one, 1));
        expect(dayBefore(dayAfter(one))).toBe(one);
        expect(getDaysInMonth(utc(one))).toBeGreaterThanOrEqual(Number(one.slice(8)));
      }),
    );
  });

  it('tells the earlier and the later of two days', () => {
    const [one, other] = [day('2024-02-29'), day('2024-03-01')];
    expect([earlier(one, other), earlier(other, one)]).toEqual([one, one]);
    expect([later(one, other), later(other, one)]).toEqual([other, other]);
  });

  it('splits any period into whole months and the days left over', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 2_000 }), (from, length) => {
        const to = addDays(from, length);
        const { months, days } = monthsAndDays({ from, to });
        expect(addDays(lastDayOfMonths(from, months), days)).toBe(to);
        expect(months).toBeGreaterThanOrEqual(0);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(lastDayOfMonths(from, months + 1) > to).toBe(true);
        expect(lengthInDays({ from, to })).toBe(length + 1);
      }),
    );
  });
});
