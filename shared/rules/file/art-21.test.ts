import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import type { LodgedCandidacy } from '../../domain/vacancy.ts';
import { someAssignmentFacts } from '../../testing/careers.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import {
  someAgentFacts,
  someCandidacy,
  someFunction,
  somePost,
  someVacancy,
} from '../../testing/planner-facts.ts';
import type { AgentFacts, VacancyFacts } from '../planner-facts.ts';
import type { AssignmentFacts } from '../verdict.ts';
import { judgeVacancy } from './art-21-vacancy.ts';
import { answerArt21 } from './art-21.ts';

type Asked = {
  readonly agents?: readonly AgentFacts[];
  readonly vacancy?: Partial<VacancyFacts>;
  readonly on?: string;
};

function fileOf({ agents = [], vacancy = {}, on = '2026-11-22' }: Asked) {
  return indexedFile(
    {
      agents,
      posts: [somePost('NAI'), somePost('HON', { type: 'honorary' })],
      services: ['P1'],
      functions: [
        someFunction('NAI-CON'),
        someFunction('HON-CON', { place: 'HON' }),
        someFunction('P1-RAA', { place: 'P1' }),
      ],
      vacancies: [someVacancy('V-1', 'NAI-CON', vacancy)],
    },
    { on: day(on) },
  );
}
const about = (kind: string, asked: Asked) =>
  answerArt21(fileOf(asked))
    .filter(({ subject }) => subject.kind === kind)
    .map(({ subject: { id }, answer, code }) => [id, answer ?? '-', code].join(' '));
const judged = (asked: Asked) => {
  const file = fileOf(asked);
  const [vacancy] = file.vacancies;
  return judgeVacancy(file, vacancy ?? someVacancy('V-1', 'NAI-CON'));
};

const state = (rest: Partial<AgentFacts> = {}) =>
  someAgentFacts({ staffNumber: 'S-1', career: 'state', ...rest });
const lodged = (staffNumber: string, rest: Partial<LodgedCandidacy> = {}) =>
  someCandidacy(staffNumber, {
    ...{ career: 'state', round: 2, filedOn: day('2025-01-16') },
    ...rest,
  });

describe('a vacancy, art. 21', () => {
  it.each([
    ['NAI-CON', ['V-1 S5 OK']],
    ['NOT-DESCRIBED', ['V-1 S5 UNKNOWN']],
    ['P1-RAA', []],
    ['HON-CON', []],
  ])('of %s: %j', (functionCode, expected) => {
    expect(about('vacancy', { vacancy: { functionCode } })).toEqual(expected);
  });

  it('stands at no stage on a day without valid text, and none applies', () => {
    const vacancy = { candidacies: [lodged('S-1', { round: 1, filedOn: day('2022-12-01') })] };
    const asked = { agents: [state()], vacancy };
    expect(about('vacancy', { ...asked, on: '2022-12-24' })).toEqual(['V-1 - NOT_IN_FORCE']);
    expect(about('candidacy', { ...asked, on: '2022-12-24' })).toEqual([]);
    expect(about('vacancy', { ...asked, on: '2022-12-25' })).toEqual(['V-1 S1 OK']);
    expect(about('candidacy', { ...asked, on: '2022-12-25' })).toEqual(['V-1/1/S-1 - BLOCKED']);
  });

  it('shows the candidacies of the call that decides at the stage', () => {
    const both = [lodged('S-1', { round: 1, filedOn: day('2024-10-10') }), lodged('S-1')];
    const ids = (on: string, candidacies: readonly LodgedCandidacy[]) =>
      about('candidacy', { agents: [state()], vacancy: { candidacies }, on }).map(
        (text) => text.split(' ')[0],
      );
    expect(ids('2024-10-20', both)).toEqual(['V-1/1/S-1']);
    expect(ids('2026-11-22', both)).toEqual(['V-1/2/S-1']);
    expect(ids('2026-11-22', both.toReversed())).toEqual(['V-1/2/S-1']);
    const withCareer = [...both.toReversed(), someCandidacy('E-1')];
    expect(ids('2026-11-22', withCareer)).toEqual(['V-1/1/E-1', 'V-1/1/S-1']);
  });
});

