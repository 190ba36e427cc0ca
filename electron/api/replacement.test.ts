import { expect, it, onTestFinished } from 'vitest';
import { day } from '../../shared/dates.ts';
import type { Agent } from '../../shared/domain/agent.ts';
import { anAgent } from '../../shared/testing/careers.ts';
import { toAgentRow } from '../db/agents.ts';
import { insertRow } from '../db/journal.ts';
import { aDesk } from './testing/desk.ts';

const agent = (staffNumber: string, rest: Partial<Agent> = {}) =>
  insertRow('agent', toAgentRow(anAgent({ staffNumber, career: 'state', ...rest })));
const mandate = (id: string, staffNumber: string, rest: object = {}) =>
  insertRow('mandate', {
    ...{ id, staff_number: staffNumber, kind: 'management', service: 'P&O' },
    ...{ from_date: day('2014-01-01'), to_date: null, interim: 0 },
    ...rest,
  });

async function headquarters(rows: Parameters<typeof aDesk>[0]) {
  const desk = await aDesk(rows);
  onTestFinished(() => desk.close());
  const reply = await desk.api.replacement.headquarters({ on: day('2019-03-04'), knownOn: null });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

it('X47 lets the holder with most days of both kinds replace the Chair', async () => {
  const { chair, holders } = await headquarters([
    agent('M'),
    agent('N'),
    mandate('1', 'M'),
    mandate('2', 'N', { kind: 'staff_directorate', from_date: day('2011-05-01') }),
  ]);
  expect(chair.ranking.map(({ staffNumber, rank }) => [staffNumber, rank])).toEqual([
    ['N', 1],
    ['M', 2],
  ]);
  expect(chair.code).toBe('OK');
  expect(holders).toHaveLength(2);
});

it('leaves the retired out, and what has ended', async () => {
  const { chair, holders } = await headquarters([
    agent('M', { retiresOn: day('2019-03-04') }),
    agent('N'),
    mandate('1', 'M'),
    mandate('2', 'N', { to_date: day('2019-03-03') }),
  ]);
  expect([chair.ranking, holders]).toEqual([[], []]);
  expect(chair.findings[0]?.reason).toBe('NO_HOLDER');
});

it('says of everybody what art. 14 says', async () => {
  const { designees, nobody } = await headquarters([
    agent('A', { contract: 'statutory' }),
    agent('B', { contract: 'contractual' }),
    agent('C', { career: 'external', contract: 'statutory' }),
  ]);
  expect(designees.map(({ finding }) => finding.code)).toEqual(['OK', 'BLOCKED', 'SOFT']);
  expect(nobody.code).toBe('MANUAL');
});
