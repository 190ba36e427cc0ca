import { afterEach, beforeEach, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { aDesk, type TestDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await aDesk();
});
afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

const moment = { on: day('2027-01-01'), until: day('2027-12-31') };
const conditions = async (knownOn: ReturnType<typeof day> | null = null) => {
  const reply = await desk.api.decree.coverage({ ...moment, knownOn });
  return reply.ok ? reply.value.headOfPostConditions : reply.error;
};
const set = (...names: readonly string[]) =>
  desk.api.decree.setConditions({ names, reason: 'a royal decree' });

it('keeps the conditions of art. 19 with the reason, undoes them and does them again', async () => {
  expect(await conditions()).toEqual([]);
  const both = ['management skills', 'two postings'];
  expect(await set(...both, both[0] ?? '')).toEqual({ ok: true, value: both });
  expect(await conditions()).toEqual(both);
  expect(await desk.api.history.list({ limit: 1, before: null })).toMatchObject({
    value: [{ action: 'decree.setConditions', reason: 'a royal decree' }],
  });
  await desk.api.history.undo({});
  expect(await conditions()).toEqual([]);
  await desk.api.history.redo({});
  expect(await conditions()).toEqual(both);
  expect(await conditions(day('2020-01-01'))).toEqual([]);
});

it('keeps nothing once the list is empty, and writes nothing for the same list', async () => {
  await set('management skills');
  const before = await desk.api.history.list({ limit: 9, before: null });
  await set('management skills');
  expect(await desk.api.history.list({ limit: 9, before: null })).toEqual(before);
  await set();
  const settings = desk.planner.db.selectFrom('setting').where('key', 'like', 'head_of_post%');
  expect(await settings.selectAll().execute()).toEqual([]);
});

it('takes no condition without a name', async () => {
  expect(await set(' ')).toMatchObject({ error: { code: 'invalid-input' } });
});
