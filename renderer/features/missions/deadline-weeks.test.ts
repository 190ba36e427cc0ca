import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, dayNumber, fromDayNumber } from '../../../shared/dates.ts';
import { missionDeadline } from '../../../shared/rules/art-22/deadline.ts';
import { deadlineWeeks } from './deadline-weeks.ts';

const shown = (published: string) =>
  deadlineWeeks(day(published), missionDeadline(day(published), true)).map((week) =>
    week
      .map(({ role }) =>
        role.kind === 'counted' ? role.number : role.kind === 'skipped' ? 'x' : role.kind.charAt(0),
      )
      .join(' '),
  );

describe('the calendar of ten working days', () => {
  it('X70 leaves out weekends, 1, 11 and 15 November', () => {
    expect(shown('2024-10-31')).toEqual([
      'o o o p x x x',
      '1 2 3 4 5 x x',
      'x 6 7 8 x x x',
      '9 10 o o o o o',
    ]);
  });

  it('counts 1 to 10 in order, in weeks of seven days that begin on a Monday', () => {
    const anyDay = fc
      .integer({ min: dayNumber(day('2023-01-01')), max: dayNumber(day('2040-12-31')) })
      .map(fromDayNumber);
    fc.assert(
      fc.property(anyDay, (published) => {
        const weeks = deadlineWeeks(published, missionDeadline(published, true));
        const numbers = weeks
          .flat()
          .flatMap(({ role }) => (role.kind === 'counted' ? [role.number] : []));
        expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(new Date(`${week[0]?.date}T00:00:00Z`).getUTCDay()).toBe(1);
        }
      }),
      { numRuns: 200 },
    );
  });
});
