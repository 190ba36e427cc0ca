import { expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { someAssignmentFacts } from '../../testing/careers.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import { someAgentFacts } from '../../testing/planner-facts.ts';
import { answerArt24 } from './art-24.ts';

it('art. 24: what began before 30-03-2015 is history', () => {
  const assignments = ['2015-03-29', '2015-03-30'].map((from) =>
    someAssignmentFacts({ id: from, from: day(from) }),
  );
  const file = indexedFile({ agents: [someAgentFacts({ assignments })] });
  expect(answerArt24(file)).toMatchObject([
    { subject: { id: '2015-03-29' }, answer: 'history', code: 'NOT_IN_FORCE' },
  ]);
});
