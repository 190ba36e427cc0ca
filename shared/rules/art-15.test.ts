import { describe, expect, it } from 'vitest';
import { day } from '../dates.ts';
import { rankInterim, unbrokenSince, type InterimCandidate } from './art-15.ts';
import { DEFAULT_READINGS } from './readings.ts';

const candidate = (
  staffNumber: string,
  rest: Partial<InterimCandidate> = {},
): InterimCandidate => ({
  staffNumber,
  career: 'external',
  class: 'A3',
  classSince: day('2018-07-01'),
  atPostSince: day('2022-08-01'),
  isArt21: false,
  ...rest,
});
const order = (...candidates: readonly InterimCandidate[]) => {
  const { ranking, code } = rankInterim(candidates, day('2026-01-01'), DEFAULT_READINGS);
  return [...ranking.map(({ staffNumber, rank }) => `${rank} ${staffNumber}`), code];
};

describe('chargé d’affaires ad interim, art. 15', () => {
  it('X42 ranks by class, then by class seniority', () => {
    const q = candidate('Q', { classSince: day('2020-03-01') });
    const r = candidate('R', { class: 'A2', classSince: day('2010-01-01') });
    expect(order(r, q, candidate('P'))).toEqual(['1 P', '2 Q', '3 R', 'OK']);
  });

  it.each([
    ['2022-08-01', ['1 P', '1 Q', 'MANUAL']],
    ['2022-08-02', ['1 P', '2 Q', 'OK']],
    ['2022-07-31', ['1 Q', '2 P', 'OK']],
  ])('X44 with equal class and seniority, Q at the post since %s', (since, expected) => {
    expect(order(candidate('P'), candidate('Q', { atPostSince: day(since) }))).toEqual(expected);
  });

  it.each([
    ['2018-07-01', ['1 P', '1 Q', 'MANUAL']],
    ['2018-07-02', ['1 P', '2 Q', 'OK']],
    ['2018-06-30', ['1 Q', '2 P', 'OK']],
  ])('a class held since %s', (since, expected) => {
    expect(order(candidate('P'), candidate('Q', { classSince: day(since) }))).toEqual(expected);
  });

  it('X46 passes over a designee of art. 21', () => {
    const designee = candidate('D', { career: 'state', isArt21: true });
    expect(order(designee, candidate('A', { class: 'A2' }))).toEqual(['1 A', 'OK']);
    expect(order(designee)).toEqual(['1 D', 'MANUAL']);
  });

  it('passes over whoever is neither of the two careers nor a designee, and any designee', () => {
    const [state, d] = [candidate('S', { career: 'state' }), candidate('D', { isArt21: true })];
    const last = candidate('A', { class: 'A2' });
    expect(order(state, d, last)).toEqual(['1 A', 'OK']);
    expect(order(state)).toEqual(['MANUAL']);
  });

  it('A11 with designees: ranks them among the careers, and alone too', () => {
    const designee = candidate('D', { career: 'state', isArt21: true });
    const open = (...candidates: readonly InterimCandidate[]) => {
      const readings = { interimPool: 'with_designees' } as const;
      const { ranking, code } = rankInterim(candidates, day('2026-01-01'), readings);
      return [...ranking.map(({ staffNumber, rank }) => `${rank} ${staffNumber}`), code];
    };
    expect(open(candidate('A', { class: 'A2' }), designee)).toEqual(['1 D', '2 A', 'OK']);
    expect(open(designee)).toEqual(['1 D', 'OK']);
  });

  it('asks for no class of one who is alone', () => {
    expect(order(candidate('P', { class: null, classSince: null }))).toEqual(['1 P', 'OK']);
  });

  it('places the consular career after a class not recorded, whatever the order given', () => {
    const c = candidate('C', { career: 'consular', class: null, classSince: null });
    const d = candidate('D', { class: null, classSince: null, atPostSince: day('2025-08-01') });
    expect(order(c, d)).toEqual(['1 D', '2 C', 'MANUAL']);
    expect(order(d, c)).toEqual(['1 D', '2 C', 'MANUAL']);
  });

  it('places the consular career after every class, and leaves its order to a person', () => {
    const consular = { career: 'consular', class: null, classSince: null } as const;
    const [c, d] = [candidate('C', consular), candidate('D', consular)];
    expect(order(c, candidate('A', { class: 'A1' }))).toEqual(['1 A', '2 C', 'OK']);
    expect(order(c, d)).toEqual(['1 C', '1 D', 'MANUAL']);
    expect(order({ ...d, atPostSince: day('2020-08-01') }, c)).toEqual(['1 C', '1 D', 'MANUAL']);
    expect(order(c)).toEqual(['1 C', 'OK']);
  });

  it('ranks a class not recorded below A1, however long the seniority', () => {
    const q = candidate('Q', { class: null, classSince: day('2000-01-01') });
    const p = candidate('P', { class: 'A1' });
    expect(order(q, p)).toEqual(['1 P', '2 Q', 'MANUAL']);
  });

  it('names the fact that is missing, and the grounds of each place', () => {
    const unknown = { class: null, classSince: null };
    const told = (rest: Partial<InterimCandidate>) =>
      rankInterim([candidate('P'), candidate('Q', rest)], day('2026-01-01'), DEFAULT_READINGS);
    expect(told(unknown).findings.map(({ missing }) => missing)).toEqual([['agent.class']]);
    expect(told({ classSince: null }).findings.map(({ missing }) => missing)).toEqual([
      ['agent.class_since'],
    ]);
    expect(told(unknown).ranking.map(({ because }) => because)).toEqual([
      ['15-1 A3', '15-2 2018-07-01', '15-3 2022-08-01'],
      ['15-1 no class', '15-3 2022-08-01'],
    ]);
  });

  it('leaves it to a person when nobody is there or a class is not recorded', () => {
    expect(order()).toEqual(['MANUAL']);
    expect(order(candidate('P'), candidate('Q', { class: null })).at(-1)).toBe('MANUAL');
    const unknown = candidate('Q', { classSince: null });
    expect(order(candidate('P'), unknown).at(-1)).toBe('MANUAL');
    expect(order(candidate('P', { class: 'A4' }), unknown)).toEqual(['1 P', '2 Q', 'OK']);
  });
});

