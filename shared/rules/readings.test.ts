import { describe, expect, it } from 'vitest';
import { day, type IsoDate } from '../dates.ts';
import type { LodgedCandidacy } from '../domain/vacancy.ts';
import { rankInterim, type InterimCandidate } from './art-15.ts';
import { judgeCandidacies, type Candidacy } from './art-21/candidacies.ts';
import { judgeDesignation } from './art-21/designation.ts';
import { procedureOn, type ProcedureFacts } from './art-21/procedure.ts';
import { judgeFormerCareer } from './art-25.ts';
import { degreeOf } from './language-balance.ts';
import { DEFAULT_READINGS, isOptionOf, readingsSet, SWITCHES, SWITCH_NAMES } from './readings.ts';

describe('the switches', () => {
  it('have the first option as default, and two or more different ones', () => {
    for (const name of SWITCH_NAMES) {
      const options: readonly string[] = SWITCHES[name].options;
      expect(DEFAULT_READINGS[name]).toBe(options[0]);
      expect(new Set(options).size).toBe(options.length);
      expect(options.length).toBeGreaterThan(1);
    }
  });

  it('are the doubts A2 to A13, A16 and A17 of the catalogue, once each', () => {
    const numbers = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17];
    expect(SWITCH_NAMES.map((name) => SWITCHES[name].ambiguity)).toEqual(
      numbers.map((number) => `A${number}`),
    );
  });

  it('tell what differs from the default, and which options they know', () => {
    expect(readingsSet(DEFAULT_READINGS)).toEqual({});
    const renewal = 'within_four_years';
    expect(readingsSet({ ...DEFAULT_READINGS, renewal })).toEqual({ renewal: 'within_four_years' });
    expect(isOptionOf('renewal', 'never')).toBe(true);
    expect(isOptionOf('renewal', 'king')).toBe(false);
  });
});

describe('A7, a career candidate who does not suit or withdraws', () => {
  const calls = [{ round: 1, openedOn: day('2026-01-01'), closesOn: day('2026-01-31') }] as const;
  const stage = (
    careerCandidacy: 'any' | 'suitable_only',
    rest: Partial<LodgedCandidacy>,
    on = '2026-03-01',
  ) => {
    const one: LodgedCandidacy = {
      ...{ staffNumber: 'E', career: 'external', round: 1, filedOn: day('2026-01-10') },
      ...{ withdrawnOn: null, retained: null, ...rest },
    };
    const facts: ProcedureFacts = {
      ...{ committeeApprovedOn: day('2025-12-01'), headOfPost: false, careers: 'both', calls },
      applicants: [one],
    };
    const at = { on: day(on), readings: { careerCandidacy, renewal: 'never' } } as const;
    const { stage: name } = procedureOn(facts, at.on, at.readings);
    const vacancy = { functionCode: 'F', vacantFrom: at.on, wanted: null };
    const candidacy: Candidacy = {
      ...one,
      person: {
        ...{ staffNumber: 'E', career: 'external', contract: null, level: 'A', class: 'A3' },
        ...{ certificates: [], experience: [] },
      },
      designations: [],
      lawfulLastDay: null,
    };
    const [judged] = judgeCandidacies([candidacy], { ...at, stage: 'S2', facts, vacancy });
    return `${name} ${judged?.findings.map(({ reason, code }) => `${reason} ${code}`).join()}`;
  };

  it.each([
    [{ retained: false }, 'S2 CAREER_MAY_APPLY OK', 'S3 CAREER_MAY_APPLY OK'],
    [{ retained: true }, 'S2 CAREER_MAY_APPLY OK', 'S2 CAREER_MAY_APPLY OK'],
    [{ retained: null }, 'S2 CAREER_MAY_APPLY OK', 'S2 CAREER_MAY_APPLY OK'],
    [{ withdrawnOn: day('2026-01-31') }, 'S3 WITHDRAWN BLOCKED', 'S3 WITHDRAWN BLOCKED'],
    [{ withdrawnOn: day('2026-02-01') }, 'S2 WITHDRAWN_LATE MANUAL', 'S3 WITHDRAWN BLOCKED'],
    [{ withdrawnOn: day('2026-03-01') }, 'S2 WITHDRAWN_LATE MANUAL', 'S3 WITHDRAWN BLOCKED'],
    [{ withdrawnOn: day('2026-03-02') }, 'S2 CAREER_MAY_APPLY OK', 'S2 CAREER_MAY_APPLY OK'],
  ])('%j', (rest, any, suitableOnly) => {
    expect(stage('any', rest)).toBe(any);
    expect(stage('suitable_only', rest)).toBe(suitableOnly);
  });
});

