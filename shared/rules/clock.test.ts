import { describe, expect, it } from 'vitest';
import { day } from '../dates.ts';
import { aCareer } from '../testing/careers.ts';
import { aDecision, aStay, on } from '../testing/stays.ts';
import { explain, judge } from './clock.ts';
import type { CareerFacts, Term } from './verdict.ts';

const asText = (terms: readonly Term[]) =>
  terms.map(({ kind, from, lastDay }) => `${kind} ${from} ${lastDay}`);
const code = (facts: CareerFacts, reason: string, at = '2027-01-01') =>
  judge(facts, on(at)).findings.find((one) => one.reason === reason)?.code;

const twoPostings = [
  aStay('2019-08-01', { to: '2023-07-31' }),
  aStay('2023-08-01', { to: '2027-07-31' }),
];
const thirdPlanned = [...twoPostings, aStay('2027-08-01', { state: 'planned' })];
const third = 'posting 2027-08-01';

describe('the cycle, art. 17, § 1: worked examples of the catalogue', () => {
  it('X01 counts two postings of four years, then three years at headquarters, and again', () => {
    const facts = aCareer({ assignments: [aStay('2023-08-01')] });
    const { status, current, next, projection, postingsCounted } = explain(facts, {
      ...on('2025-01-01'),
      years: 20,
    });
    expect({ status, last: current?.lastDay, postingsCounted }).toEqual({
      status: 'NOT_DUE',
      last: '2027-07-31',
      postingsCounted: 1,
    });
    expect(next).toEqual({ kind: 'posting', from: '2027-08-01', lastDay: '2031-07-31' });
    expect(asText(projection)).toEqual([
      'posting 2027-08-01 2031-07-31',
      'headquarters 2031-08-01 2034-07-31',
      'posting 2034-08-01 2038-07-31',
      'posting 2038-08-01 2042-07-31',
      'headquarters 2042-08-01 2045-07-31',
    ]);
  });

  it('X02 judges the consular career alike, without function change or credit', () => {
    const assignments = twoPostings;
    const traineeship = { from: day('2018-09-01'), to: day('2019-07-31'), place: 'P' };
    const external = explain(aCareer({ assignments }), { ...on('2025-01-01'), years: 20 });
    const consular = explain(aCareer({ assignments, career: 'consular', traineeship }), {
      ...on('2025-01-01'),
      years: 20,
    });
    expect(consular.projection).toEqual(external.projection);
    expect(consular.findings.some(({ rule }) => rule === '17-4' || rule === '17-5')).toBe(false);
  });

  it.each([
    ['X03', '2024-02-29', '2028-02-28'],
    ['X05', '2024-10-15', '2028-10-14'],
  ])('%s a posting from %s ends on %s', (_, from, lastDay) => {
    const facts = aCareer({ assignments: [aStay(from)] });
    expect(judge(facts, on('2025-01-01')).current?.lastDay).toBe(lastDay);
  });

  it('X06 gives a first stay at headquarters no statutory end', () => {
    const facts = aCareer({
      appointedOn: day('2025-09-01'),
      assignments: [aStay('2025-09-01', { kind: 'headquarters' })],
    });
    const { status, needsDerogation, projection } = explain(facts, {
      ...on('2027-01-01'),
      years: 12,
    });
    expect({ status, needsDerogation }).toEqual({ status: 'NO_TERM', needsDerogation: false });
    expect(code(facts, 'INITIAL_HEADQUARTERS')).toBe('MANUAL');
    expect(asText(projection)).toEqual(['posting null null', 'posting null null']);
  });

  it('X08 asks for a decision before a third posting in a row', () => {
    const facts = aCareer({ assignments: thirdPlanned });
    const { status, next, needsDerogation } = judge(facts, on('2027-01-01'));
    expect({ status, next, needsDerogation }).toEqual({
      status: 'DUE',
      next: { kind: 'headquarters', from: '2027-08-01', lastDay: '2030-07-31' },
      needsDerogation: true,
    });
    expect(code(facts, 'SEQUENCE')).toBe('NEEDS_DECISION');
  });

  it.each([
    ['X09 proposal, listed ground and decision', {}, 'OK'],
    ['X10 a ground outside the list', { grounds: ['other'] as const }, 'BLOCKED'],
    ['X11 a decision without proposal', { proposedOn: null }, 'BLOCKED'],
    ['a proposal without decision', { decision: null, decidedOn: null }, 'NEEDS_DECISION'],
    ['a refusal', { decision: 'refused' as const }, 'NEEDS_DECISION'],
    ['a decision before the proposal', { decidedOn: '2015-03-31' }, 'BLOCKED'],
    ['a decision on the day of the proposal', { decidedOn: '2015-04-01' }, 'OK'],
    ['a decision on the day the posting begins', { decidedOn: '2027-08-01' }, 'OK'],
    ['a decision the day after it began', { decidedOn: '2027-08-02' }, 'MANUAL'],
    ['a file without ground', { grounds: [] }, 'UNKNOWN'],
    ['one listed ground among others', { grounds: ['other', 'family'] as const }, 'OK'],
    ['a decision without its day', { decidedOn: null }, 'UNKNOWN'],
  ])('%s', (_, rest, expected) => {
    const facts = aCareer({ assignments: thirdPlanned, derogations: [aDecision(third, rest)] });
    const { moves, needsDerogation } = judge(facts, on('2027-01-01'));
    expect(moves.map(({ kind, code }) => `${kind} ${code}`)).toEqual([`sequence ${expected}`]);
    expect(needsDerogation).toBe(expected !== 'OK');
  });

  it('X09 names the decided third posting as the next move', () => {
    const facts = aCareer({ assignments: thirdPlanned, derogations: [aDecision(third)] });
    const { next, projection } = explain(facts, { ...on('2027-01-01'), years: 6 });
    expect(next).toEqual({ kind: 'posting', from: '2027-08-01', lastDay: '2031-07-31' });
    expect(asText(projection)).toEqual([
      'posting 2027-08-01 2031-07-31',
      'headquarters 2031-08-01 2034-07-31',
    ]);
  });

  it('X13 counts a posting of three years that a decision covers', () => {
    const facts = aCareer({
      assignments: [aStay('2024-08-01', { to: '2027-07-31' })],
      derogations: [
        aDecision('posting 2024-08-01', {
          kind: 'shorten',
          grounds: ['hardship'],
          newLastDay: '2027-07-31',
        }),
      ],
    });
    const { moves, postingsCounted, next, current } = judge(facts, on('2027-01-01'));
    expect(moves.map(({ kind, code, days }) => [kind, code, days])).toEqual([
      ['shorten', 'OK', 366],
    ]);
    expect({ postingsCounted, lastDay: current?.lastDay }).toEqual({
      postingsCounted: 1,
      lastDay: '2027-07-31',
    });
    expect(next).toEqual({ kind: 'posting', from: '2027-08-01', lastDay: '2031-07-31' });
  });

  it.each(['2027-01-01', '2027-09-01'])('X14 does not count three years undecided (%s)', (at) => {
    const facts = aCareer({ assignments: [aStay('2024-08-01', { to: '2027-07-31' })] });
    const { postingsCounted, next, needsDerogation } = judge(facts, on(at));
    expect({ postingsCounted, next, needsDerogation }).toEqual({
      postingsCounted: 0,
      next: null,
      needsDerogation: true,
    });
    expect(code(facts, 'EARLY_END', at)).toBe('NEEDS_DECISION');
  });

  it('X15 projects nothing after an early return without decision', () => {
    const facts = aCareer({ assignments: [aStay('2022-08-01', { to: '2024-03-15' })] });
    const explanation = explain(facts, { ...on('2024-04-01'), years: 12 });
    expect(explanation.projection).toEqual([]);
    expect(explanation.moves).toMatchObject([{ kind: 'shorten', code: 'NEEDS_DECISION' }]);
    expect(code(facts, 'EARLY_END', '2024-04-01')).toBe('NEEDS_DECISION');
  });

  const atHeadquarters = [
    aStay('2015-08-01', { to: '2019-07-31' }),
    aStay('2019-08-01', { to: '2023-07-31' }),
    aStay('2023-08-01', { kind: 'headquarters' }),
  ];

  it('X17 asks for a decision to leave headquarters after two years', () => {
    const facts = aCareer({
      assignments: [...atHeadquarters, aStay('2025-08-01', { state: 'planned' })],
    });
    const { moves, current } = judge(facts, on('2025-01-01'));
    expect(current?.lastDay).toBe('2026-07-31');
    expect(moves.map(({ kind, code, days }) => [kind, code, days])).toEqual([
      ['shorten', 'NEEDS_DECISION', 365],
    ]);
    expect(code(facts, 'SHORTENED', '2025-01-01')).toBe('NEEDS_DECISION');
  });

  it('X18 gives headquarters from 16-08-2023 until 15-08-2026', () => {
    const assignments = [
      aStay('2015-08-16', { to: '2019-08-15' }),
      aStay('2019-08-16', { to: '2023-08-15' }),
      aStay('2023-08-16', { kind: 'headquarters' }),
    ];
    expect(judge(aCareer({ assignments }), on('2025-01-01'))).toMatchObject({
      postingsCounted: 0,
      current: { lastDay: '2026-08-15' },
      next: { kind: 'posting', from: '2026-08-16', lastDay: '2030-08-15' },
    });
  });

  it.each([
    ['X20 the EU representation in Brussels', 'EU-BRU', '2022-09-01', '2026-08-31'],
    ['X21 a diplomatic office', 'MPM', '2021-08-01', '2025-07-31'],
  ])('%s is a posting', (_, place, from, to) => {
    const facts = aCareer({ assignments: [aStay(from, { to, place })] });
    const { postingsCounted, moves } = judge(facts, on('2025-01-01'));
    expect({ postingsCounted, moves }).toEqual({ postingsCounted: 1, moves: [] });
  });

  const mission = (legalBasis: string | null) =>
    aCareer({
      assignments: [
        aStay('2019-08-01', { to: '2023-07-31' }),
        aStay('2023-08-01', { kind: 'international_mission', to: '2027-07-31', legalBasis }),
      ],
    });

  it.each([
    'art. 99, al. 2, 1°, c)',
    'RD 19-11-1998, art. 99 al. 2 1° c',
    'art99_2_1_c',
    'Art. 99',
  ])('X22 counts an international mission under %s as a posting', (basis) => {
    expect(judge(mission(basis), on('2027-01-01'))).toMatchObject({
      status: 'DUE',
      postingsCounted: 2,
      next: { kind: 'headquarters', from: '2027-08-01', lastDay: '2030-07-31' },
      needsDerogation: false,
    });
  });

  it.each(['art. 102', 'art. 99, al. 2, 1°, a)', 'art. 199'])(
    'X24 does not count a mission under %s',
    (basis) => {
      expect(judge(mission(basis), on('2027-01-01'))).toMatchObject({
        status: 'NO_TERM',
        postingsCounted: 1,
        next: { kind: 'posting', from: '2027-08-01', lastDay: '2031-07-31' },
      });
      expect(code(mission(basis), 'OTHER_BASIS')).toBe('MANUAL');
    },
  );

  it('asks for the legal basis of a mission that names none', () => {
    const verdict = judge(mission(null), on('2027-01-01'));
    expect(verdict).toMatchObject({ status: 'UNDETERMINED', next: null });
    expect(verdict.findings.flatMap(({ missing }) => missing)).toContain('assignment.legal_basis');
  });

  it('X25 tells a gap of 31 days and leaves it to a person', () => {
    const facts = aCareer({
      assignments: [aStay('2023-08-01', { to: '2027-07-31' }), aStay('2027-09-01')],
    });
    const gap = judge(facts, on('2027-01-01')).findings.find(({ reason }) => reason === 'GAP');
    expect(gap).toMatchObject({ rule: '17-1', code: 'MANUAL', figures: { days: 31 } });
  });
});

