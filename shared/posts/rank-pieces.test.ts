import { expect, it } from 'vitest';
import { day } from '../dates.ts';
import { cutPeriod, rankOn, splitByRank } from './rank-pieces.ts';

const RANKS = [
  { rank: 3, validFrom: day('2010-01-01'), validTo: day('2024-12-31') },
  { rank: 4, validFrom: day('2025-01-01'), validTo: null },
];

it('splits a posting where the rank of its post changes', () => {
  const posting = { from: day('2023-08-01'), to: day('2027-07-31') };
  expect(splitByRank(posting, RANKS)).toEqual([
    { from: '2023-08-01', to: '2024-12-31', rank: 3 },
    { from: '2025-01-01', to: '2027-07-31', rank: 4 },
  ]);
});

it('leaves a posting whole under one rank, also one that goes on', () => {
  expect(splitByRank({ from: day('2025-01-01'), to: null }, RANKS)).toEqual([
    { from: '2025-01-01', to: null, rank: 4 },
  ]);
});

it('shows days without a recorded rank as such', () => {
  const [gap] = splitByRank({ from: day('2009-12-31'), to: day('2010-01-01') }, RANKS);
  expect(gap).toEqual({ from: '2009-12-31', to: '2009-12-31', rank: null });
});

it('takes two neighbouring ranks of the same figure for one piece', () => {
  const same = RANKS.map((one) => ({ ...one, rank: 4 }));
  expect(splitByRank({ from: day('2024-01-01'), to: day('2026-01-01') }, same)).toHaveLength(1);
});

it('gives the rank of a day, first and last day included', () => {
  expect(
    [day('2009-12-31'), day('2010-01-01'), day('2024-12-31'), day('2025-01-01')].map((on) =>
      rankOn(RANKS, on),
    ),
  ).toEqual([null, 3, 3, 4]);
});

it('cuts a period to the days that are shown', () => {
  const bounds = { from: day('2020-01-01'), to: day('2028-12-31') };
  expect(cutPeriod({ from: day('2015-08-01'), to: null }, bounds)).toEqual(bounds);
  expect(cutPeriod({ from: day('2015-08-01'), to: day('2019-12-31') }, bounds)).toBeUndefined();
});
