import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aCareer } from '../../testing/careers.ts';
import { classOn, standingOn, type StateAgentFacts } from './standing.ts';

const ON = day('2027-01-01');
const facts = (rest: Partial<StateAgentFacts> = {}): StateAgentFacts => ({
  ...aCareer({ career: 'state', appointedOn: day('2010-01-01') }),
  ...{ level: 'A', contract: 'statutory', classes: [], certificates: [], experience: [] },
  ...rest,
});
const held = (name: 'status' | 'level' | 'english_writing', rest: Partial<StateAgentFacts>) => {
  const { state, since } = standingOn(facts(rest), ON).conditions[name];
  return `${state} ${since}`;
};
const classes = (...texts: readonly string[]) =>
  texts.map((text) => {
    const [grade = '', since] = text.split(' ');
    return { class: grade, since: since === undefined ? null : day(since) };
  });

describe('what a state agent holds', () => {
  it.each<readonly [string, Partial<StateAgentFacts>, string]>([
    ['a statutory agent', {}, 'held 2010-01-01'],
    ['no contract recorded', { contract: null }, 'unknown null'],
    ['contract staff', { contract: 'contractual' }, 'missing null'],
    ['another career', { career: 'external' }, 'missing null'],
  ])('status of %s', (_, rest, expected) => {
    expect(held('status', rest)).toBe(expected);
  });

  it.each<readonly [string, Partial<StateAgentFacts>, string]>([
    ['recorded', {}, 'held null'],
    ['another one', { level: 'B', classes: classes('A3') }, 'missing null'],
    ['nothing recorded', { level: null }, 'unknown null'],
    ['told by a class', { level: null, classes: classes('A3 2015-01-01') }, 'held 2015-01-01'],
    ['told by another class', { level: null, classes: classes('B3') }, 'unknown null'],
    [
      'since the first class of it',
      { classes: classes('A3 2015-01-01', 'B2 2000-01-01', 'A2 2012-01-01') },
      'held 2012-01-01',
    ],
    ['since the day asked', { classes: classes('A3 2027-01-01') }, 'held 2027-01-01'],
    ['since a day to come', { classes: classes('A3 2027-01-02') }, 'held null'],
  ])('level A, %s', (_, rest, expected) => {
    expect(held('level', rest)).toBe(expected);
  });

  it.each([
    [[], 'missing null'],
    [['2027-01-01'], 'held 2027-01-01'],
    [['2027-01-02'], 'later 2027-01-02'],
    [['2020-05-01', '2026-05-01'], 'held 2020-05-01'],
  ])('a proof dated %s', (days, expected) => {
    const certificates = days.map((one) => ({
      exam: 'english_c1_writing',
      obtainedOn: day(one),
    }));
    expect(held('english_writing', { certificates })).toBe(expected);
  });

  it.each([
    [[], 'null'],
    [['A3'], 'A3'],
    [['A3', 'A2 2020-01-01'], 'A2'],
    [['A2 2020-01-01', 'A3'], 'A2'],
    [['A2 2020-01-01', 'A3 2020-01-01'], 'A3'],
    [['A2 2020-01-01', 'A3 2027-01-01'], 'A3'],
    [['A2 2020-01-01', 'A3 2027-01-02'], 'A2'],
  ])('of the classes %s the one held', (texts, expected) => {
    expect(String(classOn({ classes: classes(...texts) }, ON))).toBe(expected);
  });

  it('experience in each domain, none where nothing is recorded', () => {
    const period = (from: string) => ({ from: day(from), to: null });
    const experience = [
      { domain: 'consular' as const, ...period('2021-01-01') },
      { domain: 'development' as const, ...period('2021-01-02') },
      { domain: 'other' as const, from: day('2020-01-01'), to: day('2020-03-31') },
    ];
    const told = standingOn(facts({ experience }), ON).experience.map(
      ({ domain, months, days, state, since }) => [domain, months, days, state, since].join(' '),
    );
    expect(told).toEqual([
      ...['political_economic 0 0 none ', 'consular 72 0 held 2027-01-01'],
      ...['development 71 30 later 2027-01-02', 'other 3 0 missing '],
    ]);
  });

  it('asks for the contract and the level that are not recorded', () => {
    expect(standingOn(facts(), ON).missing).toEqual([]);
    expect(standingOn(facts({ contract: null, level: null }), ON).missing).toEqual([
      ...['agent.contract', 'agent.level'],
    ]);
  });
});
