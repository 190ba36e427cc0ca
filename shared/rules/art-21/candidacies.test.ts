import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import type { LodgedCandidacy } from '../../domain/vacancy.ts';
import type { ApplicantFacts } from './admissibility.ts';
import { judgeCandidacies, type Candidacy } from './candidacies.ts';
import { judgeDesignation } from './designation.ts';
import { DEFAULT_READINGS, type Readings } from '../readings.ts';
import { procedureOn, type ProcedureFacts, type Stage } from './procedure.ts';

const person: ApplicantFacts = {
  ...{ staffNumber: 'S-1', career: 'state', contract: 'statutory', level: null, class: 'A3' },
  certificates: ['second_language_art47', 'english_c1_speaking', 'english_c1_writing'].map(
    (exam) => ({ exam, obtainedOn: day('2020-01-01') }),
  ),
  experience: [{ domain: 'consular', from: day('2010-01-01'), to: null }],
};
const candidacy = (rest: Partial<Candidacy> = {}): Candidacy => ({
  ...{ staffNumber: 'S-1', career: 'state', round: 2, withdrawnOn: null, retained: null },
  ...{ filedOn: day('2025-01-16'), person, designations: [], lawfulLastDay: null },
  ...rest,
});
const procedure: ProcedureFacts = {
  ...{ committeeApprovedOn: day('2024-09-20'), headOfPost: false, careers: 'both' },
  calls: [
    { round: 1, openedOn: day('2024-10-01'), closesOn: day('2024-10-31') },
    { round: 2, openedOn: day('2025-01-06'), closesOn: day('2025-01-31') },
  ],
  applicants: [],
};
const wanted = { class: 'A3', domain: 'consular' } as const;

function judged(
  stage: Stage,
  candidacies: readonly Candidacy[],
  rest: {
    readonly facts?: Partial<ProcedureFacts>;
    readonly on?: string;
    readonly readings?: Partial<Readings>;
  } = {},
): readonly string[] {
  const vacancy = { functionCode: 'F', vacantFrom: day('2025-08-01'), wanted };
  const facts = { ...procedure, ...rest.facts };
  const on = day(rest.on ?? '2025-03-01');
  return judgeCandidacies(candidacies, {
    on,
    stage,
    facts,
    vacancy,
    readings: { ...DEFAULT_READINGS, ...rest.readings },
  }).map(({ staffNumber, code, findings }) => {
    const other = findings.filter((finding) => finding.code !== 'OK');
    return [staffNumber, code, ...other.map(({ rule, reason }) => `${rule} ${reason}`)].join(' ');
  });
}

describe('candidacies of state agents, art. 21, § 2', () => {
  it.each([
    ['S3', ['S-1 OK']],
    ['S4', ['S-1 BLOCKED 21-4 NOT_EXAMINED']],
    ['S5', ['S-1 OK']],
  ] as const)('at stage %s of the second call', (stage, expected) => {
    expect(judged(stage, [candidacy()])).toEqual(expected);
    expect(judged(stage, [candidacy({ round: 1 })])).toEqual([]);
  });

  it.each([
    ['S1', ['S-1 BLOCKED 21-4 CAREERS_ONLY']],
    ['S2', ['S-1 BLOCKED 21-4 NOT_EXAMINED']],
  ] as const)('at stage %s of the first call', (stage, expected) => {
    expect(judged(stage, [candidacy({ round: 1, filedOn: day('2024-10-10') })])).toEqual(expected);
    expect(judged(stage, [candidacy()])).toEqual([]);
  });

  it('are blocked where the function is one of head of post', () => {
    expect(judged('S5', [candidacy()], { facts: { headOfPost: true } })).toEqual([
      'S-1 BLOCKED 21-1 HEAD_OF_POST',
    ]);
    const [one] = judgeCandidacies([candidacy()], {
      ...{ on: day('2025-03-01'), stage: 'S5', facts: { ...procedure, headOfPost: true } },
      vacancy: { functionCode: 'F', vacantFrom: day('2025-08-01'), wanted },
      readings: DEFAULT_READINGS,
    });
    expect(one?.findings[0]?.figures).toEqual({ head_of_post: true });
  });

  it('go by the call that bears their number, the first where two do', () => {
    const [first, second] = procedure.calls;
    const again = { round: 2, openedOn: day('2025-02-01'), closesOn: day('2025-01-10') } as const;
    if (first === undefined || second === undefined) throw new Error('there are two calls');
    const calls = [first, second, again];
    expect(judged('S5', [candidacy()], { facts: { calls } })).toEqual(['S-1 OK']);
  });

  it('are blocked where they would renew a designation', () => {
    const designations = [
      {
        ...{ id: 'd', functionCode: 'F', from: day('2023-01-01'), to: day('2024-12-31') },
      },
    ];
    expect(judged('S5', [candidacy({ designations })])).toEqual(['S-1 BLOCKED 21-3 RENEWAL']);
  });
});

