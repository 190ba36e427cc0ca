import { describe, expect, it } from 'vitest';
import { day } from '../dates.ts';
import { aCareer } from '../testing/careers.ts';
import { aDecision, aStay, on } from '../testing/stays.ts';
import { explain, judge } from './clock.ts';
import type { CareerFacts } from './verdict.ts';

const moves = (facts: CareerFacts, at = '2024-01-01') =>
  judge(facts, on(at)).moves.map(({ kind, days, code }) => `${kind} ${days} ${code}`);

describe('each figure of art. 17: the last case that passes and the first that fails', () => {
  it.each([
    ['2023-07-31', []],
    ['2023-07-30', ['shorten 1 NEEDS_DECISION']],
    ['2023-08-01', ['extend 1 NEEDS_DECISION']],
  ])('a posting of four years from 01-08-2019 that ends on %s', (to, expected) => {
    expect(moves(aCareer({ assignments: [aStay('2019-08-01', { to })] }))).toEqual(expected);
  });

  const untilHeadquarters = [
    aStay('2015-08-01', { to: '2019-07-31' }),
    aStay('2019-08-01', { to: '2023-07-31' }),
  ];

  it.each([
    ['2026-07-31', []],
    ['2026-07-30', ['shorten 1 NEEDS_DECISION']],
    ['2026-08-01', ['extend 1 NEEDS_DECISION']],
  ])('three years at headquarters from 01-08-2023 that end on %s', (to, expected) => {
    const assignments = [...untilHeadquarters, aStay('2023-08-01', { kind: 'headquarters', to })];
    expect(moves(aCareer({ assignments }))).toEqual(expected);
  });

  it('counts two functions at headquarters in a row as one period of three years', () => {
    const assignments = [
      ...untilHeadquarters,
      aStay('2023-08-01', { kind: 'headquarters', to: '2024-12-31' }),
      aStay('2025-01-01', { kind: 'headquarters' }),
    ];
    const verdict = judge(aCareer({ assignments }), on('2025-06-01'));
    expect(verdict).toMatchObject({ moves: [], current: { lastDay: '2026-07-31' } });
  });

  it.each([
    [2, []],
    [3, ['sequence 0 NEEDS_DECISION']],
  ])('%i postings in a row', (count, expected) => {
    const years = [2015, 2019, 2023].slice(0, count);
    const assignments = years.map((year) => aStay(`${year}-08-01`, { to: `${year + 4}-07-31` }));
    expect(moves(aCareer({ assignments }))).toEqual(expected);
  });

  it('headquarters after one posting comes out of turn', () => {
    const assignments = [
      aStay('2015-08-01', { to: '2019-07-31' }),
      aStay('2019-08-01', { kind: 'headquarters', to: '2022-07-31' }),
      aStay('2022-08-01', { to: '2026-07-31' }),
    ];
    expect(moves(aCareer({ assignments }))).toEqual(['sequence 0 NEEDS_DECISION']);
  });

  it('names the first of two functions at headquarters that come out of turn', () => {
    const assignments = [
      aStay('2015-08-01', { to: '2019-07-31' }),
      aStay('2019-08-01', { kind: 'headquarters', to: '2021-07-31' }),
      aStay('2021-08-01', { kind: 'headquarters', to: '2022-08-31' }),
    ];
    const named = (facts: CareerFacts) =>
      judge(facts, on('2022-01-01')).moves.map((move) => `${move.kind} ${move.assignmentFrom}`);
    expect(named(aCareer({ assignments }))).toEqual(['extend 2021-08-01', 'sequence 2019-08-01']);
    const derogations = [
      aDecision('headquarters 2019-08-01', { kind: 'extend', newLastDay: '2022-08-01' }),
    ];
    expect(named(aCareer({ assignments, derogations }))).toEqual([
      'extend 2019-08-01',
      'sequence 2019-08-01',
    ]);
  });

  it('asks nothing of an unfinished file beside a whole decision', () => {
    const assignments = [
      ...untilHeadquarters,
      aStay('2023-08-01', { kind: 'headquarters', to: '2024-07-31' }),
      aStay('2024-08-01', { kind: 'headquarters', to: '2026-08-31' }),
    ];
    const derogations = [
      aDecision('headquarters 2023-08-01', {
        ...{ kind: 'extend', newLastDay: '2026-08-31', decision: null, decidedOn: null },
      }),
      aDecision('headquarters 2024-08-01', { kind: 'extend', newLastDay: '2026-08-31' }),
    ];
    expect(moves(aCareer({ assignments, derogations }))).toEqual(['extend 31 OK']);
  });

  it.each([
    [0, 1],
    [1, 2],
    [null, 2],
  ] as const)('a decision that keeps %s postings makes the next one number %i', (keeps, count) => {
    const facts = aCareer({
      assignments: [
        aStay('2015-08-01', { to: '2019-07-31' }),
        aStay('2019-08-01', { kind: 'headquarters', to: '2022-07-31' }),
        aStay('2022-08-01'),
      ],
      derogations: [aDecision('headquarters 2019-08-01', { keepsCount: keeps })],
    });
    const verdict = judge(facts, on('2024-01-01'));
    expect(verdict).toMatchObject({ postingsCounted: count, needsDerogation: false });
    expect(verdict.next?.kind).toBe(count === 2 ? 'headquarters' : 'posting');
  });

  it.each([
    ['2015-03-29', []],
    ['2015-03-30', ['shorten 1 NEEDS_DECISION']],
  ])('does not judge a posting that began before the decree (from %s)', (from, expected) => {
    const to = from === '2015-03-29' ? '2019-03-27' : '2019-03-28';
    expect(moves(aCareer({ assignments: [aStay(from, { to })] }))).toEqual(expected);
  });
});

