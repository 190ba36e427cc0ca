import { day } from '../../dates.ts';
import type { Lodging } from '../art-22/lodging.ts';
import type { DegreeGroup, ExampleAnswer, WorkedExample } from './worked-example.ts';

const runs = (
  id: string,
  published: string,
  [first_day, last_day, regulatoryHolidays = true]: readonly [string, string, boolean?],
): WorkedExample => ({
  ...{ id, article: '22', expected: { first_day, last_day } },
  question: { ask: 'deadline', publishedOn: day(published), regulatoryHolidays },
});

/** Of the call published on Monday 09-01-2023 (X65). */
const lodged = (id: string, rest: Partial<Lodging>, expected: ExampleAnswer): WorkedExample => ({
  ...{ id, article: '22', expected },
  question: {
    ask: 'lodging',
    lodging: {
      ...{ publishedOn: day('2023-01-09'), way: 'email', lodgedOn: day('2023-01-23') },
      ...{ isReasoned: true, isAcknowledged: true },
      ...rest,
    },
  },
});

const chancery = (
  id: string,
  [decidedOn, functionFormerCareer]: readonly [string, string],
  [code, reason]: readonly [string, string],
): WorkedExample => ({
  ...{ id, article: '25', expected: { code, reason } },
  question: {
    ask: 'former_career',
    facts: {
      ...{ decidedOn: day(decidedOn), vacantFrom: null, startsOn: null },
      ...{ formerCareer: 'chancery', functionFormerCareer },
    },
  },
});

const balance = (
  id: string,
  groups: readonly DegreeGroup[],
  [code, ...imbalance]: readonly [string, ...string[]],
): WorkedExample => ({
  ...{ id, article: '47', question: { ask: 'balance', groups }, expected: { code, imbalance } },
});

/** Arts 22 and 25, and art. 47, § 5 of the language laws. */
export const missionsAndBalance: readonly WorkedExample[] = [
  runs('X65', '2023-01-09', ['2023-01-10', '2023-01-23']),
  runs('X66', '2023-03-31', ['2023-04-03', '2023-04-17']),
  runs('X67', '2023-05-12', ['2023-05-15', '2023-05-30']),
  runs('X69', '2024-07-12', ['2024-07-15', '2024-07-26']),
  runs('X70', '2024-10-31', ['2024-11-04', '2024-11-19']),
  runs('X70', '2024-10-31', ['2024-11-04', '2024-11-18', false]),
  runs('X71', '2024-11-08', ['2024-11-12', '2024-11-26']),
  runs('X71', '2024-11-08', ['2024-11-12', '2024-11-25', false]),
  runs('X73', '2025-04-11', ['2025-04-14', '2025-04-28']),
  runs('X75', '2026-05-08', ['2026-05-11', '2026-05-26']),
  lodged('X76', {}, { code: 'OK', rules: [] }),
  lodged('X77', { lodgedOn: day('2023-01-24') }, { code: 'BLOCKED', rules: ['22-5'] }),
  lodged('X79', { isAcknowledged: false }, { code: 'MANUAL', rules: ['22-7'] }),
  {
    ...{ id: 'X81', article: '22', expected: { code: 'BLOCKED', rules: ['22-9'] } },
    question: { ask: 'paper', paper: 'decree', parts: ['nature', 'terms', 'rules'] },
  },
  chancery('X82', ['2023-03-29', 'chancery'], ['SOFT', 'PRIORITY']),
  chancery('X83', ['2023-03-30', 'chancery'], ['NOT_IN_FORCE', 'PERIOD_OVER']),
  chancery('X85', ['2020-06-01', 'foreign_service'], ['OK', 'NO_PRIORITY']),
  balance(
    'X86',
    [
      { post: 'ROM', degree: 'A4', role: 'FR', holders: 12 },
      { post: 'NAI', degree: 'A4', role: 'NL', holders: 14 },
    ],
    ['SOFT', 'A4 2'],
  ),
  balance(
    'X88',
    [
      { post: 'ROM', degree: 'A2', role: 'FR', holders: 4 },
      { post: 'NAI', degree: 'A2', role: 'NL', holders: 4 },
    ],
    ['OK'],
  ),
];
