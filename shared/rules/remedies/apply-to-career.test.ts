import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import type { Derogation } from '../../domain/derogation.ts';
import { aCareer } from '../../testing/careers.ts';
import { aDecision, aStay } from '../../testing/stays.ts';
import type { Figures } from '../finding.ts';
import type { AssignmentFacts } from '../verdict.ts';
import { applyToCareer } from './apply-to-career.ts';
import { repair, type RepairFact } from './remedy.ts';

const [A, B] = [aStay('2020-08-01', { place: 'NAI' }), aStay('2024-08-01', { place: 'ROM' })];
const career = aCareer({ assignments: [A, B] });

/** The stays afterwards, as id, first day, foreseen and real last day. */
const days = (fact: RepairFact, of: string | null, figures: Figures, from = career) =>
  applyToCareer(from, repair(fact, of, figures)).assignments.map((one) =>
    [one.id, one.kind, one.from, one.plannedTo ?? '-', one.to ?? '-'].join(' '),
  );
const [a, b] = [
  'posting 2020-08-01 posting 2020-08-01 - -',
  'posting 2024-08-01 posting 2024-08-01 - -',
];

describe('a repair of an assignment', () => {
  it('takes off the one it names, and that one only', () => {
    expect(days('assignment.removal', A.id, {})).toEqual([b]);
  });

  it('gives an end where there is one: the real one, else the foreseen one', () => {
    const end = { day: '2024-07-31', from: '2020-08-01' };
    expect(days('assignment.end', A.id, end)).toEqual([a.replace('- -', '2024-07-31 -'), b]);
    const ended = aCareer({ assignments: [{ ...A, to: day('2023-07-31') }] });
    expect(days('assignment.end', A.id, end, ended)).toEqual([a.replace('- -', '- 2024-07-31')]);
  });

  it('gives another first day, or other days altogether', () => {
    expect(days('assignment.start', B.id, { day: '2024-09-01' })).toEqual([
      ...[a, 'posting 2024-08-01 posting 2024-09-01 - -'],
    ]);
    const move = (to: string | null, rest: Partial<AssignmentFacts> = {}) =>
      days(
        'assignment.move',
        B.id,
        { from: '2025-01-01', to },
        aCareer({ assignments: [{ ...B, ...rest }] }),
      )[0];
    expect(move(null)).toBe('posting 2024-08-01 posting 2025-01-01 - -');
    expect(move('2028-12-31')).toBe('posting 2024-08-01 posting 2025-01-01 2028-12-31 -');
    expect(move('2028-12-31', { to: day('2028-07-31') })).toBe(
      'posting 2024-08-01 posting 2025-01-01 - 2028-12-31',
    );
  });

  it('covers days outside the cycle, with an end or without', () => {
    expect(days('assignment.cover', null, { from: '2019-01-01', to: '2019-12-31' })).toEqual([
      ...[a, b, 'cover 2019-01-01 other_absence 2019-01-01 - 2019-12-31'],
    ]);
    expect(days('assignment.cover', null, { from: '2028-08-01', to: null }).at(-1)).toBe(
      'cover 2028-08-01 other_absence 2028-08-01 - -',
    );
  });

  it('fills the time before the first record with two postings, however short', () => {
    const history = (from: string, to: string) =>
      days('assignment.history', null, { from, to }).slice(2);
    expect(history('2010-03-01', '2020-07-31')).toEqual([
      'history 1 posting 2010-03-01 - 2010-03-30',
      'history 2 posting 2010-03-31 - 2020-07-31',
    ]);
  });

  it('changes what it is about: place, basis, function, domain or family', () => {
    const changed = (fact: RepairFact, figures: Figures) => {
      const [one, other] = applyToCareer(career, repair(fact, A.id, figures)).assignments;
      expect(other).toEqual(B);
      return one;
    };
    expect(changed('assignment.place', { place: 'LIS' })?.place).toBe('LIS');
    expect(changed('assignment.legal_basis', { legal_basis: 'art. 99' })?.legalBasis).toBe(
      'art. 99',
    );
    expect(changed('assignment.function', { family: 'another' })).toMatchObject({
      ...{ functionCode: null, domain: 'other', family: 'another' },
    });
    expect(changed('function.domain', { domain: 'other' })?.domain).toBe('other');
    expect(changed('function.domain', { domain: 'consular' })?.domain).toBe('consular');
    expect(changed('function.family', { family: 'visas' })?.family).toBe('visas');
  });
});

