import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, lengthInDays } from '../dates.ts';
import type { HardshipRank } from '../domain/post.ts';
import { DEFAULT_READINGS } from '../rules/readings.ts';
import { anyCareer } from '../testing/any-career.ts';
import { aCareer } from '../testing/careers.ts';
import { aStay } from '../testing/stays.ts';
import {
  averageRank,
  daysByRank,
  daysInPost,
  hardShare,
  inMonths,
  openRankBook,
  servedPeriods,
} from './served.ts';

const rank = (postCode: string, value: number, from: string, to: string | null = null) =>
  ({
    ...{ id: `${postCode} ${from}`, postCode, rank: value },
    ...{ validFrom: day(from), validTo: to === null ? null : day(to) },
  }) satisfies HardshipRank;
const POSTS = [
  { code: 'NBO', type: 'embassy', supervisingPost: null },
  { code: 'OFF', type: 'diplomatic_office', supervisingPost: 'NBO' },
  { code: 'MOM', type: 'consulate', supervisingPost: 'NBO' },
] as const;
const at = (on: string) => ({ on: day(on), readings: DEFAULT_READINGS });
const shown = (
  stays: readonly ReturnType<typeof aStay>[],
  ranks: readonly HardshipRank[],
  on = '2027-01-01',
) =>
  servedPeriods(aCareer({ assignments: stays }), openRankBook(ranks, POSTS), at(on)).map(
    (one) => `${one.from} ${one.to} ${one.rank ?? '-'}`,
  );