describe('why a person must choose, or who takes over', () => {
  const reasons = (...candidates: readonly InterimCandidate[]) =>
    rankInterim(candidates, day('2026-01-01'), DEFAULT_READINGS).findings.map(
      ({ rule, reason }) => [rule, reason],
    );

  it.each([
    ['nobody', reasons(), [['15-1', 'NOBODY_AVAILABLE']]],
    ['one agent', reasons(candidate('P')), [['15-1', 'TAKES_OVER']]],
    ['equals', reasons(candidate('P'), candidate('Q')), [['15-4', 'TIED']]],
    [
      'a designee alone',
      reasons(candidate('D', { career: 'state', isArt21: true })),
      [['15-1', 'DESIGNEES_ONLY']],
    ],
    [
      'a seniority not recorded',
      reasons(candidate('P'), candidate('Q', { classSince: null })),
      [['15-2', 'SENIORITY_UNKNOWN']],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('does not apply before the decree', () => {
    const before = (on: string) => rankInterim([candidate('P')], day(on), DEFAULT_READINGS);
    expect(before('2015-03-29')).toMatchObject({
      code: 'MANUAL',
      findings: [{ code: 'NOT_IN_FORCE', reason: 'BEFORE_DECREE' }],
    });
    expect(before('2015-03-30').code).toBe('OK');
  });
});

describe('the present uninterrupted stay at a post', () => {
  const stays = [
    { from: day('2016-08-01'), to: day('2018-07-31') },
    { from: day('2020-09-01'), to: day('2021-08-31') },
    { from: day('2021-09-01'), to: null },
  ];

  it('reaches back through stays that follow each other, not through a break', () => {
    expect(unbrokenSince(stays, day('2023-01-01'))).toBe('2020-09-01');
    expect(unbrokenSince(stays, day('2018-07-31'))).toBe('2016-08-01');
    expect(unbrokenSince(stays, day('2018-08-01'))).toBeNull();
  });
});