describe('a candidate, art. 21', () => {
  const findings = (one: LodgedCandidacy, agents: readonly AgentFacts[]) =>
    judged({ agents, vacancy: { candidacies: [one] } }).candidates.flatMap((each) => each.findings);
  const reason = (rule: string, ...args: Parameters<typeof findings>) =>
    findings(...args).find((one) => one.rule === rule)?.reason;

  it('is asked for the class held on the day of filing', () => {
    const of = (since: string) => state({ classes: [{ class: 'A3', since: day(since) }] });
    expect(reason('21-6', lodged('S-1'), [of('2025-01-16')])).toBe('SAME_CLASS');
    expect(reason('21-6', lodged('S-1'), [of('2025-01-17')])).toBe('CLASS_UNKNOWN');
  });

  it('has nothing on record who is not on file', () => {
    expect(findings(lodged('Z-9'), []).map(({ rule, code }) => `${rule} ${code}`)).toEqual([
      ...['21-5 UNKNOWN', '21-6 UNKNOWN', '21-7 BLOCKED', '21-8 BLOCKED', '21-9 BLOCKED'],
      '21-3 OK',
    ]);
  });

  it.each<readonly [string, readonly AgentFacts[], string]>([
    [
      'in a posting until 31-07-2027',
      [
        someAgentFacts({
          staffNumber: 'E-1',
          assignments: [someAssignmentFacts({ from: day('2023-08-01') })],
        }),
      ],
      'NOT_YET_DUE',
    ],
    ['in no posting', [someAgentFacts({ staffNumber: 'E-1' })], 'CAREER_MAY_APPLY'],
    ['who is not on file', [], 'CAREER_MAY_APPLY'],
  ])('of a career %s: %s', (_, agents, expected) => {
    expect(reason('21-13', someCandidacy('E-1'), agents)).toBe(expected);
  });
});

describe('a designation, art. 21', () => {
  const designee = (...stays: readonly Partial<AssignmentFacts>[]) =>
    state({
      assignments: stays.map((one, index) =>
        someAssignmentFacts({
          ...{ id: `a${index}`, kind: 'art21', functionCode: 'NAI-CON' },
          ...{ from: day('2025-08-01'), plannedTo: day('2026-07-31') },
          ...one,
        }),
      ),
    });

  it('belongs to a vacancy from the day of the vacancy', () => {
    const days = (vacantFrom: string) =>
      judged({ agents: [designee({})], vacancy: { vacantFrom: day(vacantFrom) } }).designations;
    expect(days('2025-08-01')).toMatchObject([{ staffNumber: 'S-1', code: 'OK' }]);
    expect(days('2025-08-02')).toEqual([]);
  });

  it('is judged beside the earlier ones of the same person', () => {
    const again = { from: day('2026-08-01'), plannedTo: day('2027-07-31') };
    expect(about('assignment', { agents: [designee({}, again)] })).toEqual([
      ...['a0 - OK', 'a1 - BLOCKED'],
    ]);
  });
});

describe('a state agent without a vacancy, art. 21', () => {
  const answered = (rest: Partial<AgentFacts>, on?: string) =>
    about('agent', { agents: [state(rest)], ...(on !== undefined && { on }) });

  it('is answered until retired', () => {
    expect(answered({ retiresOn: day('2026-11-23') })).toHaveLength(1);
    expect(answered({ retiresOn: day('2026-11-22') })).toEqual([]);
    expect(answered({ career: 'external' })).toEqual([]);
  });

  it('is not judged on a day without valid text', () => {
    expect(answered({}, '2022-12-24')).toEqual(['S-1 - NOT_IN_FORCE']);
  });

  it('is of the level that the class held on the day shows', () => {
    const classes = [{ class: 'A3', since: day('2026-11-22') }];
    const reasons = (on: string) =>
      answerArt21(fileOf({ agents: [state({ level: null, classes })], on }))
        .filter(({ subject }) => subject.kind === 'agent')
        .flatMap(({ findings }) => findings.map(({ reason }) => reason));
    expect(reasons('2026-11-22')).toContain('SAME_CLASS');
    expect(reasons('2026-11-21')).toContain('CLASS_UNKNOWN');
  });
});
