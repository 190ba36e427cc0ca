import { expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { someAssignmentFacts } from '../../testing/careers.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import { someAgentFacts, somePost } from '../../testing/planner-facts.ts';
import { answerArt23 } from './art-23.ts';

const answers = (place: string | null, on = '2026-11-22') =>
  answerArt23(
    indexedFile(
      {
        agents: [
          someAgentFacts({
            ...{ staffNumber: 'P-1', career: 'state' },
            assignments: [
              someAssignmentFacts({ id: 'a', kind: 'attached', place, from: day('2014-01-01') }),
            ],
          }),
        ],
        posts: [somePost('NAI')],
        services: ['P1'],
      },
      { on: day(on) },
    ),
  ).map(({ answer, findings }) => [answer, ...findings.map(({ reason }) => reason)]);

it.each([
  ['NAI', 'ATTACHED_TO_POST'],
  ['P1', 'ATTACHED_ELSEWHERE'],
  ['NOT-DESCRIBED', 'ATTACHED_WHERE'],
  [null, 'ATTACHED_WHERE'],
])('art. 23: who is attached at %s: %s', (place, reason) => {
  expect(answers(place)).toEqual([[place, reason]]);
});

it('art. 23: an attachment before the decree is not judged', () => {
  expect(answers('NAI', '2015-03-30')).toEqual([['NAI', 'ATTACHED_TO_POST']]);
  expect(answers('NAI', '2015-03-29')).toEqual([['NAI', 'BEFORE_DECREE']]);
});
