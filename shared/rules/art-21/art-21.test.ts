import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import type { LodgedCandidacy } from '../../domain/vacancy.ts';
import { judgeApplicant, type ApplicantFacts } from './admissibility.ts';
import { judgeDesignation } from './designation.ts';
import { DEFAULT_READINGS } from '../readings.ts';
import { procedureOn, type ProcedureFacts } from './procedure.ts';

const applicant = (rest: Partial<LodgedCandidacy> = {}): LodgedCandidacy => ({
  staffNumber: 'E-1',
  round: 1,
  career: 'external',
  filedOn: day('2024-10-10'),
  withdrawnOn: null,
  retained: null,
  ...rest,
});
const procedure = (rest: Partial<ProcedureFacts> = {}): ProcedureFacts => ({
  committeeApprovedOn: day('2024-09-20'),
  headOfPost: false,
  careers: 'both',
  calls: [
    { round: 1, openedOn: day('2024-10-01'), closesOn: day('2024-10-31') },
    { round: 2, openedOn: day('2025-01-06'), closesOn: day('2025-01-31') },
  ],
  applicants: [],
  ...rest,
});
const at = (facts: ProcedureFacts, on: string) => {
  const { stage, code } = procedureOn(facts, day(on), DEFAULT_READINGS);
  return `${stage} ${code}`;
};

describe('the locked procedure, art. 21, § 2', () => {
  it.each([
    ['2017-06-01', 'S1 NOT_IN_FORCE'],
    ['2019-06-01', 'S1 NOT_IN_FORCE'],
    ['2022-12-24', 'S1 NOT_IN_FORCE'],
    ['2022-12-25', 'S1 OK'],
    ['2024-10-31', 'S1 OK'],
    ['2024-11-01', 'S3 OK'],
    ['2025-01-31', 'S3 OK'],
    ['2025-02-01', 'S5 OK'],
  ])('X49 X50 on %s without candidates it stands at %s', (on, expected) => {
    expect(at(procedure(), on)).toBe(expected);
  });

  it('X51 closes with one career candidate, retained or not', () => {
    expect(at(procedure({ applicants: [applicant()] }), '2025-03-01')).toBe('S2 BLOCKED');
  });

  it('X52 gives priority to a consular candidate of the second call', () => {
    const applicants = [
      applicant({ round: 2, career: 'consular', filedOn: day('2025-01-20') }),
      applicant({ round: 2, career: 'state', staffNumber: 'S-1', filedOn: day('2025-01-20') }),
    ];
    expect(at(procedure({ applicants }), '2025-02-01')).toBe('S4 BLOCKED');
    expect(at(procedure({ applicants, careers: 'external' }), '2025-02-01')).toBe('S5 OK');
  });

  it.each([
    ['2024-10-31', 'S3 OK'],
    ['2024-11-01', 'S2 BLOCKED'],
  ])('X63 a candidacy withdrawn on %s leaves it at %s', (withdrawnOn, expected) => {
    const applicants = [applicant({ withdrawnOn: day(withdrawnOn) })];
    expect(at(procedure({ applicants }), '2024-11-15')).toBe(expected);
  });

  it('does not count a candidacy lodged after the call closed', () => {
    expect(
      at(procedure({ applicants: [applicant({ filedOn: day('2024-11-01') })] }), '2024-11-15'),
    ).toBe('S3 OK');
  });

  it('counts one lodged on the day the call closed, in that call only', () => {
    const last = applicant({ filedOn: day('2024-10-31') });
    expect(at(procedure({ applicants: [last] }), '2024-11-15')).toBe('S2 BLOCKED');
    expect(at(procedure({ applicants: [{ ...last, round: 2 }] }), '2024-11-15')).toBe('S3 OK');
  });

  it('stands at the first stage without any call', () => {
    expect(at(procedure({ calls: [] }), '2025-02-01')).toBe('S1 OK');
  });

  it('X59 is closed for a head of post', () => {
    const { findings } = procedureOn(
      ...([procedure({ headOfPost: true }), day('2025-02-01'), DEFAULT_READINGS] as const),
    );
    expect(findings[0]?.figures).toEqual({ head_of_post: true });
    const closed = { headOfPost: true, committeeApprovedOn: null };
    expect(at(procedure(closed), '2025-02-01')).toBe('S5 BLOCKED');
    expect(at(procedure({ headOfPost: true }), '2025-02-01')).toBe('S5 BLOCKED');
    expect(at(procedure({ headOfPost: null }), '2025-02-01')).toBe('S5 UNKNOWN');
  });

  it.each([
    ['2024-10-01', 'S5 OK'],
    ['2024-10-02', 'S5 BLOCKED'],
  ])('needs the list approved before the first call opens (%s)', (approved, expected) => {
    expect(at(procedure({ committeeApprovedOn: day(approved) }), '2025-02-01')).toBe(expected);
    const unknown = procedure({ committeeApprovedOn: null });
    expect(at(unknown, '2025-02-01')).toBe('S5 UNKNOWN');
    expect(at(unknown, '2024-10-01')).toBe('S1 UNKNOWN');
    expect(at(unknown, '2024-09-30')).toBe('S1 OK');
  });
});

