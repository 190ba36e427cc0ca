import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aCareer } from '../../testing/careers.ts';
import { aDecision, aStay, on } from '../../testing/stays.ts';
import { explain, judge } from '../clock.ts';
import type { CareerFacts } from '../verdict.ts';

const ART_99 = 'art. 99, al. 2, 1°, c)';
const first = aStay('2015-08-01', { to: '2019-07-31' });
const appointed = (appointedOn: string, stay: CareerFacts['assignments'][number]) => ({
  appointedOn: day(appointedOn),
  assignments: [stay],
});

describe('what is said of a period', () => {
  it.each<readonly [string, Partial<CareerFacts>, readonly string[]]>([
    ['a posting', { assignments: [first] }, ['17-2 FOUR_YEARS OK']],
    [
      'a posting with credit',
      {
        traineeship: { from: day('2014-08-01'), to: day('2015-07-31'), place: null },
        assignments: [{ ...first, to: day('2018-07-31') }],
      },
      ['17-5 CREDIT OK', '17-2 FOUR_YEARS OK'],
    ],
    [
      'a mission that counts',
      { assignments: [{ ...first, kind: 'international_mission', legalBasis: ART_99 }] },
      ['17-6 COUNTS_AS_POSTING OK', '17-2 FOUR_YEARS OK'],
    ],
    [
      'a mission on another basis',
      { assignments: [{ ...first, kind: 'international_mission', legalBasis: 'art. 102' }] },
      ['17-6 OTHER_BASIS MANUAL'],
    ],
    [
      'a mission without basis',
      { assignments: [{ ...first, kind: 'international_mission' }] },
      ['17-6 BASIS_UNKNOWN UNKNOWN (assignment.legal_basis)'],
    ],
    [
      'an absence',
      { assignments: [{ ...first, kind: 'other_absence' }] },
      ['17-2 OUTSIDE_CYCLE MANUAL'],
    ],
    [
      'an initial stay at headquarters',
      appointed('2015-08-01', { ...first, kind: 'headquarters' }),
      ['17-2 INITIAL_HEADQUARTERS MANUAL'],
    ],
    [
      'headquarters of who was appointed on a day nobody recorded',
      { assignments: [{ ...first, kind: 'headquarters' }] },
      ['17-2 HISTORY_UNKNOWN UNKNOWN (agent.appointed_on)'],
    ],
    [
      'headquarters long after appointment',
      appointed('2010-08-01', { ...first, kind: 'headquarters' }),
      ['17-2 HISTORY_UNKNOWN UNKNOWN (assignment.history)'],
    ],
    [
      'headquarters after one posting of a history that is cut',
      {
        appointedOn: day('2005-08-01'),
        assignments: [first, aStay('2019-08-01', { kind: 'headquarters', to: '2022-07-31' })],
      },
      [
        '17-2 FOUR_YEARS OK',
        '17-2 HISTORY_UNKNOWN UNKNOWN (assignment.history)',
        '17-2 THREE_YEARS OK',
      ],
    ],
  ])('%s', (_, facts, expected) => {
    const told = judge(aCareer(facts), on('2016-01-01')).findings.map((one) =>
      [one.rule, one.reason, one.code, ...one.missing.map((fact) => `(${fact})`)].join(' '),
    );
    expect(told.filter((one) => !one.startsWith('17-1'))).toEqual(expected);
  });

  it('has the figures it was read from', () => {
    const { findings } = judge(aCareer({ assignments: [first] }), on('2016-01-01'));
    expect(findings.find(({ reason }) => reason === 'FOUR_YEARS')).toMatchObject({
      records: [first.id],
      figures: {
        ...{ from: '2015-08-01', to: '2019-07-31', months: 48, credit_months: 0 },
        ...{ statutory_last_day: '2019-07-31', lawful_last_day: '2019-07-31' },
        postings_counted: 1,
      },
    });
  });
});

describe('what a period counts as', () => {
  const counts = (facts: Partial<CareerFacts>, at = '2016-01-01') =>
    explain(aCareer(facts), { ...on(at), years: 1 }).derivation.map((step) => step.counts);
  const short = { ...first, to: day('2017-07-31') };

  it.each<readonly [string, Partial<CareerFacts>, string]>([
    ['a posting', { assignments: [first] }, 'posting'],
    ['one cut short', { assignments: [short] }, 'not_counted'],
    [
      'one cut short by decision',
      {
        assignments: [short],
        derogations: [aDecision(short.id, { kind: 'shorten', newLastDay: '2017-07-31' })],
      },
      'posting',
    ],
    [
      'one cut short by retirement',
      { assignments: [short], retiresOn: day('2017-08-01') },
      'posting',
    ],
    [
      'one cut short that began before the decree',
      { assignments: [aStay('2014-08-01', { to: '2017-07-31' })] },
      'posting',
    ],
    ['one that is open', { assignments: [aStay('2015-08-01')] }, 'posting'],
    [
      'one whose term is not known',
      {
        assignments: [short],
        traineeship: { from: day('2014-08-01'), to: null, place: null },
      },
      'posting',
    ],
    ['an absence', { assignments: [{ ...first, kind: 'other_absence' }] }, 'outside'],
    [
      'an initial stay at headquarters',
      appointed('2015-08-01', { ...first, kind: 'headquarters' }),
      'initial_headquarters',
    ],
    [
      'headquarters without a known place',
      { assignments: [{ ...first, kind: 'headquarters' }] },
      'outside',
    ],
  ])('%s', (_, facts, expected) => {
    expect(counts(facts)).toEqual([expected]);
  });

  it('counts a posting of four years after one that was cut short', () => {
    const second = aStay('2017-08-01', { to: '2021-07-31' });
    expect(counts({ assignments: [short, second] })).toEqual(['not_counted', 'posting']);
  });

  it('names the reading under which its end is lawful, and how many stays it holds', () => {
    const question = { ...on('2018-01-01', { earlyReturn: 'counts_as_posting' }), years: 1 };
    const [step] = explain(aCareer({ assignments: [short] }), question).derivation;
    expect(step).toMatchObject({ figures: { by_reading: 'EARLY_RETURN', assignments: 1 } });
    const [plain] = explain(aCareer({ assignments: [first] }), question).derivation;
    expect(plain?.figures).not.toHaveProperty('by_reading');
  });
});