describe('A8, a renewal within the four years', () => {
  const designation = (from: string, to: string | null) => ({
    ...{ id: from, functionCode: 'F', from: day(from), to: to === null ? null : day(to) },
  });
  const renewalOf = (from: string, to: string | null, before: [string, string | null][]) =>
    judgeDesignation(
      designation(from, to),
      before.map(([start, end]) => designation(start, end)),
      { renewal: 'within_four_years' },
    )
      .filter(({ rule }) => rule === '21-3')
      .map(({ code, reason, figures }) => [reason, code, figures['days']].join(' '))
      .join();

  it.each([
    ['2027-08-31', 'RENEWED_WITHIN_FOUR_YEARS OK 1095'],
    ['2027-09-01', 'OVER_FOUR_YEARS_IN_ALL BLOCKED 1095'],
  ])('of a year from 2023-09-01, at once until %s', (to, expected) => {
    expect(renewalOf('2024-09-01', to, [['2023-09-01', '2024-08-31']])).toBe(expected);
  });

  it('counts no day between two designations, and every designation before', () => {
    const before: [string, string][] = [
      ['2023-09-01', '2024-08-31'],
      ['2026-09-01', '2027-08-31'],
    ];
    // 1461 days in all, 366 and 365 served: 730 are left.
    expect(renewalOf('2028-09-01', '2030-08-31', before)).toBe('RENEWED_WITHIN_FOUR_YEARS OK 730');
    expect(renewalOf('2028-09-01', '2030-09-01', before)).toBe(
      'OVER_FOUR_YEARS_IN_ALL BLOCKED 730',
    );
  });

  it('may be thought of as long as a day is left', () => {
    expect(renewalOf('2027-09-01', null, [['2023-09-01', '2027-08-30']])).toBe(
      'RENEWED_WITHIN_FOUR_YEARS OK 1',
    );
    expect(renewalOf('2027-09-01', null, [['2023-09-01', '2027-08-31']])).toBe(
      'OVER_FOUR_YEARS_IN_ALL BLOCKED 0',
    );
  });

  it('cannot be told while the end of the one before is not recorded', () => {
    expect(renewalOf('2024-09-01', null, [['2023-09-01', null]])).toBe(
      'EARLIER_END_UNKNOWN UNKNOWN ',
    );
  });
});

describe('A11, who may act for a head of post', () => {
  const one = (staffNumber: string, rest: Partial<InterimCandidate> = {}): InterimCandidate => ({
    ...{ staffNumber, career: 'external', class: 'A2', classSince: day('2010-01-01') },
    ...{ atPostSince: day('2024-08-01'), isArt21: false, ...rest },
  });
  const designee = one('D', { career: 'state', class: 'A3', isArt21: true });
  const order = (
    candidates: readonly InterimCandidate[],
    interimPool: 'careers_only' | 'with_designees',
  ) => {
    const { ranking, code } = rankInterim(candidates, day('2026-01-01'), { interimPool });
    return [...ranking.map(({ staffNumber }) => staffNumber), code].join(' ');
  };

  it('is the career agent, or whoever ranks first with the designees', () => {
    expect(order([designee, one('P')], 'careers_only')).toBe('P OK');
    expect(order([designee, one('P')], 'with_designees')).toBe('D P OK');
    expect(order([designee, one('P', { class: 'A4' })], 'with_designees')).toBe('P D OK');
  });

  it('is left to a person where only designees are there, unless they are in the pool', () => {
    expect(order([designee], 'careers_only')).toBe('D MANUAL');
    expect(order([designee], 'with_designees')).toBe('D OK');
    expect(order([one('S', { career: 'state' })], 'with_designees')).toBe('MANUAL');
  });
});

describe('A12, the day on which the priority of old careers is tested', () => {
  const [last, after] = [day('2023-03-29'), day('2023-03-30')];
  const code = (
    days: readonly [
      decidedOn: IsoDate | null,
      vacantFrom: IsoDate | null,
      startsOn: IsoDate | null,
    ],
    formerCareerDay: 'decision' | 'vacancy' | 'start',
  ) => {
    const [decidedOn, vacantFrom, startsOn] = days;
    const careers = { formerCareer: 'chancery', functionFormerCareer: 'chancery' } as const;
    return judgeFormerCareer({ decidedOn, vacantFrom, startsOn, ...careers }, { formerCareerDay })
      .code;
  };

  it('is the day of the decision, of the vacancy or of the start: the last one and the next', () => {
    expect(code([last, after, after], 'decision')).toBe('SOFT');
    expect(code([after, last, last], 'decision')).toBe('NOT_IN_FORCE');
    expect(code([after, last, after], 'vacancy')).toBe('SOFT');
    expect(code([last, after, last], 'vacancy')).toBe('NOT_IN_FORCE');
    expect(code([after, after, last], 'start')).toBe('SOFT');
    expect(code([last, last, after], 'start')).toBe('NOT_IN_FORCE');
  });

  it('is a fact to find where it is not recorded', () => {
    for (const reading of ['decision', 'vacancy', 'start'] as const)
      expect(code([null, null, null], reading)).toBe('UNKNOWN');
  });
});

describe('A13, what a degree is', () => {
  const agent = { career: 'external', level: 'A', class: 'A2', functionClass: 'A3' } as const;
  const clerk = { career: 'consular', level: 'C', class: null, functionClass: null } as const;

  it.each([
    ['class', 'A2', 'C'],
    ['function_class', 'A3', 'C'],
    ['level', 'A', 'C'],
  ] as const)('%s', (degrees, ofAgent, ofClerk) => {
    expect(degreeOf(agent, { degrees })).toBe(ofAgent);
    expect(degreeOf(clerk, { degrees })).toBe(ofClerk);
  });

  it('reads the level from the class, and invents neither class', () => {
    expect(degreeOf({ ...agent, level: null }, { degrees: 'level' })).toBe('A');
    expect(degreeOf({ ...agent, class: null }, { degrees: 'class' })).toBeNull();
    expect(degreeOf({ ...agent, functionClass: null }, { degrees: 'function_class' })).toBeNull();
    expect(degreeOf({ ...agent, level: null, class: null }, { degrees: 'level' })).toBeNull();
  });
});
