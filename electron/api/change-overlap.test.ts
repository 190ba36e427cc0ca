import { afterEach, beforeEach, expect, it } from 'vitest';
import { ok } from '../../shared/result.ts';
import { anAgent } from '../../shared/testing/careers.ts';
import { toAgentRow } from '../db/agents.ts';
import { insertRow, updateRow } from '../db/journal.ts';
import { change } from './change.ts';
import { aDesk, careerRows, type TestDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  const agents = [anAgent(), anAgent({ staffNumber: 'T002' })];
  desk = await aDesk(careerRows({ agents }));
});
afterEach(() => desk.close());

const levelOf = async (staffNumber: string) => {
  const { level } = await desk.planner.db
    .selectFrom('agent')
    .select('level')
    .where('staff_number', '=', staffNumber)
    .executeTakeFirstOrThrow();
  return level;
};
const update = (staffNumber: string, level: string) =>
  desk.api.agents.update({ staffNumber, version: 1, patch: { level }, reason: null });

/** A change that stays in its transaction until it is let go, and then fails at its second row. */
function aHeldChange() {
  const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const ended = change(desk.context, async () => {
    begun.resolve();
    await goOn.promise;
    const taken = toAgentRow(anAgent({ staffNumber: 'T002' }));
    const rows = [updateRow('agent', 'T001', { level: 'half done' }), insertRow('agent', taken)];
    const entry = { action: 'agent.update', subject: 'T001', reason: null };
    return ok({ ...entry, rows, value: null });
  });
  return { begun: begun.promise, goOn: goOn.resolve, ended };
}

it('keeps calls out of the transaction of another, which is rolled back alone', async () => {
  const held = aHeldChange();
  await held.begun;

  let settled = 0;
  const asked = [update('T001', 'A'), update('T002', 'B'), desk.api.session.state({})];
  const replies = Promise.all(asked.map((reply) => reply.finally(() => void (settled += 1))));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(settled).toBe(0);

  held.goOn();
  await expect(held.ended).rejects.toThrow('already-exists');
  expect(await replies).toMatchObject([
    { ok: true, value: { level: 'A', version: 2 } },
    { ok: true, value: { level: 'B', version: 2 } },
    { ok: true },
  ]);
  expect([await levelOf('T001'), await levelOf('T002')]).toEqual(['A', 'B']);
  const checked = await desk.api.history.verify({});
  expect(checked).toMatchObject({ value: { ok: true, entries: 3 } });
});

it('answers many changes asked at once one by one, and the failing ones fail alone', async () => {
  const asked = Array.from({ length: 20 }, (_, index) =>
    index % 2 === 0
      ? desk.api.views.save({ grid: 'rotation', view: { name: `view ${index}`, state: '{}' } })
      : update('T009', 'nobody'),
  );
  const replies = await Promise.all(asked);
  expect(replies.map(({ ok }) => ok)).toEqual(asked.map((_, index) => index % 2 === 0));
  const checked = await desk.api.history.verify({});
  expect(checked).toMatchObject({ value: { ok: true, entries: 11 } });
  expect(desk.bugs).toEqual([]);
});
