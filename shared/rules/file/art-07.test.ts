import { expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import { someAgentFacts } from '../../testing/planner-facts.ts';
import { answerArt7 } from './art-07.ts';

const answersOn = (on: string, from: string, to: string | null) =>
  answerArt7(
    indexedFile(
      {
        agents: [
          someAgentFacts({
            charges: [{ id: 'c', state: 'LU', from: day(from), to: to === null ? null : day(to) }],
          }),
        ],
      },
      { on: day(on) },
    ),
  ).map(({ subject, answer, code }) => `${subject.id} ${answer} ${code}`);

it.each([
  ['2024-01-01', '2024-12-31', ['c LU OK']],
  ['2023-01-01', '2024-01-01', ['c LU OK']],
  ['2024-01-01', null, ['c LU OK']],
  ['2024-01-02', null, []],
  ['2024-01-02', '2024-12-31', []],
  ['2023-01-01', '2023-12-31', []],
])('art. 7: who is charged from %s until %s is answered on 01-01-2024: %j', (from, to, answers) => {
  expect(answersOn('2024-01-01', from, to)).toEqual(answers);
});

it('art. 7: a charge given before the decree is not judged', () => {
  expect(answersOn('2024-01-01', '2015-03-30', null)).toEqual(['c LU OK']);
  expect(answersOn('2024-01-01', '2015-03-29', null)).toEqual(['c LU NOT_IN_FORCE']);
});
