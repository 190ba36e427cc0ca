import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AssignmentInput } from '../../shared/api/records.ts';
import { day } from '../../shared/dates.ts';
import { anAgent, anAssignment, aDerogation } from '../../shared/testing/careers.ts';
import { aDesk, careerRows, type TestDesk } from './testing/desk.ts';

const until = { on: day('2026-01-01'), until: day('2026-12-31'), knownOn: null };

let desk: TestDesk;
beforeEach(async () => {
  desk = await aDesk(
    careerRows({
      agents: [anAgent()],
      assignments: [anAssignment(), anAssignment({ id: 'a-2', from: day('2027-08-01') })],
      derogations: [aDerogation()],
    }),
  );
});
afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

const file = async () => {
  const reply = await desk.api.agents.get({ ...until, staffNumber: 'T001', years: 12 });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
};
const anInput = (facts: Partial<AssignmentInput> = {}): AssignmentInput => {
  const { id: _id, version: _version, ...input } = anAssignment();
  return { ...input, from: day('2031-08-01'), ...facts };
};

describe('assignments.create', () => {
  it('adds one and tells the page what undo would now do', async () => {
    const reply = await desk.api.assignments.create({ assignment: anInput(), reason: 'New post' });
    expect(reply).toMatchObject({ ok: true, value: { from: '2031-08-01', version: 1 } });
    expect((await file()).assignments.map(({ from }) => from)).toEqual([
      '2023-08-01',
      '2027-08-01',
      '2031-08-01',
    ]);
    expect(desk.events).toEqual([
      {
        kind: 'session-changed',
        state: expect.objectContaining({
          file: expect.objectContaining({
            journalEntries: 2,
            redo: null,
            undo: expect.objectContaining({
              action: 'assignment.create',
              subject: 'T001 Testelmans Fictif',
              reason: 'New post',
              actor: 'officer',
            }),
          }),
        }),
      },
    ]);
  });

  it('refuses an agent nobody knows', async () => {
    const assignment = anInput({ staffNumber: 'X' });
    expect(await desk.api.assignments.create({ assignment, reason: null })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'agent', id: 'X' },
    });
    expect(desk.events).toEqual([]);
  });

  it.each([
    ['to', { to: day('2031-07-31') }],
    ['plannedTo', { plannedTo: day('2031-07-31') }],
  ])('refuses a %s before the first day', async (_, facts) => {
    const reply = await desk.api.assignments.create({ assignment: anInput(facts), reason: null });
    expect(reply).toEqual({
      ok: false,
      error: { code: 'end-before-start', from: '2031-08-01', to: '2031-07-31' },
    });
  });

  it('accepts an assignment of one day', async () => {
    const assignment = anInput({ to: day('2031-08-01'), plannedTo: day('2031-08-01') });
    expect(await desk.api.assignments.create({ assignment, reason: null })).toMatchObject({
      ok: true,
    });
  });

  it('refuses a second one of the same kind from the same day', async () => {
    const assignment = anInput({ from: day('2023-08-01') });
    expect(await desk.api.assignments.create({ assignment, reason: null })).toEqual({
      ok: false,
      error: { code: 'already-exists', what: 'assignment', id: 'a-1' },
    });
    const other = anInput({ from: day('2023-08-01'), kind: 'headquarters' });
    expect(await desk.api.assignments.create({ assignment: other, reason: null })).toMatchObject({
      ok: true,
    });
  });
});

describe('assignments.update', () => {
  it('changes what is named and leaves the rest', async () => {
    const change = { id: 'a-1', version: 1, patch: { to: day('2027-07-31') }, reason: null };
    expect(await desk.api.assignments.update(change)).toEqual({
      ok: true,
      value: anAssignment({ to: day('2027-07-31'), version: 2 }),
    });
    expect((await file()).assignments[0]).toEqual(
      anAssignment({ to: day('2027-07-31'), version: 2 }),
    );
  });

  it('writes nothing when nothing changes', async () => {
    const change = { id: 'a-1', version: 1, patch: { place: 'NAI' }, reason: null };
    expect(await desk.api.assignments.update(change)).toEqual({ ok: true, value: anAssignment() });
    expect(await desk.api.history.list({ limit: 10, before: null })).toMatchObject({
      value: [{ action: 'import' }],
    });
  });

  it('refuses a row that was changed meanwhile', async () => {
    const change = { id: 'a-1', version: 1, patch: { place: 'ROM' }, reason: null };
    await desk.api.assignments.update(change);
    expect(await desk.api.assignments.update({ ...change, patch: { place: 'PAR' } })).toEqual({
      ok: false,
      error: { code: 'changed-meanwhile', what: 'assignment', id: 'a-1' },
    });
  });

  it('refuses one that is not there, an end before its start, and the day of another', async () => {
    const update = (id: string, patch: object) =>
      desk.api.assignments.update({ id, version: 1, patch, reason: null });
    expect(await update('a-9', {})).toMatchObject({ error: { code: 'not-found', id: 'a-9' } });
    expect(await update('a-1', { to: day('2023-07-31') })).toMatchObject({
      error: { code: 'end-before-start', from: '2023-08-01', to: '2023-07-31' },
    });
    expect(await update('a-1', { from: day('2027-08-01') })).toMatchObject({
      error: { code: 'already-exists', id: 'a-2' },
    });
  });
});

describe('assignments.remove', () => {
  it('takes its derogations with it, and undo brings all back', async () => {
    const before = await file();
    const removal = { id: 'a-1', version: 1, reason: 'Entered twice' };
    expect(await desk.api.assignments.remove(removal)).toEqual({ ok: true, value: null });
    expect(await file()).toMatchObject({ assignments: [{ id: 'a-2' }], derogations: [] });

    expect(await desk.api.history.undo({})).toMatchObject({ ok: true, value: { undoes: 2 } });
    const after = await file();
    expect(after.assignments).toMatchObject([{ id: 'a-1', from: '2023-08-01' }, { id: 'a-2' }]);
    expect(after.derogations).toMatchObject([{ id: 'd-1', kind: 'sequence' }]);
    expect(after.explanation).toEqual(before.explanation);
  });

  it('refuses one that is gone or was changed meanwhile', async () => {
    const removal = { id: 'a-1', version: 2, reason: null };
    expect(await desk.api.assignments.remove(removal)).toMatchObject({
      error: { code: 'changed-meanwhile', id: 'a-1' },
    });
    expect(await desk.api.assignments.remove({ ...removal, id: 'a-9' })).toMatchObject({
      error: { code: 'not-found', id: 'a-9' },
    });
  });
});

it('answers that no file is open, and that a file is open for reading only', async () => {
  const removal = { id: 'a-1', version: 1, reason: null };
  await desk.context.desk.put({ ...desk.planner, readOnly: true, close: () => Promise.resolve() });
  expect(await desk.api.assignments.remove(removal)).toEqual({
    ok: false,
    error: { code: 'read-only' },
  });
  await desk.context.desk.put(null);
  expect(await desk.api.assignments.remove(removal)).toEqual({
    ok: false,
    error: { code: 'no-file-open' },
  });
});
