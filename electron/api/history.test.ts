import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../../shared/api/api.ts';
import { day } from '../../shared/dates.ts';
import { aDerogation, anAgent, anAssignment } from '../../shared/testing/careers.ts';
import { toDerogationRow } from '../db/derogations.ts';
import { insertRow, record } from '../db/journal.ts';
import { aDesk, careerRows, type TestDesk } from './testing/desk.ts';

const moment = { on: day('2026-06-01'), until: day('2026-12-31'), knownOn: null };

const note = { at: '2026-11-22T09:30:00.000Z', actor: 'test', subject: 'a derogation' };

let desk: TestDesk;
beforeEach(async () => {
  desk = await aDesk(careerRows({ agents: [anAgent()], assignments: [anAssignment()] }));
});
afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

const move = (place: string, version: number) =>
  desk.api.assignments.update({ id: 'a-1', version, patch: { place }, reason: null });
const placeOf = async (knownOn: string | null = null) => {
  const reply = await desk.api.rotation.list({
    ...moment,
    knownOn: knownOn === null ? null : day(knownOn),
  });
  return reply.ok ? reply.value.entries.map((entry) => entry.current?.place) : reply.error;
};
const lastState = () => {
  const event = desk.events.at(-1);
  return event?.kind === 'session-changed' ? event.state.file : undefined;
};

describe('history.undo and redo', () => {
  it('go back and forth, and tell the page what comes next', async () => {
    await move('ROM', 1);
    await move('PAR', 2);
    expect(await desk.api.history.undo({})).toMatchObject({ ok: true, value: { undoes: 3 } });
    expect(await placeOf()).toEqual(['ROM']);
    expect(lastState()).toMatchObject({ undo: { sequence: 2 }, redo: { sequence: 3 } });

    expect(await desk.api.history.redo({})).toMatchObject({ ok: true, value: { redoes: 3 } });
    expect(await placeOf()).toEqual(['PAR']);
    expect(lastState()).toMatchObject({ undo: { sequence: 3 }, redo: null });
  });

  it('say when there is nothing left', async () => {
    expect(await desk.api.history.redo({})).toEqual({
      ok: false,
      error: { code: 'nothing-to-redo' },
    });
    await desk.api.history.undo({});
    expect(await desk.api.history.undo({})).toEqual({
      ok: false,
      error: { code: 'nothing-to-undo' },
    });
    expect(await placeOf()).toEqual([]);
  });

  it('refuse a version that undo has made old', async () => {
    await move('ROM', 1);
    await desk.api.history.undo({});
    expect(await move('PAR', 1)).toMatchObject({ error: { code: 'changed-meanwhile' } });
    expect(await move('PAR', 3)).toMatchObject({ ok: true });
  });
});

describe('undo of each change', () => {
  const derogation = () => {
    const { id: _id, version: _version, ...input } = aDerogation({ kind: 'extend' });
    return input;
  };
  const assignment = () => {
    const { id: _id, version: _version, ...input } = anAssignment({ from: day('2031-08-01') });
    return input;
  };
  const changes: readonly (readonly [
    name: string,
    make: (api: Api) => Promise<{ ok: boolean }>,
  ])[] = [
    [
      'agents.update',
      (api) =>
        api.agents.update({
          ...{ staffNumber: 'T001', version: 1, reason: null },
          patch: { lastName: 'Autre', class: 'A2', classSince: day('2020-01-01') },
        }),
    ],
    [
      'assignments.create',
      (api) => api.assignments.create({ assignment: assignment(), reason: null }),
    ],
    [
      'assignments.update',
      (api) =>
        api.assignments.update({
          ...{ id: 'a-1', version: 1, reason: null },
          patch: { to: day('2027-07-31') },
        }),
    ],
    [
      'assignments.remove',
      (api) => api.assignments.remove({ id: 'a-1', version: 1, reason: null }),
    ],
    [
      'derogations.create',
      (api) => api.derogations.create({ derogation: derogation(), reason: null }),
    ],
    [
      'derogations.update',
      (api) =>
        api.derogations.update({
          ...{ id: 'd-1', version: 1, reason: null },
          patch: { decision: 'refused' },
        }),
    ],
    [
      'derogations.remove',
      (api) => api.derogations.remove({ id: 'd-1', version: 1, reason: null }),
    ],
  ];
  const read = async () => {
    const reply = await desk.api.agents.get({ ...moment, staffNumber: 'T001', years: 12 });
    return JSON.stringify(reply, (name, value) => (name === 'version' ? undefined : value));
  };

  it.each(changes)('brings back all that %s changed, and redo makes it again', async (_, make) => {
    await record(desk.planner.db, { ...note, action: 'test', reason: null }, [
      insertRow('derogation', toDerogationRow(aDerogation())),
    ]);
    const before = await read();
    expect(await make(desk.api)).toMatchObject({ ok: true });
    const after = await read();
    expect(after).not.toBe(before);
    await desk.api.history.undo({});
    expect(await read()).toBe(before);
    await desk.api.history.redo({});
    expect(await read()).toBe(after);
    expect(await desk.api.history.verify({})).toMatchObject({ value: { ok: true } });
  });
});

describe('history.list', () => {
  it('gives the latest first, page by page', async () => {
    for (let version = 1; version <= 4; version += 1) await move(`P${version}`, version);
    const sequences = async (limit: number, before: number | null) => {
      const reply = await desk.api.history.list({ limit, before });
      return reply.ok ? reply.value.map(({ sequence }) => sequence) : [];
    };
    expect(await sequences(2, null)).toEqual([5, 4]);
    expect(await sequences(2, 4)).toEqual([3, 2]);
    expect(await sequences(2, 2)).toEqual([1]);
  });
});

describe('as known on a day', () => {
  it('judges from what had been entered by the end of that day', async () => {
    desk.setClock('2026-11-23T22:58:00.000Z');
    await move('ROM', 1);
    desk.setClock('2026-11-25T08:00:00.000Z');
    await move('PAR', 2);

    expect(await placeOf('2026-11-21')).toEqual([]);
    expect(await placeOf('2026-11-22')).toEqual(['NAI']);
    expect(await placeOf('2026-11-23')).toEqual(['ROM']);
    expect(await placeOf('2026-11-24')).toEqual(['ROM']);
    expect(await placeOf('2026-11-25')).toEqual(['PAR']);
    expect(await placeOf()).toEqual(['PAR']);
  });

  it('opens an agent as known then, and not before being known', async () => {
    await move('ROM', 1);
    const get = (knownOn: string) =>
      desk.api.agents.get({ ...moment, knownOn: day(knownOn), staffNumber: 'T001', years: 2 });
    expect(await get('2026-11-22')).toMatchObject({ value: { assignments: [{ place: 'ROM' }] } });
    expect(await get('2026-11-21')).toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('history.verify', () => {
  it('finds a file sound, and tells of a row changed past the journal', async () => {
    await move('ROM', 1);
    expect(await desk.api.history.verify({})).toEqual({
      ok: true,
      value: { ok: true, entries: 2, problems: [] },
    });
    await desk.planner.db.updateTable('assignment').set({ place: 'PAR' }).execute();
    expect(await desk.api.history.verify({})).toMatchObject({
      ok: true,
      value: { ok: false, entries: 2, problems: [expect.anything()] },
    });
  });
});
