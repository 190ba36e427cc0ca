import { expect, it } from 'vitest';
import { day } from '../dates.ts';
import { judgeAllocation, type AllocationFacts } from './art-11.ts';

const judged = (facts: Partial<AllocationFacts>) => {
  const { code, reason } = judgeAllocation({
    point: '11-2',
    decidedOn: day('2026-05-01'),
    proposedOn: day('2026-04-01'),
    departs: false,
    ...facts,
  });
  return `${code} ${reason}`;
};

it.each([
  ['a proposal before the decision', {}, 'OK PROPOSED'],
  ['none on file', { proposedOn: null }, 'BLOCKED NO_COMMITTEE_PROPOSAL'],
  ['one of the same day', { proposedOn: day('2026-05-01') }, 'OK PROPOSED'],
  ['one of the day after', { proposedOn: day('2026-05-02') }, 'BLOCKED PROPOSED_TOO_LATE'],
  ['a decision that departs from it', { departs: true }, 'MANUAL DEPARTS_FROM_PROPOSAL'],
])('11-2 with %s', (_, facts, expected) => {
  expect(judged(facts)).toBe(expected);
});

it.each([
  ['11-2', '2015-03-29', 'NOT_IN_FORCE BEFORE_DECREE'],
  ['11-2', '2018-07-28', 'MANUAL FIRST_WORDING'],
  ['11-2', '2018-07-29', 'BLOCKED NO_COMMITTEE_PROPOSAL'],
  ['11-3', '2018-07-28', 'NOT_IN_FORCE NOT_YET_WRITTEN'],
  ['11-3', '2018-07-29', 'BLOCKED NO_COMMITTEE_PROPOSAL'],
] as const)('%s decided on %s without a proposal: %s', (point, decidedOn, expected) => {
  expect(judged({ point, decidedOn: day(decidedOn), proposedOn: null })).toBe(expected);
});
