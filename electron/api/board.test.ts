import { expect, it, onTestFinished } from 'vitest';
import { day } from '../../shared/dates.ts';
import { DEFAULT_READINGS } from '../../shared/rules/readings.ts';
import { aDerogation, anAgent, anAssignment } from '../../shared/testing/careers.ts';
import { aDesk, careerRows } from './testing/desk.ts';

it('gives every career with its versions, and never the reasons of a derogation', async () => {
  const desk = await aDesk(
    careerRows({
      agents: [anAgent({ staffNumber: 'T001' }), anAgent({ staffNumber: 'T002' })],
      assignments: [anAssignment({ id: 'a-1', from: day('2023-08-01') })],
      derogations: [
        aDerogation({ id: 'd-1', assignmentId: 'a-1', reasons: 'The mother of the agent is ill.' }),
        aDerogation({ id: 'd-2', assignmentId: 'a-1', kind: 'extend', reasons: ' ' }),
      ],
    }),
  );
  onTestFinished(() => desk.close());
  const reply = await desk.api.board.list({ knownOn: null });
  if (!reply.ok) throw new Error(reply.error.code);

  expect(reply.value.readings).toEqual(DEFAULT_READINGS);
  expect(reply.value.agents).toMatchObject([
    {
      lastName: 'Testelmans',
      facts: { staffNumber: 'T001', assignments: [{ id: 'a-1', from: '2023-08-01' }] },
      versions: { 'a-1': 1 },
    },
    { facts: { staffNumber: 'T002', assignments: [] }, versions: {} },
  ]);
  const reasons = reply.value.agents[0]?.facts.derogations.map((one) => [one.kind, one.reasons]);
  expect(reasons?.toSorted()).toEqual([
    ['extend', null],
    ['sequence', '…'],
  ]);
});
