import { expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aStay } from '../../testing/stays.ts';
import type { AssignmentFacts } from '../verdict.ts';
import { judgeFunctionChange } from './function-change.ts';

type Job = Partial<Pick<AssignmentFacts, 'functionCode' | 'domain' | 'family'>>;

const consular = { domain: 'consular' } as const;
const external = { career: 'external', appointedOn: day('2015-08-01') } as const;
const said = (postings: readonly AssignmentFacts[]) => {
  const found = judgeFunctionChange(postings, external);
  return found && [found.reason, found.code, ...found.missing].join(' ');
};
const compared = (first: Job, second: Job) =>
  said([aStay('2015-08-01', first), aStay('2019-08-01', second)]);

it.each([
  ['the same function', { functionCode: 'F' }, { functionCode: 'F' }, 'SAME_FUNCTION SOFT'],
  [
    'another function of the same domain',
    { ...consular, functionCode: 'F' },
    { ...consular, functionCode: 'G' },
    'SAME_FUNCTION SOFT',
  ],
  [
    'another function of another domain',
    { ...consular, functionCode: 'F' },
    { domain: 'development', functionCode: 'G' },
    'OTHER_FUNCTION OK',
  ],
  ['the same domain', consular, consular, 'SAME_FUNCTION SOFT'],
  ['another domain', consular, { domain: 'development' }, 'OTHER_FUNCTION OK'],
  ['no first domain', {}, consular, 'FUNCTION_UNKNOWN UNKNOWN function.domain'],
  ['no second domain', consular, {}, 'FUNCTION_UNKNOWN UNKNOWN function.domain'],
  ['no domain at all', {}, {}, 'FUNCTION_UNKNOWN UNKNOWN function.domain'],
  [
    'the same family',
    { ...consular, family: 'visa' },
    { ...consular, family: 'visa' },
    'SAME_FUNCTION SOFT',
  ],
  [
    'another family',
    { ...consular, family: 'visa' },
    { ...consular, family: 'passports' },
    'OTHER_FUNCTION OK',
  ],
  [
    'a family only once',
    { ...consular, family: 'visa' },
    consular,
    'FUNCTION_UNKNOWN UNKNOWN function.family',
  ],
  [
    'a family only once, of another domain',
    { ...consular, family: 'visa' },
    { domain: 'development' },
    'OTHER_FUNCTION OK',
  ],
] as const satisfies readonly (readonly [string, Job, Job, string])[])(
  'the second posting with %s',
  (_, first, second, expected) => {
    expect(compared(first, second)).toBe(expected);
  },
);

it('compares postings only, from the day of appointment on', () => {
  const [first, second] = [aStay('2015-08-01', consular), aStay('2019-08-01', consular)];
  expect(said([aStay('2015-07-31', { domain: 'development' }), first, second])).toBe(
    'SAME_FUNCTION SOFT',
  );
  const mission = aStay('2018-08-01', { kind: 'international_mission', domain: 'development' });
  expect(said([first, mission, second])).toBe('SAME_FUNCTION SOFT');
  expect(said([first, aStay('2019-08-01', { kind: 'headquarters' })])).toBeNull();
  expect(said([])).toBeNull();
});

it('compares the first two of who was appointed on a day nobody recorded', () => {
  const postings = [aStay('2015-08-01', consular), aStay('2019-08-01', consular)];
  const found = judgeFunctionChange(postings, { career: 'external', appointedOn: null });
  expect(found?.code).toBe('SOFT');
});
