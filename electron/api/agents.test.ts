import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgentPatch } from '../../shared/api/records.ts';
import { day } from '../../shared/dates.ts';
import { aDerogation, anAgent, anAssignment } from '../../shared/testing/careers.ts';
import { insertRow } from '../db/journal.ts';
import { aDesk, careerRows, type TestDesk } from './testing/desk.ts';

const moment = { on: day('2026-01-01'), until: day('2026-12-31'), knownOn: null };

let desk: TestDesk;
beforeEach(async () => {
  desk = await aDesk([
    ...careerRows({
      agents: [anAgent(), anAgent({ staffNumber: 'T002' })],
      assignments: [anAssignment(), anAssignment({ id: 'a-2', staffNumber: 'T002' })],
      derogations: [aDerogation()],
    }),
    insertRow('class_period', { id: 'c-1', staff_number: 'T001', class: 'A1', since: null }),
    insertRow('class_period', {
      ...{ id: 'c-2', staff_number: 'T001', class: 'A2' },
      since: day('2020-01-01'),
    }),
    insertRow('traineeship', {
      staff_number: 'T001',
      post_from: day('2015-11-01'),
      post_to: day('2016-08-31'),
      post_code: 'ROM',
    }),
  ]);
});
afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

const get = async () => {
  const reply = await desk.api.agents.get({ ...moment, staffNumber: 'T001', years: 12 });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
};
const update = (patch: AgentPatch, version = 1) =>
  desk.api.agents.update({ staffNumber: 'T001', version, patch, reason: null });
const classes = async () => (await get()).classes.map((period) => [period.class, period.since]);

describe('agents.get', () => {
  it('gives the whole file of one agent, judged on the day', async () => {
    expect(await get()).toMatchObject({
      agent: anAgent(),
      classes: [
        { class: 'A1', since: null },
        { class: 'A2', since: '2020-01-01' },
      ],
      traineeship: { postFrom: '2015-11-01', postTo: '2016-08-31', postCode: 'ROM' },
      assignments: [anAssignment()],
      derogations: [aDerogation()],
      explanation: { staffNumber: 'T001', current: { assignmentId: 'a-1' } },
    });
  });

  it('says null where no traineeship in post is recorded', async () => {
    const reply = await desk.api.agents.get({ ...moment, staffNumber: 'T002', years: 1 });
    expect(reply).toMatchObject({ value: { traineeship: null, classes: [], derogations: [] } });
  });

  it('refuses a staff number nobody has', async () => {
    expect(await desk.api.agents.get({ ...moment, staffNumber: 'X', years: 1 })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'agent', id: 'X' },
    });
  });
});

describe('agents.update', () => {
  it('changes what is named, with the key by which the name is searched', async () => {
    expect(await update({ lastName: 'D’Œuvre', retiresOn: day('2040-05-01') })).toEqual({
      ok: true,
      value: anAgent({ lastName: 'D’Œuvre', retiresOn: day('2040-05-01'), version: 2 }),
    });
    const row = await desk.planner.db
      .selectFrom('agent')
      .select('name_key')
      .where('staff_number', '=', 'T001')
      .executeTakeFirstOrThrow();
    expect(row.name_key).toBe("d'oeuvre fictif");
  });

  it('records a promotion as a new class from its day', async () => {
    const reply = await update({ class: 'A3', classSince: day('2026-07-01') });
    expect(reply).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await classes()).toEqual([
      ['A1', null],
      ['A2', '2020-01-01'],
      ['A3', '2026-07-01'],
    ]);
  });

  it.each([
    ['its name', { class: 'A3' }, ['A3', '2020-01-01']],
    ['its day', { classSince: day('2021-01-01') }, ['A2', '2021-01-01']],
    ['its day, named again', { class: 'A2', classSince: day('2021-01-01') }, ['A2', '2021-01-01']],
  ])('corrects the latest class by %s', async (_, patch, corrected) => {
    await update(patch);
    expect(await classes()).toEqual([['A1', null], corrected]);
  });

  it('removes the latest class, and undo brings it back', async () => {
    await update({ class: null });
    expect(await classes()).toEqual([['A1', null]]);
    await desk.api.history.undo({});
    expect(await classes()).toEqual([
      ['A1', null],
      ['A2', '2020-01-01'],
    ]);
  });

  it('refuses two classes from one day', async () => {
    expect(await update({ class: 'A3', classSince: null })).toMatchObject({
      error: { code: 'invalid-input', path: 'patch.classSince' },
    });
    expect(await update({ classSince: null })).toMatchObject({ ok: false });
  });

  it('gives a first class to an agent without one, and has none to remove', async () => {
    const other = (patch: AgentPatch) =>
      desk.api.agents.update({ staffNumber: 'T002', version: 1, patch, reason: null });
    expect(await other({ class: null })).toMatchObject({ ok: true });
    expect(await other({ classSince: day('2020-01-01') })).toMatchObject({ ok: true });
    expect(await other({ class: 'A1' })).toMatchObject({ ok: true });
    const reply = await desk.api.agents.get({ ...moment, staffNumber: 'T002', years: 1 });
    expect(reply).toMatchObject({ value: { classes: [{ class: 'A1', since: null }] } });
  });

  it('corrects the traineeship in post, takes it away, and undo brings it back', async () => {
    const traineeship = async () => (await get()).traineeship;
    const before = await traineeship();
    const corrected = { postFrom: day('2015-09-01'), postTo: null, postCode: 'PAR' };
    await update({ traineeship: corrected });
    expect(await traineeship()).toEqual({ staffNumber: 'T001', ...corrected });
    await update({ traineeship: null });
    expect(await traineeship()).toBeNull();
    await desk.api.history.undo({});
    await desk.api.history.undo({});
    expect(await traineeship()).toEqual(before);
  });

  it('writes a first traineeship and the name in one entry', async () => {
    const traineeship = { postFrom: day('2025-11-01'), postTo: null, postCode: null };
    const patch = { lastName: 'Stagiaire', traineeship };
    await desk.api.agents.update({ staffNumber: 'T002', version: 1, patch, reason: null });
    const reply = await desk.api.agents.get({ ...moment, staffNumber: 'T002', years: 1 });
    expect(reply).toMatchObject({ value: { agent: { lastName: 'Stagiaire' }, traineeship } });
    const entries = await desk.api.history.list({ limit: 1, before: null });
    expect(entries).toMatchObject({ value: [{ action: 'agent.update', rows: 2 }] });
  });

  it('refuses a traineeship that ends before it begins', async () => {
    const days = { postFrom: day('2016-01-01'), postTo: day('2015-12-31'), postCode: null };
    expect(await update({ traineeship: days })).toMatchObject({
      error: { code: 'invalid-input', path: 'patch.traineeship.postTo' },
    });
  });

  it('writes nothing when nothing changes', async () => {
    expect(await update({ career: 'external', class: 'A2' })).toEqual({
      ok: true,
      value: anAgent(),
    });
    const entries = await desk.api.history.list({ limit: 9, before: null });
    expect(entries).toMatchObject({ value: [{ action: 'import' }] });
  });

  it('refuses an agent nobody knows, or one changed meanwhile', async () => {
    const lost = { staffNumber: 'X', version: 1, patch: {}, reason: null };
    expect(await desk.api.agents.update(lost)).toMatchObject({ error: { code: 'not-found' } });
    expect(await update({ level: 'A' }, 2)).toEqual({
      ok: false,
      error: { code: 'changed-meanwhile', what: 'agent', id: 'T001' },
    });
  });
});
