import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { someAssignmentFacts } from '../../testing/careers.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import {
  someAgentFacts,
  someCandidacy,
  someFunction,
  someVacancy,
} from '../../testing/planner-facts.ts';
import type { AgentFacts, VacancyFacts } from '../planner-facts.ts';
import { DEFAULT_READINGS, type Readings } from '../readings.ts';
import type { AssignmentFacts } from '../verdict.ts';
import { answerArt25 } from './art-25.ts';

type Asked = {
  readonly assignment?: Partial<AssignmentFacts>;
  readonly agent?: Partial<AgentFacts>;
  readonly vacancies?: readonly VacancyFacts[];
  readonly formerCareerDay?: Readings['formerCareerDay'];
  readonly on?: string;
};

function answers({ assignment, agent, vacancies = [], on = '2026-11-22', ...rest }: Asked) {
  const { formerCareerDay = 'decision' } = rest;
  const decidedOn = day('2020-06-01');
  const facts = { functionCode: 'NAI-CON', from: day('2020-08-01'), decidedOn, ...assignment };
  return answerArt25(
    indexedFile(
      {
        agents: [
          someAgentFacts({
            ...{ staffNumber: 'E-1', formerCareer: 'chancery' },
            assignments: [someAssignmentFacts({ id: 'a', ...facts })],
            ...agent,
          }),
        ],
        functions: [someFunction('NAI-CON', { formerCareer: 'chancery' })],
        vacancies,
      },
      { on: day(on), readings: { ...DEFAULT_READINGS, formerCareerDay } },
    ),
  ).map(({ subject, findings: [finding] }) => ({
    said: `${subject.kind} ${subject.id} ${finding?.code}`,
    records: finding?.records,
    testedOn: finding?.figures['tested_on'],
  }));
}
const said = (asked: Asked) => answers(asked).map((one) => one.said);

describe('an allocation, art. 25', () => {
  it('of a former colleague has priority for a function of the old career', () => {
    expect(answers({})).toEqual([
      { said: 'assignment a SOFT', records: ['a'], testedOn: '2020-06-01' },
    ]);
  });

  it.each<readonly [string, Partial<AssignmentFacts>, boolean]>([
    ['to headquarters', { kind: 'headquarters' }, true],
    ['that is an absence', { kind: 'other_absence' }, false],
    ['to a function nobody described', { functionCode: 'NOT-DESCRIBED' }, false],
    ['to no function', { functionCode: null }, false],
    ['decided on the last day of the eight years', { decidedOn: day('2023-03-29') }, true],
    ['decided a day later', { decidedOn: day('2023-03-30') }, false],
    ['decided on a day nobody recorded', { decidedOn: null }, false],
  ])('%s', (_, assignment, isAnswered) => {
    expect(said({ assignment })).toHaveLength(isAnswered ? 1 : 0);
  });

  it('of someone who was in no old career is left alone', () => {
    expect(said({ agent: { formerCareer: null } })).toEqual([]);
  });

  it('is tested on the last day its function fell vacant, under that reading', () => {
    const vacancies = ['2020-08-01', '2020-08-02', '2019-08-01', '2018-08-01'].map((text, index) =>
      someVacancy(`V-${index}`, 'NAI-CON', { vacantFrom: day(text) }),
    );
    const testedOn = (kept: readonly VacancyFacts[]) =>
      answers({ vacancies: kept, formerCareerDay: 'vacancy' })
        .filter(({ records = [] }) => records.includes('a'))
        .map((one) => one.testedOn);
    expect(testedOn(vacancies)).toEqual(['2020-08-01']);
    expect(testedOn(vacancies.slice(1))).toEqual(['2019-08-01']);
    expect(testedOn(vacancies.slice(2))).toEqual(['2019-08-01']);
    expect(testedOn([])).toEqual([]);
  });
});

describe('a candidacy, art. 25', () => {
  const candidacy = someCandidacy('E-1', { filedOn: day('2020-01-10') });
  const vacancies = [someVacancy('V-1', 'NAI-CON', { candidacies: [candidacy] })];
  const assignment = { kind: 'other_absence' } as const;

  it('is decided at the earliest on the day of the question', () => {
    expect(answers({ assignment, vacancies, on: '2023-03-29' })).toEqual([
      { said: 'candidacy V-1/1/E-1 SOFT', records: [], testedOn: '2023-03-29' },
    ]);
    expect(said({ assignment, vacancies, on: '2023-03-30' })).toEqual([]);
  });

  it('of someone who was in no old career, or is not on file, is left alone', () => {
    const on = '2020-06-01';
    expect(said({ assignment, vacancies, on, agent: { formerCareer: null } })).toEqual([]);
    expect(said({ assignment, vacancies, on, agent: { staffNumber: 'E-2' } })).toEqual([]);
  });
});
