import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aCareer } from '../../testing/careers.ts';
import { aDecision, aStay, on } from '../../testing/stays.ts';
import { explain, judge } from '../clock.ts';
import type { Readings } from '../readings.ts';
import type { AssignmentFacts, CareerFacts } from '../verdict.ts';

type Kind = AssignmentFacts['kind'];

/** Stays without a gap, each of as many years as given, from the first of August of a year on. */
function inARow(first: number, ...lengths: readonly (readonly [Kind, number])[]) {
  let year = first;
  return lengths.map(([kind, years]) => {
    const from = `${year}-08-01`;
    year += years;
    return aStay(from, { kind, to: `${year}-07-31` });
  });
}

/** Status, postings counted, next move, and what is not in order. */
function say(facts: Partial<CareerFacts>, at: string, readings: Partial<Readings> = {}): string {
  const verdict = judge(aCareer(facts), on(at, readings));
  const { status, postingsCounted, next, findings } = verdict;
  const points = findings
    .filter(({ code, rule }) => code !== 'OK' && rule !== '17-4')
    .map(({ reason, code }) => `${reason} ${code}`);
  return [`${status} ${postingsCounted} ${next?.kind ?? '-'}`, ...points].join(', ');
}

describe('the cycle as it is counted', () => {
  const twice = [
    ['posting', 4],
    ['posting', 4],
    ['headquarters', 3],
  ] as const;

  it('says of each period its turn, its rule and its figures', () => {
    const assignments = inARow(2015, ...twice, ...twice);
    const { derivation } = explain(aCareer({ assignments }), { ...on('2016-01-01'), years: 1 });
    const told = derivation.map(({ counts, rule, postingsCounted, figures }) => {
      const { cycle, months, postings_in_a_row, credit_months } = figures;
      return `${counts} ${rule} ${postingsCounted} ${cycle} ${months} ${postings_in_a_row} ${credit_months}`;
    });
    expect(told).toEqual([
      ...['posting 17-2 1 1 48 1 0', 'posting 17-2 2 1 48 2 0', 'headquarters 17-2 0 1 36 0 0'],
      ...['posting 17-3 1 2 48 1 0', 'posting 17-3 2 2 48 2 0', 'headquarters 17-2 0 2 36 0 0'],
    ]);
  });

  it('waits for a decision on a third posting in a row, and goes on after it', () => {
    const assignments = inARow(2015, ['posting', 4], ['posting', 4], ['posting', 4]);
    expect(say({ assignments }, '2024-01-01')).toBe('NOT_DUE 3 -, SEQUENCE NEEDS_DECISION');
    const derogations = [aDecision('posting 2023-08-01')];
    expect(say({ assignments, derogations }, '2024-01-01')).toBe('NOT_DUE 3 headquarters');
  });

  it('takes three postings in a row before the decree as they are', () => {
    const assignments = inARow(2003, ['posting', 4], ['posting', 4], ['posting', 4]);
    expect(say({ assignments }, '2014-01-01')).toBe('NOT_DUE 3 headquarters');
  });

  it('takes headquarters after one posting before the decree as they are', () => {
    const assignments = inARow(2008, ['posting', 4], ['headquarters', 3], ['posting', 4]);
    expect(say({ assignments }, '2016-01-01')).toBe('NOT_DUE 1 posting');
  });

  it.each([
    [2012, 'NOT_DUE 2 headquarters'],
    [2015, 'NOT_DUE 1 -, EARLY_END NEEDS_DECISION'],
  ])('counts a posting of two years from %i that no decision covers: %s', (first, expected) => {
    const assignments = inARow(first, ['posting', 2], ['posting', 4]);
    expect(say({ assignments }, `${first + 3}-01-01`)).toBe(expected);
  });

  it('counts a posting that retirement cuts short', () => {
    const assignments = inARow(2015, ['posting', 2]);
    const facts = { assignments, retiresOn: day('2017-08-01') };
    expect(say(facts, '2016-01-01')).toBe('NOT_DUE 1 -');
    const stillHere = { assignments, retiresOn: day('2017-08-02') };
    expect(say(stillHere, '2016-01-01')).toBe('NOT_DUE 0 -, EARLY_END NEEDS_DECISION');
  });

  it.each([
    [[0, 1], 1],
    [[1, 0], 2],
  ] as const)(
    'follows the first of two decisions, keeping %s: %i count',
    ([first, second], count) => {
      const assignments = inARow(2015, ['posting', 4], ['headquarters', 3], ['posting', 4]);
      const derogations = [first, second].map((keepsCount) =>
        aDecision('headquarters 2019-08-01', { keepsCount }),
      );
      const said = say({ assignments, derogations }, '2024-01-01');
      expect(said).toBe(`NOT_DUE ${count} ${count === 2 ? 'headquarters' : 'posting'}`);
    },
  );

  it('follows the whole decision, not the unfinished one before it', () => {
    const assignments = inARow(2015, ['posting', 4], ['headquarters', 3], ['posting', 4]);
    const derogations = [
      aDecision('headquarters 2019-08-01', { keepsCount: 1, proposedOn: null }),
      aDecision('headquarters 2019-08-01', { keepsCount: 0 }),
    ];
    expect(say({ assignments, derogations }, '2024-01-01')).toBe('NOT_DUE 1 posting');
  });

  it('joins a term that a fact is missing for to the rest of the career', () => {
    const traineeship = { from: day('2014-09-01'), to: null, place: null };
    const assignments = inARow(2015, ['posting', 2]);
    expect(say({ assignments, traineeship }, '2016-01-01')).toBe(
      'UNDETERMINED 1 posting, CREDIT_UNKNOWN UNKNOWN',
    );
  });
});

