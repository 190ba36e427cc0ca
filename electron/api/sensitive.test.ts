import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SensitiveGroundInput } from '../../shared/api/sensitive-api.ts';
import { day } from '../../shared/dates.ts';
import { anAgent } from '../../shared/testing/careers.ts';
import { listImportBase } from '../db/import-base.ts';
import { verify } from '../db/verify.ts';
import { aDesk, careerRows, type TestDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await aDesk(careerRows({ agents: [anAgent(), anAgent({ staffNumber: 'T002' })] }));
});
afterEach(() => desk.close());

const GROUND: SensitiveGroundInput = {
  staffNumber: 'T001',
  kind: 'family',
  text: 'an invented ground',
  from: day('2026-01-01'),
  to: null,
};

async function aGround() {
  const created = await desk.api.sensitive.create({ ground: GROUND, reason: null });
  if (!created.ok) throw new Error(created.error.code);
  return created.value;
}

const latest = async () => {
  const listed = await desk.api.history.list({ limit: 1, before: null });
  return listed.ok ? listed.value[0] : undefined;
};

it('journals a look before it answers: who, when, at whose, and why', async () => {
  const ground = await aGround();
  const looked = await desk.api.sensitive.look({ staffNumber: 'T001', reason: 'request of 3 May' });
  expect(looked).toEqual({ ok: true, value: [ground] });
  const entry = await latest();
  expect(entry).toMatchObject({
    ...{ action: 'sensitive.look', actor: 'officer', reason: 'request of 3 May', rows: 0 },
    subject: 'T001 Testelmans Fictif',
  });
  expect(JSON.stringify(entry)).not.toContain(GROUND.text);
  expect(await verify(desk.planner.db)).toMatchObject({ ok: true });
});

it('shows the grounds of that agent alone, and nothing without a reason', async () => {
  await aGround();
  expect(await desk.api.sensitive.look({ staffNumber: 'T002', reason: 'a case' })).toEqual({
    ok: true,
    value: [],
  });
  expect(await desk.api.sensitive.look({ staffNumber: 'T001', reason: '  ' })).toMatchObject({
    error: { code: 'invalid-input', path: 'reason' },
  });
  expect(await desk.api.sensitive.look({ staffNumber: 'T9', reason: 'a case' })).toMatchObject({
    error: { code: 'not-found' },
  });
});

it('undoes the last change of a ground past the looks at it', async () => {
  const { id } = await aGround();
  await desk.api.sensitive.update({ id, version: 1, patch: { kind: 'health' }, reason: null });
  const look = () => desk.api.sensitive.look({ staffNumber: 'T001', reason: 'a case' });
  expect(await look()).toMatchObject({ value: [{ kind: 'health', version: 2 }] });
  await desk.api.history.undo({});
  expect(await look()).toMatchObject({ value: [{ kind: 'family' }] });
  expect(await desk.api.history.redo({})).toMatchObject({ ok: true });
  expect(await look()).toMatchObject({ value: [{ kind: 'health' }] });
});

it('refuses an end before the start, a stale version and an agent nobody knows', async () => {
  const { id } = await aGround();
  const { sensitive } = desk.api;
  const to = day('2025-12-31');
  expect(await sensitive.update({ id, version: 1, patch: { to }, reason: null })).toMatchObject({
    error: { code: 'end-before-start' },
  });
  expect(await sensitive.remove({ id, version: 2, reason: null })).toMatchObject({
    error: { code: 'changed-meanwhile' },
  });
  const elsewhere = { ...GROUND, staffNumber: 'T9' };
  expect(await sensitive.create({ ground: elsewhere, reason: null })).toMatchObject({
    error: { code: 'not-found' },
  });
  expect(await sensitive.remove({ id, version: 1, reason: null })).toMatchObject({ ok: true });
});

it('keeps a ground out of what imports and lists compare, and its agent on file', async () => {
  await aGround();
  const base = await listImportBase(desk.planner.db);
  expect(JSON.stringify(base)).not.toContain(GROUND.text);
  const removed = await desk.api.records.change({
    changes: [{ table: 'agents', op: 'remove', id: 'T001', version: 1 }],
    reason: null,
  });
  expect(removed).toMatchObject({
    error: { problems: [{ code: 'in-use', figures: { table: 'sensitive_grounds', count: 1 } }] },
  });
});

it('shows nothing where the look cannot be written', async () => {
  await aGround();
  await desk.context.desk.put(null);
  expect(await desk.api.sensitive.look({ staffNumber: 'T001', reason: 'a case' })).toEqual({
    ok: false,
    error: { code: 'no-file-open' },
  });
});

it('lists the looks at one agent, latest first', async () => {
  const look = (staffNumber: string, reason: string) =>
    desk.api.sensitive.look({ staffNumber, reason });
  await look('T001', 'first');
  await look('T002', 'of another');
  await look('T001', 'second');
  expect(await desk.api.sensitive.looks({ staffNumber: 'T001' })).toMatchObject({
    value: [
      { reason: 'second', actor: 'officer' },
      { reason: 'first', actor: 'officer' },
    ],
  });
  expect(await desk.api.sensitive.looks({ staffNumber: 'T00' })).toEqual({ ok: true, value: [] });
});
