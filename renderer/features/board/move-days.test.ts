import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, lastDayOfMonths, monthsAndDays } from '../../../shared/dates.ts';
import { anyDay } from '../../../shared/testing/any-career.ts';
import { changedCells, moveEnds, movePeriod, type Offset, type Part } from './move-days.ts';

const POSTING = { from: day('2023-08-01'), to: day('2027-07-31') };
const anyOffset = fc.record({
  months: fc.integer({ min: -60, max: 60 }),
  days: fc.integer({ min: -400, max: 400 }),
});
const anyPeriod = fc
  .record({ from: anyDay, months: fc.integer({ min: 1, max: 80 }) })
  .map(({ from, months }) => ({ from, to: lastDayOfMonths(from, months) }));

describe('a moved period', () => {
  it.each<[Part, Offset, string, string]>([
    ['end', { months: 1, days: 0 }, '2023-08-01', '2027-08-31'],
    ['end', { months: -1, days: 0 }, '2023-08-01', '2027-06-30'],
    ['end', { months: 0, days: 1 }, '2023-08-01', '2027-08-01'],
    ['end', { months: -60, days: 0 }, '2023-08-01', '2023-08-01'],
    ['start', { months: 1, days: 0 }, '2023-09-01', '2027-07-31'],
    ['start', { months: 60, days: 0 }, '2027-07-31', '2027-07-31'],
    ['whole', { months: 1, days: 0 }, '2023-09-01', '2027-08-31'],
    ['whole', { months: 0, days: 1 }, '2023-08-02', '2027-08-01'],
    ['whole', { months: 0, days: 30 }, '2023-08-31', '2027-08-30'],
  ])('%s by %o is %s to %s', (part, offset, from, to) => {
    expect(movePeriod(POSTING, part, offset)).toEqual({ from, to });
  });

  it('keeps the months that the decree counts when it is moved whole', () => {
    fc.assert(
      fc.property(anyPeriod, anyOffset, (period, offset) => {
        const moved = movePeriod(period, 'whole', offset);
        expect(monthsAndDays(moved).months).toBe(monthsAndDays(period).months);
        expect(moved.from <= moved.to).toBe(true);
      }),
    );
  });

  it('keeps its other end, and never ends before it begins', () => {
    fc.assert(
      fc.property(anyPeriod, anyOffset, (period, offset) => {
        const start = movePeriod(period, 'start', offset);
        const end = movePeriod(period, 'end', offset);
        expect([start.to, end.from]).toEqual([period.to, period.from]);
        expect(start.from <= start.to && end.from <= end.to).toBe(true);
      }),
    );
  });

  it('lies where it was after no move', () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom<Part>('whole', 'start', 'end'), (period, part) => {
        expect(movePeriod(period, part, { months: 0, days: 0 })).toEqual(period);
      }),
    );
  });
});

describe('what is recorded', () => {
  const open = { from: POSTING.from, plannedTo: null, to: null };
  const month = { months: 1, days: 0 };

  it('is a foreseen end where there was none, and never a real one', () => {
    expect(moveEnds(open, POSTING, { part: 'end', offset: month })).toEqual({
      ...open,
      plannedTo: '2027-08-31',
    });
  });

  it('is no end at all where an open stay is moved', () => {
    expect(moveEnds(open, POSTING, { part: 'whole', offset: month })).toEqual({
      ...open,
      from: '2023-09-01',
    });
  });

  it('is the real end where there is one; the foreseen one stays as it was foreseen', () => {
    const ended = { from: POSTING.from, plannedTo: POSTING.to, to: POSTING.to };
    const moved = moveEnds(ended, POSTING, { part: 'end', offset: month });
    expect(changedCells(ended, moved)).toEqual({ to: '2027-08-31' });
    const whole = moveEnds(ended, POSTING, { part: 'whole', offset: month });
    expect(changedCells(ended, whole)).toEqual({
      ...{ from: '2023-09-01', planned_to: '2027-08-31', to: '2027-08-31' },
    });
  });
});
