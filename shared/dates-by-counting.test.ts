import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayAfter,
  dayBefore,
  daysBetween,
  lastDayOfMonths,
  lastDayOfYears,
  monthsAndDays,
  type IsoDate,
} from './dates.ts';
import { CREDIT_MAX_MONTHS, HEADQUARTERS_MONTHS, POSTING_MONTHS } from './rules/art-17/figures.ts';
import { DESIGNATION_MAX_MONTHS, EXPERIENCE_MONTHS } from './rules/art-21/figures.ts';

/** One day as a wall calendar shows it. */
type Leaf = {
  readonly iso: IsoDate;
  readonly date: number;
  readonly isMonthEnd: boolean;
};

const FIRST_YEAR = 1996;
const LAST_START_YEAR = 2040;

/** Eight years, the longest length in the decree (art. 25). */
const MOST_MONTHS = 96;
const LAST_YEAR = LAST_START_YEAR + 9;

const calendar = turnLeaves();
const starts = calendar.findIndex(({ iso }) => iso === `${LAST_START_YEAR + 1}-01-01`);

describe('against a wall calendar turned day by day, from every day of 1996 to 2040', () => {
  const ends = calendar.slice(0, starts).map((_, start) => countMonthEnds(start));

  it('a period of any number of months up to 96 ends on the same day', () => {
    const differing: string[] = [];
    ends.forEach((monthEnds, start) => {
      monthEnds.forEach((end, index) => {
        const from = iso(start);
        if (lastDayOfMonths(from, index + 1) !== iso(end))
          differing.push(`${from} ${index + 1}: ${iso(end)}`);
      });
    });
    expect(differing).toEqual([]);
    expect(ends.length).toBe(16_437);
    expect(ends.every((monthEnds) => monthEnds.length === MOST_MONTHS)).toBe(true);
  });

  it.each([1, 2, 3, 4, 6, 8])('a period of %i years ends on the same day', (years) => {
    const differing = ends
      .map((monthEnds, start) => [iso(start), iso(monthEnds[years * 12 - 1])] as const)
      .filter(([from, end]) => lastDayOfYears(from, years) !== end);
    expect(differing).toEqual([]);
  });

  it('whole months and days left over are the same on, before and after each month end', () => {
    const differing: string[] = [];
    ends.forEach((monthEnds, start) => {
      for (let months = 1; months <= CREDIT_MAX_MONTHS + 1; months += 1) {
        const [before, end] = [monthEnds[months - 2] ?? start - 1, monthEnds[months - 1] ?? NaN];
        const expected = [
          [end - 1, months - 1, end - 1 - before],
          [end, months, 0],
          [end + 1, months, 1],
        ] as const;
        for (const [last, whole, days] of expected) {
          const found = monthsAndDays({ from: iso(start), to: iso(last) });
          if (found.months !== whole || found.days !== days)
            differing.push(`${iso(start)} to ${iso(last)}: ${whole} months ${days} days`);
        }
      }
    });
    expect(differing).toEqual([]);
  });

  it('the days before and after are the same, and as many lie between', () => {
    const differing = ends.flatMap((monthEnds, start) => {
      const [one, next, far] = [iso(start), iso(start + 1), monthEnds.at(-1) ?? NaN];
      const isSame =
        dayAfter(one) === next &&
        dayBefore(next) === one &&
        addDays(one, far - start) === iso(far) &&
        addDays(iso(far), start - far) === one &&
        daysBetween(one, iso(far)) === far - start;
      return isSame ? [] : [one];
    });
    expect(differing).toEqual([]);
  });
});

it('counts as many months as each length of the decree', () => {
  const lengths = [
    POSTING_MONTHS,
    HEADQUARTERS_MONTHS,
    DESIGNATION_MAX_MONTHS,
    EXPERIENCE_MONTHS,
    CREDIT_MAX_MONTHS,
  ];
  expect(lengths).toEqual([48, 36, 48, 72, 12]);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST_MONTHS);
});

function iso(index: number | undefined): IsoDate {
  const leaf = calendar[index ?? NaN];
  if (leaf === undefined) throw new RangeError(`beyond the calendar: ${index}`);
  return leaf.iso;
}

/** Every day by turning one leaf after the other; every fourth year from 1996 on is a leap year. */
function turnLeaves(): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const february = (year - FIRST_YEAR) % 4 === 0 ? 29 : 28;
    [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((length, index) => {
      for (let date = 1; date <= length; date += 1) {
        const text = [year, index + 1, date].map((part) => String(part).padStart(2, '0')).join('-');
        leaves.push({ iso: text as IsoDate, date, isMonthEnd: date === length });
      }
    });
  }
  return leaves;
}

/**
 * Places in the calendar where the first, second … month from `start` is full: the eve of the day
 * with the same number, or the end of a month that has no such number (catalogue C1).
 */
function countMonthEnds(start: number): readonly number[] {
  const ends: number[] = [];
  const wanted = calendar[start]?.date ?? NaN;
  for (let at = start; ends.length < MOST_MONTHS; at += 1) {
    const [today, tomorrow] = [calendar[at], calendar[at + 1]];
    if (today === undefined || tomorrow === undefined) break;
    const lacksNumber = today.isMonthEnd && today.date < wanted;
    if (tomorrow.date === wanted || lacksNumber) ends.push(at);
  }
  return ends;
}
