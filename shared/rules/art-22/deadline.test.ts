import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, dayNumber, daysBetween, fromDayNumber } from '../../dates.ts';
import { missionDeadline, whyNotWorking } from './deadline.ts';

describe('ten working days, art. 22, § 3', () => {
  it.each([
    ['X65', '2023-01-09', '2023-01-10', '2023-01-23'],
    ['X66', '2023-03-31', '2023-04-03', '2023-04-17'],
    ['X67', '2023-05-12', '2023-05-15', '2023-05-30'],
    ['X69', '2024-07-12', '2024-07-15', '2024-07-26'],
    ['X70', '2024-10-31', '2024-11-04', '2024-11-19'],
    ['X71', '2024-11-08', '2024-11-12', '2024-11-26'],
    ['X73', '2025-04-11', '2025-04-14', '2025-04-28'],
    ['X75', '2026-05-08', '2026-05-11', '2026-05-26'],
  ])('%s published on %s runs from %s to %s', (_, published, firstDay, lastDay) => {
    expect(missionDeadline(day(published), true)).toMatchObject({ firstDay, lastDay });
  });

  it.each([
    ['X70', '2024-10-31', '2024-11-18'],
    ['X71', '2024-11-08', '2024-11-25'],
  ])('%s without the regulatory days ends on %s', (_, published, lastDay) => {
    expect(missionDeadline(day(published), false).lastDay).toBe(lastDay);
  });

  it('says which days it left out, and why', () => {
    expect(missionDeadline(day('2024-10-31'), true).skipped).toEqual([
      { date: '2024-11-01', why: 'all_saints' },
      { date: '2024-11-02', why: 'saturday' },
      { date: '2024-11-03', why: 'sunday' },
      { date: '2024-11-09', why: 'saturday' },
      { date: '2024-11-10', why: 'sunday' },
      { date: '2024-11-11', why: 'armistice' },
      { date: '2024-11-15', why: 'kings_feast' },
      { date: '2024-11-16', why: 'saturday' },
      { date: '2024-11-17', why: 'sunday' },
    ]);
  });

  it('counts exactly ten working days after publication, whatever the day', () => {
    const anyDay = fc
      .integer({ min: dayNumber(day('2015-01-01')), max: dayNumber(day('2040-12-31')) })
      .map(fromDayNumber);
    fc.assert(
      fc.property(anyDay, fc.boolean(), (published, regulatory) => {
        const { firstDay, lastDay, skipped } = missionDeadline(published, regulatory);
        expect(daysBetween(published, lastDay) - skipped.length).toBe(10);
        expect(whyNotWorking(lastDay, regulatory)).toBeUndefined();
        expect(whyNotWorking(firstDay, regulatory)).toBeUndefined();
        for (let date = addDays(published, 1); date < firstDay; date = addDays(date, 1))
          expect(whyNotWorking(date, regulatory)).toBeDefined();
      }),
    );
  });

  it('tells a day with two names by the fixed one', () => {
    expect(whyNotWorking(day('2160-05-01'), true)).toBe('labour_day');
  });

  it('works from 27 to 31 December', () => {
    expect(whyNotWorking(day('2024-12-26'), true)).toBe('boxing_day');
    expect(whyNotWorking(day('2024-12-27'), true)).toBeUndefined();
  });
});
