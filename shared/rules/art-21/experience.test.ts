import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, dayBefore, type IsoDate } from '../../dates.ts';
import type { OpenPeriod } from '../../periods.ts';
import { experienceBefore, experienceLackingOn, sixYearsReachedOn } from './experience.ts';

const period = (text: string): OpenPeriod => {
  const [from = '', to] = text.split(' ');
  return { from: day(from), to: to === undefined ? null : day(to) };
};
const served = (texts: readonly string[], on = '2025-01-01') => {
  const { months, days } = experienceBefore(texts.map(period), day(on));
  return `${months} ${days}`;
};

describe('experience of art. 21, § 3, 3°', () => {
  it.each([
    ['nothing', [], '0 0'],
    ['a period that begins on the day asked', ['2025-01-01'], '0 0'],
    ['one that began on the day before', ['2024-12-31'], '0 1'],
    ['an unbroken period', ['2019-01-16 2024-03-20'], '62 5'],
    ['periods that overlap', ['2018-01-01 2020-12-31', '2019-01-01 2021-12-31'], '48 0'],
    ['20 and 10 days of January', ['2020-01-01 2020-01-20', '2021-01-01 2021-01-10'], '0 30'],
    ['20 and 11 days of January', ['2020-01-01 2020-01-20', '2021-01-01 2021-01-11'], '1 0'],
    ['20 and 12 days of January', ['2020-01-01 2020-01-20', '2021-01-01 2021-01-12'], '1 1'],
    [
      'January but its ends, and February',
      ['2023-01-02 2023-01-30', '2023-02-01 2023-02-28'],
      '1 26',
    ],
    ['the same without a gap', ['2023-01-02 2023-02-28'], '1 27'],
  ] as const)('counts %s', (_, texts, expected) => {
    expect(served(texts)).toBe(expected);
  });

  it.each([
    ['an unbroken period', ['2019-01-16'], '2025-01-16'],
    ['a period that ends on the last day', ['2019-01-16 2025-01-15'], '2025-01-16'],
    ['one that ends on the day before', ['2019-01-16 2025-01-14'], null],
    ['a gap of a day', ['2019-01-16 2022-01-31', '2022-02-02'], '2025-01-17'],
    ['six years with one leap day', ['2017-01-01'], '2023-01-01'],
    ['as many days from a year with two', ['2016-01-01 2020-12-31', '2022-01-01'], '2023-01-01'],
    ['nothing', [], null],
  ] as const)('%s makes six years on the day after they end', (_, texts, expected) => {
    expect(sixYearsReachedOn(texts.map(period))).toBe(expected);
  });

  it.each([
    ['2019-01-16', null],
    ['2019-01-17', 2191],
    ['2025-01-15', 1],
    ['2025-01-16', 0],
    ['2025-01-17', 0],
  ])('lacks so many days on %s: %s', (on, lacking) => {
    expect(experienceLackingOn([period('2019-01-16')], day(on))).toBe(lacking);
  });
});

const anyDayNear = fc.nat(6_000).map((days) => addDays(day('2010-01-01'), days));
const anyPeriod: fc.Arbitrary<OpenPeriod> = fc
  .tuple(anyDayNear, fc.option(fc.nat(2_500)))
  .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }));
const anyPeriods = fc.array(anyPeriod, { minLength: 1, maxLength: 5 });

describe('for any periods', () => {
  it('six years are reached on the first day that counts them, and nothing lacks from then on', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const reached = sixYearsReachedOn(periods);
        const enough = (on: IsoDate) => experienceBefore(periods, on).months >= 72;
        if (reached === null) expect(enough(day('2060-01-01'))).toBe(false);
        else expect([enough(dayBefore(reached)), enough(reached)]).toEqual([false, true]);
        if (reached === null) return;
        const lacking = [dayBefore(reached), reached].map((on) => experienceLackingOn(periods, on));
        expect(lacking).toEqual([1, 0]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('a day more than nothing between is a day more', () => {
    fc.assert(
      fc.property(anyPeriods, fc.nat(6_000), (periods, later) => {
        const on = day('2060-01-01');
        const starts = periods.map(({ from }) => from).toSorted();
        const [first = on] = starts;
        const more = addDays(first, later);
        const without = experienceBefore(periods, on);
        const added = experienceBefore([...periods, { from: more, to: more }], on);
        const isServed = periods.some(
          ({ from, to }) => from <= more && (to === null || more <= to),
        );
        const isMore =
          added.months > without.months ||
          (added.months === without.months && added.days > without.days);
        expect(isMore).toBe(!isServed);
      }),
      { numRuns: 1_000 },
    );
  });

  it('six years are never lost, nor reached later, by one more period', () => {
    fc.assert(
      fc.property(anyPeriods, anyPeriod, (periods, more) => {
        const [without, added] = [periods, [...periods, more]].map(sixYearsReachedOn);
        if (without === null || without === undefined) return;
        expect(added! <= without).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
