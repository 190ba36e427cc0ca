import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DerogationInput } from '../../shared/api/records.ts';
import { day } from '../../shared/dates.ts';
import { aDerogation, anAgent, anAssignment } from '../../shared/testing/careers.ts';
import { aDesk, careerRows, type TestDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await aDesk(
    careerRows({
      agents: [anAgent()],
      assignments: [anAssignment()],
      derogations: [aDerogation(), aDerogation({ id: 'd-2', kind: 'shorten' })],
    }),
  );
});
afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

const list = async () => {
  const reply = await desk.api.agents.get({
    ...{ on: day('2026-01-01'), until: day('2026-12-31'), knownOn: null },
    ...{ staffNumber: 'T001', years: 1 },
  });
  return reply.ok ? reply.value.derogations : [];
};
const anInput = (facts: Partial<DerogationInput> = {}): DerogationInput => {
  const { id: _id, version: _version, ...input } = aDerogation();
  return { ...input, kind: 'extend', newLastDay: day('2028-01-31'), ...facts };
};

describe('derogations.create', () => {
  it('adds one to an assignment, with its grounds in order', async () => {
    const derogation = anInput({ grounds: ['family', 'service'] });
    expect(await desk.api.derogations.create({ derogation, reason: 'Asked' })).toMatchObject({
      ok: true,
      value: { kind: 'extend', grounds: ['family', 'service'], version: 1 },
    });
    expect((await list()).map(({ kind, grounds }) => [kind, grounds])).toEqual([
      ['extend', ['family', 'service']],
      ['sequence', ['service']],
      ['shorten', ['service']],
    ]);
    expect(await desk.api.history.list({ limit: 1, before: null })).toMatchObject({
      value: [{ action: 'derogation.create', subject: 'T001 Testelmans Fictif', reason: 'Asked' }],
    });
  });

  it('refuses an assignment nobody knows, and a second one of the same kind', async () => {
    const lost = anInput({ assignmentId: 'a-9' });
    expect(await desk.api.derogations.create({ derogation: lost, reason: null })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'assignment', id: 'a-9' },
    });
    const second = anInput({ kind: 'sequence' });
    expect(await desk.api.derogations.create({ derogation: second, reason: null })).toEqual({
      ok: false,
      error: { code: 'already-exists', what: 'derogation', id: 'd-1' },
    });
  });
});

describe('derogations.update', () => {
  it('changes what is named, down to no ground at all', async () => {
    const update = { id: 'd-1', version: 1, patch: { grounds: [] }, reason: null };
    expect(await desk.api.derogations.update(update)).toEqual({
      ok: true,
      value: aDerogation({ grounds: [], version: 2 }),
    });
    expect((await list())[0]).toEqual(aDerogation({ grounds: [], version: 2 }));
    expect(await desk.api.derogations.update(update)).toMatchObject({
      error: { code: 'changed-meanwhile', what: 'derogation', id: 'd-1' },
    });
  });

  it('refuses one that is not there, and the kind of another', async () => {
    const update = (id: string, patch: object) =>
      desk.api.derogations.update({ id, version: 1, patch, reason: null });
    expect(await update('d-9', {})).toMatchObject({ error: { code: 'not-found', id: 'd-9' } });
    expect(await update('d-1', { kind: 'shorten' })).toMatchObject({
      error: { code: 'already-exists', id: 'd-2' },
    });
    expect(await update('d-1', { kind: 'sequence' })).toMatchObject({ ok: true });
  });
});

describe('derogations.remove', () => {
  it('takes one away, and undo brings it back', async () => {
    const removal = { id: 'd-1', version: 1, reason: null };
    expect(await desk.api.derogations.remove(removal)).toEqual({ ok: true, value: null });
    expect(await list()).toMatchObject([{ id: 'd-2' }]);
    await desk.api.history.undo({});
    expect(await list()).toMatchObject([{ id: 'd-1' }, { id: 'd-2' }]);
  });

  it('refuses one that is gone or was changed meanwhile', async () => {
    const removal = { id: 'd-1', version: 7, reason: null };
    expect(await desk.api.derogations.remove(removal)).toMatchObject({
      error: { code: 'changed-meanwhile', id: 'd-1' },
    });
    expect(await desk.api.derogations.remove({ ...removal, id: 'd-9' })).toMatchObject({
      error: { code: 'not-found', id: 'd-9' },
    });
  });
});
