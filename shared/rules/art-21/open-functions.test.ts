import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import type { JobFunction } from '../../domain/job-function.ts';
import { aCareer, someAssignmentFacts } from '../../testing/careers.ts';
import type { CareerFacts } from '../verdict.ts';
import { DEFAULT_READINGS } from '../readings.ts';
import { openFunctions, type StaffingFacts } from './open-functions.ts';

const job = (code: string, rest: Partial<JobFunction> = {}): JobFunction => ({
  ...{ code, place: 'NAI', titleFr: null, titleNl: null, titleEn: null, class: 'A3' },
  ...{
    careers: null,
    headOfPost: false,
    insideMission: null,
    deputyHead: null,
    domain: 'consular',
    family: null,
  },
  ...{ specific: null, competences: [], formerCareer: null, validFrom: null, validTo: null },
  ...{ version: 1, ...rest },
});
const holder = (functionCode: string, from: string, staffNumber = 'E-1'): CareerFacts => ({
  ...aCareer({ staffNumber, appointedOn: day('2010-01-01') }),
  assignments: [someAssignmentFacts({ functionCode, from: day(from) })],
});
const vacancy = (functionCode: string, vacantFrom: string): StaffingFacts['vacancies'][number] => ({
  ...{ code: `V-${functionCode}`, functionCode, vacantFrom: day(vacantFrom) },
});
const open = (
  functions: readonly JobFunction[],
  { agents = [], vacancies = [] }: Partial<Pick<StaffingFacts, 'agents' | 'vacancies'>> = {},
) => {
  const posts = [{ code: 'NAI', type: 'embassy' } as const];
  const facts = { agents, posts, functions, vacancies };
  const at = { on: day('2027-01-01'), until: day('2027-12-31'), readings: DEFAULT_READINGS };
  const found = openFunctions(facts, at);
  return [found.basis, ...found.functions.map(({ code, vacantFrom }) => `${code} ${vacantFrom}`)];
};

describe('the functions that art. 21 is asked about', () => {
  it('are those vacant by a vacancy on file or by the clock up to the end of the window', () => {
    const agents = [holder('B', '2023-08-01'), holder('C', '2024-08-01', 'E-2')];
    const vacancies = [vacancy('A', '2027-12-31'), vacancy('D', '2028-01-01')];
    expect(open([job('A'), job('B'), job('C'), job('D')], { agents, vacancies })).toEqual([
      ...['vacant', 'A 2027-12-31', 'B 2027-08-01'],
    ]);
  });

  it('are judged heads of post in the narrow sense of art. 1, 10°', () => {
    const posts = (['embassy', 'consulate', 'consulate_general'] as const).map((type) => ({
      ...{ code: type, type },
    }));
    const functions = [
      ...posts.map(({ code }) => job(code, { place: code, headOfPost: true })),
      job('inside', { place: 'consulate_general', headOfPost: true, insideMission: true }),
    ];
    const facts = {
      agents: [],
      posts,
      functions,
      vacancies: functions.map(({ code }) => vacancy(code, '2027-06-01')),
    };
    const at = { on: day('2027-01-01'), until: day('2027-12-31'), readings: DEFAULT_READINGS };
    expect(openFunctions(facts, at).functions.map(({ headOfPost }) => headOfPost)).toEqual([
      ...[true, false, true, false],
    ]);
  });

  it('leave out what somebody is recorded to take up', () => {
    const agents = [holder('B', '2023-08-01'), holder('A', '2027-06-01', 'E-2')];
    const vacancies = [vacancy('A', '2027-06-01'), vacancy('F', '2027-01-01')];
    const after = holder('B', '2027-08-01', 'E-3');
    const functions = [job('A'), job('B'), job('F')];
    expect(open(functions, { agents: [...agents, after], vacancies })).toEqual([
      ...['vacant', 'F 2027-01-01'],
    ]);
  });

  it('keep a vacant function of head of post, and leave out services and ended functions', () => {
    const functions = [
      ...[job('A', { headOfPost: true }), job('B', { place: 'P1' })],
      job('C', { validTo: day('2026-12-31') }),
    ];
    const vacancies = functions.map(({ code }) => vacancy(code, '2027-03-01'));
    expect(open(functions, { vacancies })).toEqual(['vacant', 'A 2027-03-01']);
  });

  it('are all in post but those of head of post where none is known to fall vacant', () => {
    const functions = [
      ...[job('A', { headOfPost: true }), job('B'), job('C', { headOfPost: null })],
      ...[job('D', { place: 'P1' }), job('E', { validFrom: day('2027-01-02') })],
    ];
    expect(open(functions)).toEqual(['all', 'B 2027-01-01', 'C 2027-01-01']);
  });

  it('take the first of the vacancies of a function, and the first on file of two alike', () => {
    const vacancies = ['2027-06-01', '2027-03-01', '2027-09-01'].map((from) => vacancy('A', from));
    expect(open([job('A')], { vacancies })).toEqual(['vacant', 'A 2027-03-01']);
    const alike = [vacancy('A', '2027-03-01'), { ...vacancy('A', '2027-03-01'), code: 'other' }];
    const posts = [{ code: 'NAI', type: 'embassy' as const }];
    const facts = { agents: [], posts, functions: [job('A')], vacancies: alike };
    const at = { on: day('2027-01-01'), until: day('2027-12-31'), readings: DEFAULT_READINGS };
    expect(openFunctions(facts, at).functions.map((one) => one.vacancyCode)).toEqual(['V-A']);
  });

  it('count what falls vacant on the last day of the window, not after it', () => {
    const agents = [holder('B', '2024-01-01'), holder('C', '2024-01-02', 'E-2')];
    expect(open([job('B'), job('C')], { agents })).toEqual(['vacant', 'B 2028-01-01']);
  });

  it('leave out what a holder without a last day is in', () => {
    const [kind, from] = ['headquarters', day('2023-08-01')] as const;
    const stay = someAssignmentFacts({ functionCode: 'B', kind, from });
    const agents = [{ ...holder('B', '2023-08-01'), assignments: [stay] }];
    const vacancies = [vacancy('A', '2027-05-01')];
    expect(open([job('A'), job('B')], { agents, vacancies })).toEqual([
      ...['vacant', 'A 2027-05-01'],
    ]);
  });

  it('know who began last, in whatever order the agents come', () => {
    const agents = [holder('B', '2027-08-01', 'E-3'), holder('B', '2023-08-01')];
    expect(open([job('B'), job('A')], { agents, vacancies: [vacancy('A', '2027-05-01')] })).toEqual(
      [...['vacant', 'A 2027-05-01']],
    );
  });

  it('are all those valid on the day where none is vacant', () => {
    const valid = (code: string, from: string | null, to: string | null) =>
      job(code, {
        validFrom: from === null ? null : day(from),
        validTo: to === null ? null : day(to),
      });
    const functions = [
      ...[valid('A', '2027-01-01', null), valid('B', '2027-01-02', null)],
      ...[valid('C', null, '2027-01-01'), valid('D', null, '2026-12-31')],
    ];
    expect(open(functions)).toEqual(['all', 'A 2027-01-01', 'C 2027-01-01']);
  });
});
