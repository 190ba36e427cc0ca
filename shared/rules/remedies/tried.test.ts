import { expect, it } from 'vitest';
import { aCareer } from '../../testing/careers.ts';
import { aStay, on } from '../../testing/stays.ts';
import { judge } from '../clock.ts';
import { repair } from './remedy.ts';
import { thatWork } from './tried.ts';

const stay = aStay('2020-08-01', { to: '2023-07-31' });
const facts = aCareer({ assignments: [stay] });
const question = on('2022-01-01');
const about = { assignment: stay.id, kind: 'shorten' };

const end = repair('assignment.end', stay.id, { day: '2024-07-31' });
const place = repair('assignment.place', stay.id, { place: 'NAI' });
const grounds = repair('derogation.grounds', null, about);
const papers = [
  repair('derogation.proposal', null, { ...about, not_after: '2023-07-31' }),
  grounds,
  repair('derogation.decision', null, { ...about, not_before: null, not_after: '2023-07-31' }),
  repair('derogation.new_last_day', null, { ...about, day: '2023-07-31' }),
];

function working(...sets: Parameters<typeof thatWork>[0]) {
  const [finding] = judge(facts, question).findings.filter(({ reason }) => reason === 'EARLY_END');
  if (finding === undefined) throw new Error('the posting ends early');
  return thatWork(sets, finding, { facts, question });
}

it('of the sets tried, those that make the finding go are kept, without those that hold a spare fact', () => {
  expect(working([end], papers, [end, place], [grounds], [place])).toEqual([[end], papers]);
  expect(working([place])).toEqual([]);
  expect(working()).toEqual([]);
});

it('of two sets of which neither lies within the other, both are kept', () => {
  const both = [
    [place, end],
    [place, ...papers],
  ];
  expect(working(...both)).toEqual(both);
});

it('a set that puts something new in the place of the finding is not kept', () => {
  const moved = repair('assignment.end', stay.id, { day: '2025-07-31' });
  expect(working([moved])).toEqual([]);
});
