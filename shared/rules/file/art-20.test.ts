import { expect, it } from 'vitest';
import { day, type IsoDate } from '../../dates.ts';
import type { JobFunction } from '../../domain/job-function.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import { someFunction, somePost, someVacancy } from '../../testing/planner-facts.ts';
import { answerArt20, signatoryAt } from './art-20.ts';

const ON = day('2026-11-22');

function fileWith(job: JobFunction, on: IsoDate) {
  return indexedFile(
    {
      posts: [somePost('NAI')],
      functions: [job],
      vacancies: [someVacancy('V-1', job.code)],
    },
    { on },
  );
}

function flags(facts: Partial<JobFunction>, on = ON) {
  const job = someFunction('NAI-CON', facts);
  return signatoryAt(fileWith(job, on), job).flags;
}

it.each([
  [{}, []],
  [{ validFrom: '2026-11-22' }, []],
  [{ validFrom: '2026-11-23' }, ['FUNCTION_NOT_VALID']],
  [{ validTo: '2026-11-22' }, []],
  [{ validTo: '2026-11-21' }, ['FUNCTION_NOT_VALID']],
  [{ validFrom: '2026-11-21', validTo: '2026-11-23' }, []],
])('art. 20: a function of %j bears on 22-11-2026 the flags %j', (days, expected) => {
  const facts = Object.fromEntries(Object.entries(days).map(([name, text]) => [name, day(text)]));
  expect(flags(facts)).toEqual(expected);
});

it('art. 20: a day before the decree is flagged', () => {
  expect(flags({}, day('2015-03-30'))).toEqual([]);
  expect(flags({}, day('2015-03-29'))).toEqual(['BEFORE_DECREE']);
});

it('art. 20: a finding says who signs, or one finding a flag what makes it doubtful', () => {
  const reasons = (facts: Partial<JobFunction>, on = ON) =>
    answerArt20(fileWith(someFunction('NAI-CON', facts), on)).map(({ answer, findings }) => [
      answer,
      ...findings.map(({ code, reason, missing }) => [code, reason, ...missing].join(' ')),
    ]);
  expect(reasons({})).toEqual([['minister', 'OK SIGNATORY']]);
  expect(reasons({ place: 'ELS', headOfPost: null, validTo: day('2026-11-21') })).toEqual([
    [
      'minister',
      'UNKNOWN HEAD_OF_POST_NOT_RECORDED function.head_of_post',
      'UNKNOWN PLACE_UNKNOWN post.type',
      'MANUAL FUNCTION_NOT_VALID',
    ],
  ]);
  expect(reasons({}, day('2015-03-29'))).toEqual([['minister', 'NOT_IN_FORCE BEFORE_DECREE']]);
});