describe('missions that may or may not be postings', () => {
  const mission = 'international_mission';

  it('leave open what comes after them', () => {
    const assignments = inARow(2015, [mission, 4], ['posting', 4]);
    expect(say({ assignments }, '2020-01-01')).toBe('NOT_DUE 1 -, BASIS_UNKNOWN UNKNOWN');
  });

  it('may have made headquarters come in turn, one posting each', () => {
    const inTurn = inARow(2015, ['posting', 4], [mission, 4], ['headquarters', 3]);
    expect(say({ assignments: inTurn }, '2024-01-01')).toBe(
      'NOT_DUE 0 posting, BASIS_UNKNOWN UNKNOWN',
    );
    const again = [
      ['posting', 4],
      ['posting', 4],
      ['headquarters', 3],
    ] as const;
    const early = inARow(2015, ...again, [mission, 2], ['headquarters', 3]);
    expect(say({ assignments: early }, '2029-01-01')).toBe(
      'NOT_DUE 0 -, BASIS_UNKNOWN UNKNOWN, SEQUENCE NEEDS_DECISION',
    );
  });

  it('make no second initial stay at headquarters', () => {
    const assignments = inARow(2015, ['headquarters', 3], [mission, 4], ['headquarters', 3]);
    const period = { initialHeadquarters: 'period' } as const;
    expect(say({ appointedOn: day('2015-08-01'), assignments }, '2023-01-01', period)).toBe(
      'NOT_DUE 0 -, BASIS_UNKNOWN UNKNOWN, SEQUENCE NEEDS_DECISION',
    );
  });
});

describe('a history that may lack postings', () => {
  const headquarters = (from: string, appointed: string) => ({
    appointedOn: day(appointed),
    assignments: [aStay(from, { kind: 'headquarters' })],
  });

  it.each([
    ['2010-01-01', '2010-01-01', 'NO_TERM'],
    ['2010-01-01', '2010-01-02', 'NO_TERM'],
    ['2010-01-02', '2010-01-01', 'UNDETERMINED'],
    ['2015-03-30', '2015-03-29', 'UNDETERMINED'],
    ['2015-03-31', '2015-03-30', 'NO_TERM'],
    ['2018-03-29', '2015-03-30', 'NO_TERM'],
    ['2018-03-30', '2015-03-30', 'UNDETERMINED'],
  ])('at headquarters from %s, appointed on %s: %s', (from, appointed, status) => {
    expect(judge(aCareer(headquarters(from, appointed)), on('2019-01-01')).status).toBe(status);
  });

  it('asks for the appointment of who begins at headquarters without it', () => {
    const facts = { ...headquarters('2016-01-01', '2016-01-01'), appointedOn: null };
    const { findings } = judge(aCareer(facts), on('2019-01-01'));
    expect(findings.flatMap(({ missing }) => missing)).toEqual(['agent.appointed_on']);
  });

  it('is undetermined without any assignment, appointed or not', () => {
    expect(say({ appointedOn: day('2010-01-01') }, '2019-01-01')).toBe(
      'UNDETERMINED 0 -, NO_ASSIGNMENT UNKNOWN',
    );
  });

  it('asks for earlier postings in the first cycle, and for a decision in the second', () => {
    const once = [
      ['posting', 4],
      ['headquarters', 3],
    ] as const;
    const assignments = inARow(2015, ...once, ...once);
    const facts = { appointedOn: day('2005-09-01'), assignments };
    expect(say(facts, '2020-01-01')).toBe(
      'NOT_DUE 0 posting, HISTORY_UNKNOWN UNKNOWN, SEQUENCE NEEDS_DECISION',
    );
    expect(say({ ...facts, assignments: assignments.slice(0, 3) }, '2020-01-01')).toBe(
      'NOT_DUE 0 posting, HISTORY_UNKNOWN UNKNOWN',
    );
  });
});

describe('the one posting that the traineeship shortens', () => {
  const traineeship = { from: day('2024-03-01'), to: day('2025-08-31'), place: null };
  const facts = { appointedOn: day('2025-09-01'), traineeship: { ...traineeship, place: 'NBO' } };
  const there = { place: 'NBO' };
  const lastDays = (assignments: readonly AssignmentFacts[], at: string) => {
    const { derivation } = explain(aCareer({ ...facts, assignments }), { ...on(at), years: 1 });
    return derivation.map(({ statutoryLastDay }) => statutoryLastDay);
  };

  it.each([
    ['from the day of appointment', '2025-09-01', '2028-08-31'],
    ['recorded from the traineeship on', '2024-03-01', '2028-08-31'],
    ['that began before appointment', '2024-03-02', '2028-03-01'],
  ])('a posting %s', (_, from, lastDay) => {
    expect(lastDays([aStay(from, there)], '2026-01-01')).toEqual([lastDay]);
  });

  it('is no mission, but the posting after it; and no second one', () => {
    const legalBasis = 'art. 99, al. 2, 1°, c)';
    const mission = aStay('2025-09-01', {
      ...{ kind: 'international_mission', legalBasis },
      to: '2029-08-31',
    });
    const postings = [aStay('2029-09-01', { to: '2032-08-31' }), aStay('2032-09-01')];
    expect(lastDays([mission, ...postings], '2033-01-01')).toEqual([
      ...['2029-08-31', '2032-08-31', '2036-08-31'],
    ]);
  });
});