describe('hardship served', () => {
  const nairobi = aStay('2020-08-01', { place: 'NBO', to: day('2024-07-31') });

  it('splits a stay on the day its rank changes', () => {
    expect(
      shown([nairobi], [rank('NBO', 4, '2015-01-01', '2021-12-31'), rank('NBO', 6, '2022-01-01')]),
    ).toEqual(['2020-08-01 2021-12-31 4', '2022-01-01 2024-07-31 6']);
  });

  it('finds the rank of a day in whatever order the ranks come', () => {
    const ranks = [rank('NBO', 4, '2015-01-01', '2021-12-31'), rank('NBO', 6, '2022-01-01')];
    const expected = ['2020-08-01 2021-12-31 4', '2022-01-01 2024-07-31 6'];
    expect(shown([nairobi], ranks.toReversed())).toEqual(expected);
  });

  it('leaves days between two ranks without one', () => {
    expect(
      shown([nairobi], [rank('NBO', 4, '2015-01-01', '2021-12-31'), rank('NBO', 6, '2022-01-02')]),
    ).toEqual(['2020-08-01 2021-12-31 4', '2022-01-01 2022-01-01 -', '2022-01-02 2024-07-31 6']);
  });

  it('takes the newer of two ranks that hold the same day', () => {
    expect(shown([nairobi], [rank('NBO', 4, '2015-01-01'), rank('NBO', 5, '2024-07-31')])).toEqual([
      '2020-08-01 2024-07-30 4',
      '2024-07-31 2024-07-31 5',
    ]);
  });

  it('counts up to the day asked, that day included', () => {
    const ranks = [rank('NBO', 4, '2015-01-01')];
    expect(shown([nairobi], ranks, '2020-08-01')).toEqual(['2020-08-01 2020-08-01 4']);
    expect(shown([nairobi], ranks, '2020-07-31')).toEqual([]);
    expect(shown([nairobi], [], '2020-07-31')).toEqual([]);
  });

  it('gives a day of two stays to the one that began last, and none to headquarters', () => {
    const back = aStay('2024-07-01', { kind: 'headquarters', place: 'P&O' });
    expect(shown([nairobi, back], [rank('NBO', 4, '2015-01-01')])).toEqual([
      '2020-08-01 2024-06-30 4',
    ]);
  });

  it('goes on with a stay after a shorter one that began during it', () => {
    const mission = aStay('2021-01-01', {
      ...{ kind: 'international_mission', place: 'MOM', to: day('2021-06-30') },
    });
    const absence = (from: string, to: string) =>
      aStay(from, { kind: 'other_absence', place: 'NBO', to: day(to) });
    expect(shown([nairobi, mission], [])).toEqual([
      ...['2020-08-01 2020-12-31 -', '2021-01-01 2021-06-30 -', '2021-07-01 2024-07-31 -'],
    ]);
    expect(
      shown(
        [nairobi, absence('2020-08-02', '2024-07-29'), absence('2024-07-31', '2024-12-31')],
        [],
      ),
    ).toEqual(['2020-08-01 2020-08-01 -', '2024-07-30 2024-07-30 -']);
  });

  it('ranks a consulate by itself, and a place that nobody recorded not at all', () => {
    const parent = rank('NBO', 4, '2015-01-01');
    const consulate = aStay('2020-08-01', { place: 'MOM', to: day('2020-08-10') });
    expect(shown([consulate], [parent])).toEqual(['2020-08-01 2020-08-10 -']);
    expect(shown([{ ...consulate, place: null }], [parent])).toEqual(['2020-08-01 2020-08-10 -']);
  });

  it('ranks a diplomatic office as its parent, unless it has ranks of its own', () => {
    const office = aStay('2020-08-01', { place: 'OFF', to: day('2020-08-10') });
    const parent = rank('NBO', 4, '2015-01-01');
    expect(shown([office], [parent])).toEqual(['2020-08-01 2020-08-10 4']);
    expect(shown([office], [parent, rank('OFF', 2, '2015-01-01')])).toEqual([
      '2020-08-01 2020-08-10 2',
    ]);
  });

  it('counts designations of art. 21 and international missions, not cabinets or missions of art. 22', () => {
    const kinds = ['art21', 'international_mission', 'other_absence', 'special_mission'] as const;
    const counted = kinds.filter(
      (kind) =>
        shown([aStay('2020-01-01', { kind, place: 'NBO', to: day('2020-12-31') })], []).length > 0,
    );
    expect(counted).toEqual(['art21', 'international_mission']);
  });

  it('does not count what ended on a day nobody recorded', () => {
    expect(shown([aStay('2020-01-01', { place: 'NBO', state: 'ended' })], [])).toEqual([]);
  });

  it('tells average and share of the ranked days alone', () => {
    const days = daysByRank([
      { from: day('2020-01-01'), to: day('2020-01-10'), rank: 7 },
      { from: day('2020-01-11'), to: day('2020-01-20'), rank: 4 },
      { from: day('2020-01-21'), to: day('2020-01-25'), rank: null },
    ]);
    expect(days).toEqual([5, 0, 0, 0, 10, 0, 0, 10]);
    expect([daysInPost(days), averageRank(days), hardShare(days)]).toEqual([25, 5.5, 0.5]);
    expect([averageRank([3, 0, 0, 0, 0, 0, 0, 0]), hardShare([0])]).toEqual([null, null]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('averages to %i where every day is at that rank', (value) => {
    const period = { from: day('2020-01-01'), to: day('2020-01-10'), rank: value };
    const days = daysByRank([period]);
    expect([averageRank(days), hardShare(days)]).toEqual([value, value >= 5 ? 1 : 0]);
    expect(averageRank(days.slice(0, value + 1))).toBe(value);
  });

  it.each([
    [0, 0],
    [30, 1],
    [1461, 48],
    [1460, 48],
    [365, 12],
    [15, 0.5],
    [1_460_970, 48_000],
  ])('%i days are %d months', (days, months) => {
    expect(inMonths(days)).toBe(months);
  });

  it('never counts a day twice, and no more days than there were', () => {
    fc.assert(
      fc.property(anyCareer, fc.integer({ min: 0, max: 9_000 }), (career, after) => {
        const on = addDays(day('2015-01-01'), after);
        const ranks = [rank('NBO', 3, '2010-01-01', '2022-06-30'), rank('NBO', 6, '2022-07-01')];
        const periods = servedPeriods(career, openRankBook(ranks, POSTS), at(on));
        periods.forEach((period, index) => {
          const next = periods[index + 1];
          expect(period.from <= period.to && period.to <= on).toBe(true);
          if (next) expect(next.from > period.to).toBe(true);
        });
        const total = periods.reduce((sum, period) => sum + lengthInDays(period), 0);
        expect(daysInPost(daysByRank(periods))).toBe(total);
      }),
    );
  });
});
