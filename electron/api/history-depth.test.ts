import { expect, it } from 'vitest';
import type { RecordRow } from '../../shared/api/records-api.ts';
import { anAgent } from '../../shared/testing/careers.ts';
import { verify } from '../db/verify.ts';
import { aDesk, careerRows } from './testing/desk.ts';

const EDITS = 300;
const AGENTS = 7;

it('takes 300 edits back and makes them again, one by one, each by its name', async () => {
  const agents = Array.from({ length: AGENTS }, (_, at) =>
    anAgent({ staffNumber: `T00${at}`, lastName: `Testelmans ${at}` }),
  );
  const desk = await aDesk(careerRows({ agents }));
  const { api } = desk;
  const rows = async (): Promise<readonly RecordRow[]> => {
    const listed = await api.records.list({ table: 'agents', knownOn: null });
    return listed.ok ? listed.value : [];
  };
  /** Without versions, which go on counting. */
  const table = async () => JSON.stringify((await rows()).map(({ id, cells }) => [id, cells]));
  const state = () => {
    const event = desk.events.at(-1);
    return event?.kind === 'session-changed' ? event.state.file : undefined;
  };

  const states = [await table()];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const id = `T00${(edit * 5) % AGENTS}`;
    const version = (await rows()).find((row) => row.id === id)?.version ?? 0;
    const values = edit % 3 === 0 ? { first_name: `Fictif ${edit}` } : { level: `L${edit}` };
    const reply = await api.records.change({
      changes: [{ table: 'agents', op: 'update', id, version, values }],
      reason: null,
    });
    expect(reply).toMatchObject({ ok: true });
    states.push(await table());
  }
  const first = state()?.undo?.sequence ?? 0;
  for (let left = EDITS; left > 0; left -= 1) {
    const edit = left - 1;
    const sequence = first - (EDITS - left);
    expect(state()?.undo).toMatchObject({ sequence, action: 'records.update.agents' });
    expect(state()?.undo?.subject).toContain(`Testelmans ${(edit * 5) % AGENTS}`);
    expect(await api.history.undo({})).toMatchObject({ ok: true, value: { undoes: sequence } });
    expect(await table()).toBe(states[edit]);
  }
  for (let edit = 0; edit < EDITS; edit += 1) {
    const sequence = first - EDITS + edit + 1;
    expect(state()?.redo).toMatchObject({ sequence });
    expect(await api.history.redo({})).toMatchObject({ ok: true, value: { redoes: sequence } });
    expect(await table()).toBe(states[edit + 1]);
  }
  expect(state()?.redo).toBeNull();
  expect(await verify(desk.planner.db)).toMatchObject({ ok: true });
  expect(desk.bugs).toEqual([]);
  await desk.close();
});