describe('due, overdue, and what covers a stay', () => {
  const posting = (rest = {}) => aCareer({ assignments: [aStay('2023-08-01', rest)] });

  it.each([
    ['2026-07-31', 'NOT_DUE'],
    ['2026-08-01', 'DUE'],
    ['2027-07-31', 'DUE'],
    ['2027-08-01', 'OVERDUE'],
  ])('on %s a posting until 31-07-2027 is %s', (at, status) => {
    const { on: asked, readings } = on(at);
    const until = day(
      `${Number(at.slice(0, 4)) + 1}${at.slice(4) === '-07-31' ? '-07-30' : '-07-31'}`,
    );
    expect(judge(posting(), { on: asked, until, readings }).status).toBe(status);
  });

  it('needs an extension from the first day after the lawful last day', () => {
    expect(moves(posting(), '2027-07-31')).toEqual([]);
    expect(moves(posting(), '2027-08-01')).toEqual(['extend 1 NEEDS_DECISION']);
  });

  const extended = (rest = {}) =>
    aCareer({
      assignments: [aStay('2023-08-01')],
      derogations: [
        aDecision('posting 2023-08-01', { kind: 'extend', newLastDay: '2028-07-31', ...rest }),
      ],
    });

  it('moves the lawful last day to that of an approved extension', () => {
    expect(judge(extended(), on('2028-07-31'))).toMatchObject({
      status: 'DUE',
      current: { lastDay: '2028-07-31' },
      needsDerogation: false,
    });
    expect(judge(extended(), on('2028-08-01')).status).toBe('OVERDUE');
  });

  it.each([
    ['2027-07-31', 'OK'],
    ['2027-08-01', 'MANUAL'],
  ])('takes a decision of %s on an end of 31-07-2027 as %s', (decidedOn, code) => {
    const found = judge(extended({ decidedOn }), on('2027-12-01')).moves;
    expect(found.map((move) => move.code)).toEqual([code]);
  });

  it('asks for the new last day of an extension that names none', () => {
    const verdict = judge(extended({ newLastDay: null }), on('2027-01-01'));
    expect(verdict.moves.map(({ code }) => code)).toEqual(['UNKNOWN']);
    expect(verdict.current?.lastDay).toBe('2027-07-31');
  });

  it('is undetermined without any assignment, and says which fact is missing', () => {
    const verdict = judge(aCareer(), on('2027-01-01'));
    expect(verdict.status).toBe('UNDETERMINED');
    expect(verdict.findings.flatMap(({ missing }) => missing)).toEqual(['assignment']);
  });

  it('is undetermined when a stay ended on a day nobody recorded', () => {
    const verdict = judge(posting({ state: 'ended' }), on('2027-01-01'));
    expect(verdict.status).toBe('UNDETERMINED');
    expect(verdict.findings.flatMap(({ missing }) => missing)).toEqual(['assignment.to']);
  });

  it('does not apply to a state agent, before appointment, nor from the day of retirement', () => {
    expect(judge({ ...posting(), career: 'state' }, on('2027-01-01')).status).toBe(
      'NOT_APPLICABLE',
    );
    const retired = { ...posting(), retiresOn: day('2027-01-01') };
    expect(judge(retired, on('2026-12-31')).status).toBe('DUE');
    expect(judge(retired, on('2027-01-01')).status).toBe('NOT_APPLICABLE');
    const coming = aCareer({ appointedOn: day('2027-01-02') });
    expect(judge(coming, on('2027-01-01')).status).toBe('NOT_APPLICABLE');
  });

  it.each([
    ['2027-07-31', 'DUE', []],
    ['2027-08-01', 'OVERDUE', ['extend 1 NEEDS_DECISION']],
    ['2027-08-31', 'OVERDUE', ['extend 31 NEEDS_DECISION']],
  ])('on %s a stay foreseen until 31-07-2027 that nobody ended is %s', (at, status, expected) => {
    const facts = posting({ plannedTo: '2027-07-31' });
    expect(judge(facts, on(at))).toMatchObject({ status, current: { lastDay: '2027-07-31' } });
    expect(moves(facts, at)).toEqual(expected);
  });

  it('takes a foreseen end for the end once another assignment follows', () => {
    const next = aStay('2027-09-01');
    const facts = aCareer({
      assignments: [aStay('2023-08-01', { plannedTo: '2027-07-31' }), next],
    });
    expect(judge(facts, on('2027-08-15')).status).toBe('UNDETERMINED');
  });

  it('shows where a state agent is, without a last day', () => {
    const designated = aStay('2023-09-01', { kind: 'art21', place: 'NAI' });
    const facts = aCareer({ career: 'state', assignments: [designated] });
    expect(judge(facts, on('2027-01-01'))).toMatchObject({
      status: 'NOT_APPLICABLE',
      current: { kind: 'art21', place: 'NAI', lastDay: null },
    });
    expect(judge(facts, on('2023-08-31')).current).toBeNull();
  });

  const headquartersFrom = (from: string, appointedOn: string) =>
    aCareer({
      appointedOn: day(appointedOn),
      assignments: [aStay(from, { kind: 'headquarters' })],
    });

  it.each([
    ['2019-08-31', 'NO_TERM', []],
    ['2019-09-01', 'UNDETERMINED', ['assignment.history']],
  ])(
    'headquarters from %s, appointed on 01-09-2016 with nothing between, is %s',
    (from, status, missing) => {
      const verdict = judge(headquartersFrom(from, '2016-09-01'), on('2021-01-01'));
      expect(verdict.status).toBe(status);
      expect(verdict.findings.flatMap((finding) => finding.missing)).toEqual(missing);
    },
  );

  it('misses no history where two postings before headquarters are recorded', () => {
    const facts = aCareer({
      appointedOn: day('2005-09-01'),
      assignments: [
        aStay('2015-08-01', { to: '2019-07-31' }),
        aStay('2019-08-01', { to: '2023-07-31' }),
        aStay('2023-08-01', { kind: 'headquarters' }),
      ],
    });
    const { status, findings } = judge(facts, on('2024-01-01'));
    expect(status).toBe('NOT_DUE');
    expect(findings.flatMap(({ missing }) => missing)).toEqual([]);
  });

  it('asks no decision for a posting that retirement cuts short', () => {
    const facts = { ...posting({ to: '2026-12-31' }), retiresOn: day('2027-01-01') };
    expect(moves(facts, '2026-06-01')).toEqual([]);
    const left = { ...posting({ to: '2026-12-30' }), retiresOn: day('2027-01-01') };
    expect(moves(left, '2026-06-01')).toEqual(['shorten 213 NEEDS_DECISION']);
  });

  it('places cabinet service outside the cycle, or at headquarters when the switch says so', () => {
    const facts = aCareer({
      assignments: [
        aStay('2015-08-01', { to: '2019-07-31' }),
        aStay('2019-08-01', { to: '2023-07-31' }),
        aStay('2023-08-01', { kind: 'other_absence' }),
      ],
    });
    expect(judge(facts, on('2025-01-01'))).toMatchObject({
      status: 'NO_TERM',
      next: { from: null },
    });
    const switched = on('2025-01-01', { otherAbsence: 'counts_as_headquarters' });
    expect(judge(facts, switched)).toMatchObject({
      status: 'NOT_DUE',
      current: { lastDay: '2026-07-31' },
    });
  });

  it('A3 takes a mission of any length for a posting when the switch says so', () => {
    const facts = aCareer({
      assignments: [
        aStay('2019-08-01', {
          kind: 'international_mission',
          legalBasis: 'art. 99, al. 2, 1°, c)',
          to: '2021-07-31',
        }),
        aStay('2021-08-01'),
      ],
    });
    expect(moves(facts)).toEqual(['shorten 730 NEEDS_DECISION']);
    const switched = on('2024-01-01', { missionOfAnyLength: 'counts_as_posting' });
    expect(judge(facts, switched)).toMatchObject({ moves: [], postingsCounted: 2 });
  });

  it('tells an overlap and leaves it to a person', () => {
    const assignments = [aStay('2019-08-01', { to: '2023-08-10' }), aStay('2023-08-01')];
    const overlap = judge(aCareer({ assignments }), on('2024-01-01')).findings.find(
      ({ reason }) => reason === 'OVERLAP',
    );
    expect(overlap).toMatchObject({ code: 'MANUAL', figures: { days: 10 } });
  });
});

