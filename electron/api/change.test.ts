import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { aDerogation, anAgent, anAssignment } from '../../shared/testing/careers.ts';
import { aDesk, careerRows, type TestDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await aDesk(
    careerRows({
      agents: [anAgent()],
      assignments: [anAssignment()],
      derogations: [aDerogation()],
    }),
  );
});
afterEach(() => desk.close());

const read = async () => {
  const reply = await desk.api.agents.get({
    ...{ on: day('2026-01-01'), until: day('2026-12-31'), knownOn: null },
    ...{ staffNumber: 'T001', years: 12 },
  });
  return reply.ok ? reply.value : reply.error;
};
const write = (reasons: string, version = 1) =>
  desk.api.derogations.update({ id: 'd-1', version, patch: { reasons }, reason: null });

it('answers that the disk is full, writes nothing, and writes again once there is room', async () => {
  const before = await read();
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(desk.planner.db);
  const limit = (pages: number) =>
    sql`pragma max_page_count = ${sql.lit(pages)}`.execute(desk.planner.db);
  await limit(rows[0]?.page_count ?? 0);

  const long = 'Invented reasons. '.repeat(1_000);
  expect(await write(long)).toEqual({ ok: false, error: { code: 'disk-full' } });
  expect(desk.events).toEqual([]);
  expect(await read()).toEqual(before);

  await limit(1_000_000);
  expect(await write(long)).toMatchObject({ ok: true, value: { version: 2 } });
  expect(desk.bugs).toEqual([]);
});

it('answers a bug as internal, and leaves the file as it was', async () => {
  const before = await read();
  await sql`create trigger broken before update on derogation
    begin select raise(abort, 'a bug of the test'); end`.execute(desk.planner.db);
  expect(await write('Other reasons.')).toEqual({
    ok: false,
    error: { code: 'internal', incident: 'incident' },
  });
  expect(desk.bugs).toHaveLength(1);
  expect(await read()).toEqual(before);
});

it('takes two changes asked at once one after the other', async () => {
  const replies = await Promise.all([write('First.'), write('Second.')]);
  expect(replies).toMatchObject([
    { ok: true, value: { reasons: 'First.', version: 2 } },
    { ok: false, error: { code: 'changed-meanwhile' } },
  ]);
  expect(desk.bugs).toEqual([]);
});

it('refuses what the contract does not know before any handler sees it', async () => {
  const patch = { reasons: 'x', version: 9 };
  const update = { id: 'd-1', version: 1, patch, reason: null };
  expect(await desk.api.derogations.update(update)).toMatchObject({
    error: { code: 'invalid-input', path: 'patch' },
  });
});