describe('lodging and withdrawing', () => {
  it.each([
    ['2025-01-31', '2025-03-01', ['S-1 OK']],
    ['2025-02-01', '2025-03-01', ['S-1 BLOCKED 21-4 FILED_LATE']],
    ['2025-01-20', '2025-01-19', []],
    ['2025-01-20', '2025-01-20', ['S-1 OK']],
  ])('lodged on %s, asked on %s', (filedOn, on, expected) => {
    expect(judged('S5', [candidacy({ filedOn: day(filedOn) })], { on })).toEqual(expected);
  });

  it.each([
    ['state', '2025-01-31', 'S-1 BLOCKED 21-4 WITHDRAWN'],
    ['state', '2025-02-01', 'S-1 BLOCKED 21-4 WITHDRAWN'],
    ['external', '2025-01-31', 'S-1 BLOCKED 21-4 WITHDRAWN'],
    ['external', '2025-02-01', 'S-1 MANUAL 21-4 WITHDRAWN_LATE'],
    ['external', '2025-03-01', 'S-1 MANUAL 21-4 WITHDRAWN_LATE'],
    ['external', '2025-03-02', 'S-1 OK'],
  ] as const)('a candidate (%s) who withdrew on %s', (career, withdrawnOn, expected) => {
    const one = candidacy({ career, withdrawnOn: day(withdrawnOn) });
    expect(judged('S4', [one])).toEqual([expected]);
  });
});

describe('candidacies of the careers', () => {
  it.each([
    ['external', 'both', 'S-1 OK'],
    ['external', 'external', 'S-1 OK'],
    ['external', null, 'S-1 OK'],
    ['external', 'consular', 'S-1 BLOCKED 21-4 CAREER_NOT_CALLED'],
    ['consular', 'both', 'S-1 OK'],
    ['consular', 'consular', 'S-1 OK'],
    ['consular', 'external', 'S-1 BLOCKED 21-4 CAREER_NOT_CALLED'],
    ['consular', null, 'S-1 UNKNOWN 21-4 CAREERS_UNKNOWN'],
  ] as const)('%s, where the function is open to %s', (career, careers, expected) => {
    expect(judged('S4', [candidacy({ career })], { facts: { careers } })).toEqual([expected]);
  });

  it('come in the order of staff numbers', () => {
    const two = [candidacy({ staffNumber: 'S-2' }), candidacy()];
    expect(judged('S5', two)).toEqual(['S-1 OK', 'S-2 OK']);
  });

  it('close the first call provisionally while it is not recorded to whom it is open', () => {
    const applicant: LodgedCandidacy = candidacy({ career: 'consular', round: 1 });
    const applicants = [{ ...applicant, filedOn: day('2024-10-10') }];
    const asked = { ...procedure, careers: null, applicants };
    expect(procedureOn(asked, day('2025-03-01'), DEFAULT_READINGS)).toMatchObject({
      ...{ stage: 'S2', code: 'UNKNOWN', findings: [{ missing: ['function.careers'] }] },
    });
    const both = [...applicants, { ...applicant, career: 'external' as const }];
    const known = both.map((one) => ({ ...one, filedOn: day('2024-10-10') }));
    expect(
      procedureOn({ ...asked, applicants: known }, day('2025-03-01'), DEFAULT_READINGS).code,
    ).toBe('BLOCKED');
  });
});

it('keeps a designation under an annulled text as a fact', () => {
  const one = {
    ...{ id: 'd', functionCode: 'F', from: day('2022-12-24'), to: day('2030-01-01') },
  };
  expect(judgeDesignation(one, [], DEFAULT_READINGS)).toMatchObject([
    { code: 'NOT_IN_FORCE', records: ['d'] },
  ]);
});

describe('what stands beside a candidacy', () => {
  const external = { career: 'external', round: 1, filedOn: day('2024-10-16') } as const;

  it('lists candidacies by staff number', () => {
    const [one, two] = [candidacy(), candidacy({ staffNumber: 'S-2' })];
    expect(judged('S5', [two, one])).toEqual(judged('S5', [one, two]));
    expect(judged('S5', [two, one])[0]).toBe('S-1 OK');
  });

  it.each([
    ['2025-07-31', 'S-1 OK'],
    ['2025-08-01', 'S-1 NEEDS_DECISION 21-13 NOT_YET_DUE'],
    ['2025-08-02', 'S-1 NEEDS_DECISION 21-13 NOT_YET_DUE'],
    [null, 'S-1 OK'],
  ])('a career agent whose stay ends lawfully on %s: %s', (lastDay, expected) => {
    const lawfulLastDay = lastDay === null ? null : day(lastDay);
    expect(judged('S1', [candidacy({ ...external, lawfulLastDay })])).toEqual([expected]);
  });

  it('A7 suitable only: a candidacy withdrawn late is withdrawn', () => {
    const late = candidacy({ ...external, withdrawnOn: day('2024-11-01') });
    expect(judged('S2', [late])).toEqual(['S-1 MANUAL 21-4 WITHDRAWN_LATE']);
    const readings = { careerCandidacy: 'suitable_only' } as const;
    expect(judged('S2', [late], { readings })).toEqual(['S-1 BLOCKED 21-4 WITHDRAWN']);
  });

  it('21-3 counts designations from before the one in question only', () => {
    const designation = { id: 'd', functionCode: 'F', from: day('2025-08-01'), to: null };
    const one = (from: string) => ({ ...designation, id: from, from: day(from) });
    const code = (from: string) =>
      judgeDesignation(designation, [one(from)], DEFAULT_READINGS).at(-1)?.code;
    expect(code('2025-07-31')).toBe('BLOCKED');
    expect(code('2025-08-01')).toBe('OK');
    expect(code('2025-08-02')).toBe('OK');
  });
});
