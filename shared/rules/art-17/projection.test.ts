import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aCareer } from '../../testing/careers.ts';
import { aDecision, aStay, on } from '../../testing/stays.ts';
import { explain } from '../clock.ts';
import type { CareerFacts } from '../verdict.ts';

/** The terms named for the next so many years. */
function terms(facts: Partial<CareerFacts>, at: string, years = 1): readonly string[] {
  const { next, projection } = explain(aCareer(facts), { ...on(at), years });
  const told = projection.map(({ kind, from, lastDay }) => `${kind} ${from} ${lastDay}`);
  return next === null ? ['-'] : [`${next.kind} ${next.from}`, ...told];
}

const twice = [
  aStay('2015-08-01', { to: '2019-07-31' }),
  aStay('2019-08-01', { to: '2023-07-31' }),
];
const extension = (newLastDay: string) =>
  aDecision('posting 2019-08-01', { kind: 'extend', newLastDay });

describe('the next term', () => {
  it.each<readonly [string, Partial<CareerFacts>, string]>([
    ['the end of a whole term', { assignments: twice }, 'headquarters 2023-08-01'],
    [
      'the end that is there, where a decision would allow a later one',
      { assignments: twice, derogations: [extension('2023-10-31')] },
      'headquarters 2023-08-01',
    ],
    [
      'an end between the term and the decision',
      {
        assignments: [aStay('2019-08-01', { to: '2023-08-31' })],
        derogations: [extension('2023-10-31')],
      },
      'posting 2023-09-01',
    ],
    [
      'the last day allowed, where the end that is there is later',
      {
        assignments: [aStay('2019-08-01', { to: '2023-11-01' })],
        derogations: [extension('2023-10-31')],
      },
      'posting 2023-11-01',
    ],
    [
      'the latest day that a decision allows, where a later decision said an earlier one',
      {
        assignments: [aStay('2019-08-01', { to: '2023-10-31' })],
        derogations: [
          { ...extension('2023-08-31'), decidedOn: day('2016-01-01') },
          extension('2023-10-31'),
        ],
      },
      'posting 2023-11-01',
    ],
    [
      'the term, of a posting that is open',
      { assignments: [aStay('2019-08-01')] },
      'posting 2023-08-01',
    ],
    [
      'the term, of headquarters that end early',
      {
        assignments: [
          aStay('2012-08-01', { to: '2016-07-31' }),
          aStay('2016-08-01', { to: '2020-07-31' }),
          aStay('2020-08-01', { kind: 'headquarters', to: '2022-07-31' }),
        ],
      },
      'posting 2023-08-01',
    ],
    [
      'the end of an absence',
      { assignments: [aStay('2019-08-01', { kind: 'other_absence', to: '2023-10-31' })] },
      'posting 2023-11-01',
    ],
    [
      'an absence whose end nobody knows',
      { assignments: [aStay('2019-08-01', { kind: 'other_absence' })] },
      'posting null',
    ],
    [
      'nothing, where earlier postings may be missing',
      { assignments: [aStay('2019-08-01', { kind: 'headquarters' })] },
      '-',
    ],
  ])('begins after %s', (_, facts, expected) => {
    expect(terms(facts, '2022-01-01')[0]).toBe(expected);
  });

  it.each([
    ['2023-08-01', '-'],
    ['2023-08-02', 'headquarters 2023-08-01'],
  ])('does not begin on or after the day of retirement (%s)', (retiresOn, expected) => {
    expect(terms({ assignments: twice, retiresOn: day(retiresOn) }, '2022-01-01')[0]).toBe(
      expected,
    );
  });

  it('is what the Minister decided, on the days that were decided', () => {
    const third = aStay('2023-08-15', { to: '2026-08-14' });
    const assignments = [...twice, third];
    const sequence = aDecision(third.id);
    const shorter = aDecision(third.id, { kind: 'shorten', newLastDay: '2026-08-14' });
    expect(terms({ assignments, derogations: [sequence, shorter] }, '2022-01-01', 2)).toEqual([
      ...['posting 2023-08-15', 'posting 2023-08-15 2026-08-14'],
    ]);
    const proposed = { ...sequence, decision: null, decidedOn: null };
    expect(terms({ assignments, derogations: [proposed, shorter] }, '2022-01-01')[0]).toBe(
      'headquarters 2023-08-01',
    );
    const back = aStay('2019-08-01', { kind: 'headquarters' });
    const early = { assignments: [...twice.slice(0, 1), back], derogations: [aDecision(back.id)] };
    expect(terms(early, '2018-01-01')[0]).toBe('headquarters 2019-08-01');
  });

  it('is what the statute says where the decided term cannot be told', () => {
    const mission = { kind: 'international_mission', legalBasis: 'art. 99' } as const;
    const third = aStay('2023-08-01');
    const facts = {
      assignments: [...twice.map((stay) => ({ ...stay, ...mission })), third],
      traineeship: { from: day('2014-08-01'), to: null, place: null },
      derogations: [aDecision(third.id)],
    };
    expect(terms(facts, '2022-01-01')[0]).toBe('headquarters 2023-08-01');
  });

  it('is what the statute says where nothing out of turn follows', () => {
    const later = aStay('2019-09-01', { to: '2023-08-31' });
    expect(terms({ assignments: [...twice.slice(0, 1), later] }, '2018-01-01')[0]).toBe(
      'posting 2019-08-01',
    );
  });
});

describe('the terms to come', () => {
  const open = { assignments: [aStay('2015-08-01', { to: '2019-07-31' }), aStay('2019-08-01')] };
  const headquarters = 'headquarters 2023-08-01 2026-07-31';
  const posting = 'posting 2026-08-01 2030-07-31';

  it.each([
    ['2023-07-31', 3, [headquarters]],
    ['2023-08-01', 3, [headquarters]],
    ['2023-08-02', 3, [headquarters, posting]],
    ['2023-08-02', 2, [headquarters]],
  ])('seen on %s for %i years begin by the last of their days', (at, years, expected) => {
    expect(terms(open, at, years).slice(1)).toEqual(expected);
  });

  it('take turns: two postings, then headquarters', () => {
    expect(terms(open, '2023-01-01', 12).slice(1)).toEqual([
      ...[headquarters, posting, 'posting 2030-08-01 2034-07-31'],
      'headquarters 2034-08-01 2037-07-31',
    ]);
    const back = { assignments: [...twice, aStay('2023-08-01', { kind: 'headquarters' })] };
    expect(terms(back, '2024-01-01', 12).slice(1)).toEqual([
      ...[posting, 'posting 2030-08-01 2034-07-31', 'headquarters 2034-08-01 2037-07-31'],
    ]);
  });

  it.each([
    ['2026-08-01', [headquarters]],
    ['2026-08-02', [headquarters, posting]],
  ])('end with the career (%s)', (retiresOn, expected) => {
    expect(terms({ ...open, retiresOn: day(retiresOn) }, '2023-01-01', 6).slice(1)).toEqual(
      expected,
    );
  });

  it('are named without days where none can be given', () => {
    const absent = aStay('2019-08-01', { kind: 'other_absence' });
    expect(terms({ assignments: [absent] }, '2020-01-01').slice(1)).toEqual([
      ...['posting null null', 'posting null null'],
    ]);
    const after = { assignments: [...open.assignments.slice(0, 1), absent] };
    expect(terms(after, '2020-01-01').slice(1)).toEqual(['posting null null']);
  });
});