describe('the traineeship in post, art. 17, § 1, al. 5: worked examples', () => {
  const trainee = (part: string, appointed: string, stays: CareerFacts['assignments']) => {
    const [from = '', to = ''] = part.split(' ');
    return aCareer({
      appointedOn: day(appointed),
      traineeship: { from: day(from), to: day(to), place: 'NBO' },
      assignments: stays,
    });
  };
  const there = { place: 'NBO' };

  it.each([
    ['X26', '2017-03-01 2018-02-28', '2018-03-01', [aStay('2018-03-01', there)], '2021-02-28'],
    ['X27', '2024-11-01 2025-08-31', '2025-09-01', [aStay('2025-09-01', there)], '2028-10-31'],
    [
      'X29',
      '2024-11-01 2025-08-31',
      '2025-09-01',
      [
        aStay('2025-09-01', { kind: 'headquarters', to: '2025-12-31' }),
        aStay('2026-01-01', { place: 'TYO' }),
      ],
      '2029-02-28',
    ],
    [
      'X32',
      '2024-11-01 2025-08-31',
      '2025-09-01',
      [aStay('2025-09-01', { ...there, to: '2028-10-31' }), aStay('2028-11-01', there)],
      '2032-10-31',
    ],
  ])('%s', (_, part, appointed, stays, lastDay) => {
    const facts = trainee(part, appointed, stays);
    const verdict = judge(facts, on(String(stays.at(-1)?.from)));
    expect(verdict.current?.lastDay).toBe(lastDay);
    expect(verdict.moves).toEqual([]);
  });

  it('X31 gives no credit without a second part in post', () => {
    const facts = aCareer({ appointedOn: day('2025-09-01'), assignments: [aStay('2025-09-01')] });
    expect(judge(facts, on('2026-01-01')).current?.lastDay).toBe('2029-08-31');
  });

  it.each([
    ['twelve months', '2024-09-01 2025-08-31', '2028-08-31'],
    ['twelve months and a day', '2024-08-31 2025-08-31', '2028-08-31'],
    ['eleven months', '2024-10-01 2025-08-31', '2028-09-30'],
    ['a day less than twelve months', '2024-09-02 2025-08-31', '2028-09-01'],
  ])('counts %s in post, and never more than twelve', (_, part, lastDay) => {
    const facts = trainee(part, '2025-09-01', [aStay('2025-09-01', there)]);
    expect(judge(facts, on('2026-01-01')).current?.lastDay).toBe(lastDay);
  });

  it('takes leftover days of credit off a posting elsewhere', () => {
    const facts = trainee('2024-11-01 2025-09-15', '2025-09-16', [
      aStay('2026-01-01', { place: 'TYO' }),
    ]);
    expect(judge(facts, on('2026-06-01')).current?.lastDay).toBe('2029-02-13');
  });

  it('A4 reads the credit as bound to the same post when the switch says so', () => {
    const facts = trainee('2024-11-01 2025-08-31', '2025-09-01', [
      aStay('2025-09-01', { place: 'TYO' }),
    ]);
    const at = '2026-01-01';
    expect(judge(facts, on(at)).current?.lastDay).toBe('2028-10-31');
    expect(judge(facts, on(at, { traineeshipCredit: 'same_post_only' })).current?.lastDay).toBe(
      '2029-08-31',
    );
  });

  it('asks for the end of a traineeship that names none', () => {
    const facts = aCareer({
      traineeship: { from: day('2024-11-01'), to: null, place: 'NBO' },
      assignments: [aStay('2025-09-01')],
    });
    const verdict = judge(facts, on('2026-01-01'));
    expect(verdict.status).toBe('UNDETERMINED');
    expect(verdict.findings.flatMap(({ missing }) => missing)).toContain('traineeship.to');
  });
});

