import { expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { someAssignmentFacts } from '../../testing/careers.ts';
import { someAgentFacts } from '../../testing/planner-facts.ts';
import { listAnnulledDesignations } from './annulled.ts';

it('annulled designations stand by staff number and first day, however they were recorded', () => {
  const agents = ['A', 'B'].map((staffNumber) =>
    someAgentFacts({
      ...{ staffNumber, career: 'state' },
      assignments: ['2016-01-01', '2019-01-01', '2023-01-01'].map((from) =>
        someAssignmentFacts({ id: `${staffNumber} ${from}`, kind: 'art21', from: day(from) }),
      ),
    }),
  );
  const expected = ['A 2016-01-01', 'A 2019-01-01', 'B 2016-01-01', 'B 2019-01-01'];
  const reversed = agents
    .map((agent) => ({ ...agent, assignments: agent.assignments.toReversed() }))
    .toReversed();
  expect(listAnnulledDesignations({ agents }).map(({ id }) => id)).toEqual(expected);
  expect(listAnnulledDesignations({ agents: reversed }).map(({ id }) => id)).toEqual(expected);
});
