import { expect, it } from 'vitest';
import { day } from '../dates.ts';
import type { FormerCareer } from '../domain/agent.ts';
import { judgeFormerCareer } from './art-25.ts';
import { DEFAULT_READINGS } from './readings.ts';

const judged = (
  decidedOn: string,
  formerCareer: FormerCareer | null,
  functionFormerCareer: string | null,
) =>
  judgeFormerCareer(
    {
      ...{ decidedOn: day(decidedOn), vacantFrom: null, startsOn: null },
      ...{ formerCareer, functionFormerCareer },
    },
    DEFAULT_READINGS,
  ).code;

it.each([
  ['X82', '2023-03-29', 'chancery', 'chancery', 'SOFT'],
  ['X83', '2023-03-30', 'chancery', 'chancery', 'NOT_IN_FORCE'],
  ['X85', '2020-06-01', 'chancery', 'foreign_service', 'OK'],
  ['the first day', '2015-03-30', 'cooperation', 'cooperation', 'SOFT'],
  ['the day before', '2015-03-29', 'cooperation', 'cooperation', 'NOT_IN_FORCE'],
  ['no old career', '2020-06-01', null, 'chancery', 'OK'],
  ['neither', '2020-06-01', null, null, 'OK'],
  ['a function not recorded', '2020-06-01', 'chancery', null, 'UNKNOWN'],
] as const)('%s: decided on %s', (_, decidedOn, former, given, code) => {
  expect(judged(decidedOn, former, given)).toBe(code);
});

it.each([
  ['vacancy', null, 'UNKNOWN', ['vacancy.vacant_from']],
  ['vacancy', '2023-03-29', 'SOFT', []],
  ['vacancy', '2023-03-30', 'NOT_IN_FORCE', []],
  ['start', null, 'UNKNOWN', ['assignment.from']],
  ['start', '2023-03-29', 'SOFT', []],
  ['start', '2023-03-30', 'NOT_IN_FORCE', []],
] as const)('A12 by the day of the %s, %s: %s', (formerCareerDay, tested, code, missing) => {
  const facts = {
    ...{ decidedOn: day('2020-01-01'), vacantFrom: null, startsOn: null },
    formerCareer: 'chancery',
    functionFormerCareer: 'chancery',
  } as const;
  const named = tested === null ? null : day(tested);
  const given = formerCareerDay === 'vacancy' ? { vacantFrom: named } : { startsOn: named };
  expect(judgeFormerCareer({ ...facts, ...given }, { formerCareerDay })).toMatchObject({
    ...{ code, missing },
  });
});