describe('another function, art. 17, § 1, al. 4', () => {
  const pair = (first: object, second: object, rest: Partial<CareerFacts> = {}) =>
    aCareer({
      assignments: [
        aStay('2019-08-01', { to: '2023-07-31', ...first }),
        aStay('2023-08-01', second),
      ],
      ...rest,
    });

  it.each([
    ['X33 the same domain', { domain: 'consular' }, { domain: 'consular' }, 'SOFT'],
    ['another domain', { domain: 'consular' }, { domain: 'development' }, 'OK'],
    [
      'another family',
      { domain: 'consular', family: 'visa' },
      { domain: 'consular', family: 'civil status' },
      'OK',
    ],
    ['the same function', { functionCode: 'F1' }, { functionCode: 'F1' }, 'SOFT'],
    ['a domain nobody recorded', { domain: 'consular' }, {}, 'UNKNOWN'],
  ])('%s', (_, first, second, expected) => {
    const found = judge(pair(first, second), on('2025-01-01')).findings;
    expect(found.find(({ rule }) => rule === '17-4')?.code).toBe(expected);
  });

  it('X35 says nothing of a third posting', () => {
    const facts = aCareer({
      assignments: [
        aStay('2015-08-01', { to: '2019-07-31', domain: 'consular' }),
        aStay('2019-08-01', { to: '2023-07-31', domain: 'development' }),
        aStay('2023-08-01', { kind: 'headquarters', to: '2026-07-31' }),
        aStay('2026-08-01', { domain: 'development' }),
      ],
    });
    const rules = judge(facts, on('2027-01-01')).findings.filter(({ rule }) => rule === '17-4');
    expect(rules.map(({ reason }) => reason)).toEqual(['OTHER_FUNCTION']);
  });

  it('is not asked where the first postings after appointment may be missing', () => {
    const same = { domain: 'consular' };
    const facts = pair(same, same, { appointedOn: day('2005-09-01') });
    expect(judge(facts, on('2025-01-01')).findings.some(({ rule }) => rule === '17-4')).toBe(false);
  });

  it('is not asked of the consular career', () => {
    const same = { domain: 'consular' };
    const facts = pair(same, same, { career: 'consular' });
    expect(judge(facts, on('2025-01-01')).findings.some(({ rule }) => rule === '17-4')).toBe(false);
  });
});