describe('who is judged at all', () => {
  const from = (begins: string) => ({ assignments: [aStay(begins)] });
  const said = (facts: Partial<CareerFacts>) => {
    const { status, findings } = judge(aCareer(facts), on('2027-01-01'));
    return status === 'NOT_APPLICABLE' ? findings.map(({ reason }) => reason).join(' ') : status;
  };

  it.each<readonly [string, Partial<CareerFacts>, string]>([
    ['a state agent', { career: 'state', retiresOn: day('2020-01-01') }, 'STATE_AGENT'],
    ['one retired on the day', { retiresOn: day('2027-01-01') }, 'RETIRED'],
    ['one retired the day after', { retiresOn: day('2027-01-02') }, 'UNDETERMINED'],
    ['one appointed on the day', { appointedOn: day('2027-01-01') }, 'UNDETERMINED'],
    ['one appointed the day after', { appointedOn: day('2027-01-02') }, 'NOT_YET_APPOINTED'],
    [
      'one appointed later who will retire',
      { appointedOn: day('2027-01-02'), retiresOn: day('2060-01-01') },
      'NOT_YET_APPOINTED',
    ],
    [
      'one appointed later and in post from the day on',
      { appointedOn: day('2028-01-01'), ...from('2027-01-01') },
      'NOT_DUE',
    ],
    [
      'one appointed later and in post from the day after',
      { appointedOn: day('2028-01-01'), ...from('2027-01-02') },
      'NOT_YET_APPOINTED',
    ],
  ])('%s', (_, facts, expected) => {
    expect(said(facts)).toBe(expected);
  });

  it('derives nothing for who is not, and projects nothing before the first stay', () => {
    const question = { ...on('2027-01-01'), years: 10 };
    const retired = { ...posting20, retiresOn: day('2027-01-01') };
    expect(explain(aCareer(retired), question)).toMatchObject({ projection: [], derivation: [] });
    const coming = { appointedOn: day('2026-01-01'), ...from('2027-01-02') };
    const { next, projection, derivation } = explain(aCareer(coming), question);
    expect([next, projection, derivation.length]).toEqual([null, [], 1]);
  });

  it('has no place, no count and no decision to take for who is retired', () => {
    const overdue = { assignments: [aStay('2020-08-01')], retiresOn: day('2027-01-01') };
    expect(judge(aCareer(overdue), on('2027-01-01'))).toMatchObject({
      ...{ current: null, postingsCounted: 0, next: null, needsDerogation: false, moves: [] },
    });
    const coming = judge(aCareer(from('2027-01-02')), on('2027-01-01'));
    expect(coming).toMatchObject({ current: null, postingsCounted: 0, next: null });
  });

  it('counts a posting that began on the day and ended on one that nobody recorded', () => {
    const ended = aStay('2023-08-01', { state: 'ended' });
    const facts = { assignments: [aStay('2019-08-01', { to: '2023-07-31' }), ended] };
    const { postingsCounted, findings } = judge(aCareer(facts), on('2023-08-01'));
    const found = findings.find(({ reason }) => reason === 'NO_ASSIGNMENT');
    expect(postingsCounted).toBe(2);
    expect(found).toMatchObject({ missing: ['assignment.to'], records: [ended.id] });
  });

  it('shows the later of two functions at headquarters that overlap', () => {
    const assignments = [
      ...[aStay('2015-08-01', { to: '2019-07-31' }), aStay('2019-08-01', { to: '2023-07-31' })],
      aStay('2023-08-01', { kind: 'headquarters', to: '2025-07-31' }),
      aStay('2025-07-31', { kind: 'headquarters' }),
    ];
    const { current } = judge(aCareer({ assignments }), on('2025-07-31'));
    expect(current?.from).toBe('2025-07-31');
  });

  it('tells since when nobody knows where an agent is', () => {
    const left = { assignments: [aStay('2019-08-01', { to: '2023-07-31' })] };
    const found = judge(aCareer(left), on('2023-08-01')).findings.find(
      ({ reason }) => reason === 'NO_ASSIGNMENT',
    );
    expect(found).toMatchObject({
      ...{ missing: ['assignment'], records: ['posting 2019-08-01'] },
      figures: { on: '2023-08-01', last_ended_on: '2023-07-31' },
    });
    expect(judge(aCareer(left), on('2023-07-31')).current?.lastDay).toBe('2023-07-31');
    const coming = judge(aCareer(from('2027-01-02')), on('2027-01-01'));
    expect(coming.findings.find(({ reason }) => reason === 'NO_ASSIGNMENT')?.records).toEqual([]);
  });

  it('shows the later of two stays that overlap, and its period', () => {
    const assignments = [
      aStay('2019-08-01', { to: '2023-07-31' }),
      aStay('2023-07-31', { kind: 'other_absence', to: '2024-07-31' }),
    ];
    const { status, current } = judge(aCareer({ assignments }), on('2023-07-31'));
    expect([status, current?.kind]).toEqual(['NO_TERM', 'other_absence']);
    const before = judge(aCareer({ assignments }), on('2023-07-30'));
    expect([before.status, before.current?.kind]).toEqual(['DUE', 'posting']);
  });
});

const posting20 = { assignments: [aStay('2020-08-01')] };
