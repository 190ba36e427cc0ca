import { expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aCareer } from '../../testing/careers.ts';
import { aDecision, aStay, on } from '../../testing/stays.ts';
import { judge } from '../clock.ts';
import type { CareerFacts } from '../verdict.ts';

const moves = (facts: Partial<CareerFacts>, at: string) =>
  judge(aCareer(facts), on(at)).moves.map(({ kind, days, code }) => `${kind} ${days} ${code}`);

it.each([
  ['2014-07-31', []],
  ['2014-08-01', ['shorten 730 NEEDS_DECISION']],
  ['2016-07-31', ['shorten 730 NEEDS_DECISION']],
  ['2016-08-01', []],
])('a short posting of before the decree is judged while it runs: on %s', (at, expected) => {
  const assignments = [aStay('2014-08-01', { to: '2016-07-31' })];
  expect(moves({ assignments }, at)).toEqual(expected);
});

const posting = { assignments: [aStay('2023-08-01')] };
const extended = (newLastDay: string | null, rest: Parameters<typeof aDecision>[1] = {}) =>
  aDecision('posting 2023-08-01', { kind: 'extend', newLastDay, ...rest });

it('an unfinished extension that names no day is a move of no days', () => {
  const derogations = [extended(null)];
  expect(moves({ ...posting, derogations }, '2026-01-01')).toEqual(['extend 0 UNKNOWN']);
});

it('the first of two whole decisions speaks for both', () => {
  const derogations = [extended('2027-08-31'), extended('2027-09-30')];
  expect(moves({ ...posting, derogations }, '2026-01-01')).toEqual(['extend 31 OK']);
});

it.each([
  ['2027-07-31', ['extend 31 NEEDS_DECISION']],
  ['2027-08-31', ['extend 31 NEEDS_DECISION']],
  ['2027-09-01', ['extend 32 NEEDS_DECISION']],
])('a proposal to extend waits until it is too late: on %s', (at, expected) => {
  const derogations = [extended('2027-08-31', { decision: null, decidedOn: null })];
  expect(moves({ ...posting, derogations }, at)).toEqual(expected);
});

it('a refused extension asks for nothing while the posting keeps its term', () => {
  const derogations = [extended('2027-08-31', { decision: 'refused' })];
  expect(moves({ ...posting, derogations }, '2026-01-01')).toEqual(['extend 31 OK']);
});

it('an unfinished file about a period that is over asks for nothing', () => {
  const assignments = [aStay('2019-08-01', { to: '2023-07-31' }), aStay('2023-08-01')];
  const derogations = [
    aDecision('posting 2019-08-01', {
      ...{ kind: 'extend', newLastDay: '2023-08-31', decision: null, decidedOn: null },
    }),
  ];
  expect(moves({ assignments, derogations }, '2023-07-31')).toEqual(['extend 31 NEEDS_DECISION']);
  expect(moves({ assignments, derogations }, '2023-08-01')).toEqual(['extend 31 OK']);
});

it('a posting that goes on until retirement is too long all the same', () => {
  const assignments = [aStay('2019-08-01', { to: '2023-08-31' })];
  const facts = { assignments, retiresOn: day('2023-09-01') };
  expect(moves(facts, '2023-01-01')).toEqual(['extend 31 NEEDS_DECISION']);
});

it('a posting of before the decree that goes on is judged as long as it does', () => {
  const assignments = [aStay('2014-08-01')];
  expect(moves({ assignments }, '2018-07-31')).toEqual([]);
  expect(moves({ assignments }, '2018-08-01')).toEqual(['extend 1 NEEDS_DECISION']);
});

it('a decision that does not reach the last day leaves another one to be taken', () => {
  const assignments = [aStay('2023-08-01', { to: '2027-09-30' })];
  const derogations = [extended('2027-08-31'), extended('2027-09-30', { proposedOn: null })];
  expect(moves({ assignments, derogations }, '2026-01-01')).toEqual(['extend 61 NEEDS_DECISION']);
  expect(moves({ assignments, derogations: derogations.slice(1) }, '2026-01-01')).toEqual([
    'extend 61 BLOCKED',
  ]);
});

it('a proposal speaks before the refusal that it follows', () => {
  const derogations = [
    extended('2027-08-31', { decision: 'refused' }),
    extended('2027-09-30', { decision: null, decidedOn: null }),
  ];
  expect(moves({ ...posting, derogations }, '2026-01-01')).toEqual(['extend 61 NEEDS_DECISION']);
});