describe('conditions of a state agent, art. 21, § 3', () => {
  const x53: ApplicantFacts = {
    staffNumber: 'S-1',
    career: 'state',
    contract: 'statutory',
    level: 'A',
    class: 'A3',
    certificates: [
      { exam: 'second_language_art47', obtainedOn: day('2015-01-01') },
      { exam: 'english_c1_speaking', obtainedOn: day('2020-01-01') },
      { exam: 'english_c1_writing', obtainedOn: day('2020-01-01') },
    ],
    experience: [{ domain: 'consular', from: day('2019-01-16'), to: null }],
  };
  const wanted = { class: 'A3', domain: 'consular' } as const;
  const codes = (facts: Partial<ApplicantFacts>, filedOn = '2025-01-16') =>
    judgeApplicant({ ...x53, ...facts }, wanted, day(filedOn))
      .filter(({ code }) => code !== 'OK')
      .map(({ rule, code }) => `${rule} ${code}`);
  const [second, speaking, writing] = x53.certificates;

  it.each([
    ['X53', {}, []],
    ['X55 another class', { class: 'A4' }, ['21-6 BLOCKED']],
    ['a lower class', { class: 'A2' }, ['21-6 BLOCKED']],
    ['another career', { career: 'external' }, ['21-5 BLOCKED']],
    ['another level', { level: 'B' }, ['21-6 BLOCKED']],
    ['a level told by the class', { level: null }, []],
    ['a class not recorded', { class: null }, ['21-6 UNKNOWN']],
    ['X56 English for speaking only', { certificates: [second!, speaking!] }, ['21-9 BLOCKED']],
    ['English for writing only', { certificates: [second!, writing!] }, ['21-9 BLOCKED']],
    ['no second language', { certificates: [speaking!, writing!] }, ['21-8 BLOCKED']],
    ['X58 contract staff', { contract: 'contractual' }, ['21-5 BLOCKED']],
    ['a contract not recorded', { contract: null }, ['21-5 UNKNOWN']],
    [
      'experience elsewhere',
      { experience: [{ domain: 'development', from: day('2010-01-01'), to: null }] },
      ['21-7 BLOCKED'],
    ],
  ] as const)('%s', (_, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  it.each([
    ['a function nobody described', {}, null, ['function.class']],
    ['no class and such a function', { class: null }, null, ['function.class']],
    ['no class and a function with one', { class: null }, 'A3', ['agent.class']],
    ['neither level nor class', { class: null, level: null }, 'A3', ['agent.level', 'agent.class']],
  ] as const)('21-6 with %s asks for what is missing', (_, facts, functionClass, missing) => {
    const job = functionClass === null ? null : { ...wanted, class: functionClass };
    const findings = judgeApplicant({ ...x53, ...facts }, job, day('2025-01-16'));
    expect(findings.find(({ rule }) => rule === '21-6')).toMatchObject({
      code: 'UNKNOWN',
      missing,
    });
  });

  it('asks no class for a function without one', () => {
    const job = { ...wanted, class: null };
    const findings = judgeApplicant({ ...x53, class: null }, job, day('2025-01-16'));
    expect(findings.map(({ code }) => code)).toEqual(['OK', 'OK', 'OK', 'OK', 'OK']);
  });

  it('X54 reaches six years on the day after the sixth ends', () => {
    expect(codes({}, '2025-01-15')).toEqual(['21-7 BLOCKED']);
    expect(codes({}, '2025-01-16')).toEqual([]);
  });

  it('takes a certificate of the filing date, not of the day after', () => {
    const late = { exam: 'english_c1_writing', obtainedOn: day('2025-01-16') };
    const certificates = [second!, speaking!, late];
    expect(codes({ certificates })).toEqual([]);
    expect(
      codes({ certificates: [second!, speaking!, { ...late, obtainedOn: day('2025-01-17') }] }),
    ).toEqual(['21-9 BLOCKED']);
  });
});

describe('a designation, art. 21, § 1, al. 3', () => {
  const designation = (from: string, to: string | null, functionCode = 'F') => ({
    id: from,
    functionCode,
    from: day(from),
    to: to === null ? null : day(to),
  });
  const codes = (...[one, ...before]: readonly ReturnType<typeof designation>[]) =>
    one === undefined
      ? []
      : judgeDesignation(one, before, DEFAULT_READINGS).map(({ rule, code }) => `${rule} ${code}`);

  it.each([
    ['X60', '2027-08-31', 'OK'],
    ['X61', '2027-09-01', 'BLOCKED'],
    ['without an end', null, 'UNKNOWN'],
  ])('%s from 01-09-2023 until %s', (_, to, code) => {
    expect(codes(designation('2023-09-01', to))).toEqual([`21-2 ${code}`, '21-3 OK']);
  });

  it('is a renewal for the same function, even within four years', () => {
    const first = designation('2023-09-01', '2024-08-31');
    expect(codes(designation('2024-09-01', '2025-08-31'), first)).toEqual([
      '21-2 OK',
      '21-3 BLOCKED',
    ]);
  });

  it.each([
    ['2025-08-31', 'MANUAL'],
    ['2025-09-01', 'OK'],
  ])('another function from %s, a year after the first, is %s', (from, code) => {
    const first = designation('2023-09-01', '2024-08-31');
    expect(codes(designation(from, '2026-08-31', 'G'), first)[1]).toBe(`21-3 ${code}`);
  });
});