it('a repair of the career itself changes the appointment or the traineeship', () => {
  const after = (fact: RepairFact, figures: Figures, from = career) =>
    applyToCareer(from, repair(fact, null, figures));
  expect(after('agent.appointed_on', { day: '2010-01-01' }).appointedOn).toBe('2010-01-01');
  const none = { from: null, to: null, place: null };
  const [first, last] = [{ day: '2009-01-01' }, { day: '2009-12-31' }];
  expect(after('traineeship.from', first).traineeship).toEqual({ ...none, from: '2009-01-01' });
  expect(after('traineeship.to', last).traineeship).toEqual({ ...none, to: '2009-12-31' });
  const known = after('traineeship.from', first);
  expect(after('traineeship.place', { place: 'NAI' }, known).traineeship).toEqual({
    ...{ from: '2009-01-01', to: null, place: 'NAI' },
  });
});

describe('a repair of papers', () => {
  const about = { assignment: A.id, kind: 'shorten' };
  /** The papers afterwards, in the order in which they are on file. */
  const papers = (
    onFile: readonly Derogation[],
    fact: RepairFact,
    figures: Figures,
    of: string | null = null,
  ) =>
    applyToCareer({ ...career, derogations: onFile }, repair(fact, of, { ...about, ...figures }))
      .derogations;

  it('begins new ones of that kind for that stay where none is on file', () => {
    const others = [
      aDecision(A.id, { id: 'kind', kind: 'extend' }),
      aDecision(B.id, { id: 'stay', kind: 'shorten' }),
    ];
    const [kind, stay, begun, ...rest] = papers(others, 'derogation.grounds', {});
    expect([kind, stay]).toEqual(others);
    expect(rest).toEqual([]);
    expect(begun).toEqual({
      ...{ id: `papers ${A.id} shorten`, assignmentId: A.id, kind: 'shorten' },
      ...{ grounds: ['service'], newLastDay: null, proposedOn: null, decidedOn: null },
      ...{ decision: null, keepsCount: null, reasons: null, version: 1 },
    });
    expect(papers([], 'derogation.grounds', { kind: 'extend' })[0]?.kind).toBe('extend');
    expect(papers([], 'derogation.grounds', { kind: 'sequence' })[0]?.kind).toBe('sequence');
  });

  it('completes those it names, else those of that kind for that stay', () => {
    const file = [
      aDecision(A.id, { id: 'one', kind: 'shorten', grounds: ['other'] }),
      aDecision(A.id, { id: 'two', kind: 'extend', grounds: ['other'] }),
      aDecision(B.id, { id: 'three', kind: 'shorten', grounds: ['other'] }),
    ];
    const completed = (of: string | null) =>
      papers(file, 'derogation.grounds', {}, of)
        .filter(({ grounds }) => grounds.includes('service'))
        .map(({ id }) => id);
    expect(completed(null)).toEqual(['one']);
    expect(completed('two')).toEqual(['two']);
  });

  const one = (rest: Parameters<typeof aDecision>[1]) => [aDecision(A.id, { id: 'd', ...rest })];
  const after = (rest: Parameters<typeof aDecision>[1], fact: RepairFact, figures: Figures) =>
    papers(one({ kind: 'shorten', ...rest }), fact, figures)[0];

  it('dates the proposal, which brings reasons where there are none', () => {
    const proposed = (reasons: string | null) =>
      after({ proposedOn: null, reasons }, 'derogation.proposal', { not_after: '2022-03-01' });
    expect(proposed('Own reasons.')).toMatchObject({
      ...{ proposedOn: '2022-03-01', reasons: 'Own reasons.' },
    });
    expect(proposed(' ')?.reasons).toBe('reasons');
    expect(proposed(null)?.reasons).toBe('reasons');
    expect(after({ reasons: null }, 'derogation.reasons', {})?.reasons).toBe('reasons');
  });

  it('gives a new last day', () => {
    const day = { day: '2023-07-31' };
    expect(after({ newLastDay: null }, 'derogation.new_last_day', day)?.newLastDay).toBe(
      '2023-07-31',
    );
  });

  it.each([
    ['2022-03-01', '2022-01-01', '2022-03-01'],
    ['2022-03-01', '2022-03-01', '2022-03-01'],
    ['2022-03-01', '2022-03-02', '2022-12-31'],
    ['2022-03-01', null, '2022-03-01'],
    ['2022-12-31', null, '2022-12-31'],
    ['2023-01-01', null, '2022-12-31'],
    ['2022-12-31', '2022-12-31', '2022-12-31'],
    [null, null, '2022-12-31'],
  ])(
    'approves: a decision of %s, not before %s nor after 31-12-2022, is of %s',
    (decidedOn, not_before, expected) => {
      const figures = { not_before, not_after: '2022-12-31' };
      const decided = { decidedOn, decision: null } as const;
      expect(after(decided, 'derogation.decision', figures)).toMatchObject({
        ...{ decision: 'approved', decidedOn: expected },
      });
    },
  );
});

it('a repair that lacks a figure is a bug', () => {
  expect(() => days('assignment.end', A.id, {})).toThrow('no day is named');
});
