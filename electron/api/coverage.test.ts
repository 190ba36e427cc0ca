import { expect, it, onTestFinished } from 'vitest';
import { day } from '../../shared/dates.ts';
import type { Assignment } from '../../shared/domain/assignment.ts';
import { DECREE } from '../../shared/rules/decree.ts';
import { anAgent, anAssignment } from '../../shared/testing/careers.ts';
import { toAgentRow } from '../db/agents.ts';
import { toAssignmentRow } from '../db/assignments.ts';
import { insertRow } from '../db/journal.ts';
import { aDesk } from './testing/desk.ts';

const assignment = (id: string, rest: Partial<Assignment>) =>
  insertRow('assignment', toAssignmentRow(anAssignment({ id, ...rest })));

async function cover(rows: Parameters<typeof aDesk>[0]) {
  const desk = await aDesk(rows);
  onTestFinished(() => desk.close());
  const moment = { on: day('2026-11-22'), until: day('2027-12-31'), knownOn: null };
  const reply = await desk.api.decree.coverage(moment);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

it('keeps designations under an annulled text, and what began before the decree', async () => {
  const { annulled, history, people } = await cover([
    insertRow('agent', toAgentRow(anAgent({ career: 'state' }))),
    assignment('before', { from: day('2015-03-29'), kind: 'headquarters', to: day('2017-08-31') }),
    assignment('first text', { from: day('2017-09-01'), kind: 'art21', to: day('2019-08-31') }),
    assignment('valid', { from: day('2022-12-25'), kind: 'art21', to: day('2024-08-31') }),
  ]);
  expect(annulled).toMatchObject([{ id: 'first text', lastName: 'Testelmans', kind: 'art21' }]);
  expect(history).toMatchObject([{ id: 'before', to: '2017-08-31' }]);
  expect(people).toMatchObject([{ staffNumber: 'T001', career: 'state' }]);
});

it('counts the answers of every article that the coverage list says is judged, by subject', async () => {
  const { articles } = await cover([
    insertRow('agent', toAgentRow(anAgent())),
    insertRow('agent', toAgentRow(anAgent({ staffNumber: 'T002' }))),
    insertRow('agent', toAgentRow(anAgent({ staffNumber: 'T003', career: 'state' }))),
    assignment('running', { from: day('2020-08-01') }),
  ]);
  const listed = DECREE.map(({ number }) => number);
  expect(articles.filter(({ number }) => !listed.includes(number))).toEqual([]);
  expect(articles.find(({ number }) => number === '17')).toEqual({
    number: '17',
    subjects: [{ kind: 'agent', count: 2, codes: { NEEDS_DECISION: 1, UNKNOWN: 1 } }],
  });
});
