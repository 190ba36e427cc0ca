import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../shared/api/client.ts';
import { createDispatch } from '../host/dispatch.ts';
import { createUploads } from '../host/uploads.ts';
import { listEntries } from '../db/journal.ts';
import { openMemoryPlanner } from '../db/memory.ts';
import { contentsOf } from '../imports/testing/planner-with.ts';
import { handlers } from './handlers.ts';
import { aDesk, type TestDesk } from './testing/desk.ts';

const AGENT = {
  staff_number: '1',
  last_name: 'A',
  first_name: 'B',
  career: 'external',
  language_role: 'FR',
};

let desk: TestDesk;
let folder: string;
beforeEach(async () => {
  desk = await aDesk();
  folder = await mkdtemp(join(tmpdir(), 'planner-uploads-'));
});
afterEach(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

/** The calls over a store of uploads that holds what a person sent. */
async function sent(text: string) {
  const uploads = createUploads(folder);
  const reply = await uploads.receive(
    (async function* () {
      yield Buffer.from(text);
    })(),
  );
  const body: unknown = JSON.parse(String(reply.body));
  const { upload } = body as { readonly upload: string }; // Safe: what the store just answered.
  const context = { ...desk.context, uploads };
  const dispatch = createDispatch(handlers, context, (bug) => {
    throw bug;
  });
  const api = createClient({ call: dispatch, onEvent: () => () => undefined });
  return {
    api,
    upload,
    uploads,
    check: () => api.imports.check({ upload, fileName: 'x.json', mapping: null, language: 'fr' }),
    commit: (leaveRefused = false) => api.imports.commit({ upload, leaveRefused, language: 'fr' }),
  };
}
const entries = () => listEntries(desk.planner.db, { limit: 10, before: null });

describe('imports', () => {
  it('checks without writing, then writes one entry that undo takes back', async () => {
    const before = await contentsOf(desk.planner.db);
    const { check, commit, uploads, upload } = await sent(JSON.stringify({ agents: [AGENT] }));
    expect(await check()).toMatchObject({
      ok: true,
      value: { sheets: [{ sheet: 'agents', created: 1 }], problems: [], changedShare: 0 },
    });
    expect(await entries()).toHaveLength(0);

    expect(await commit()).toMatchObject({ ok: true, value: { sheets: [{ created: 1 }] } });
    expect(await entries()).toMatchObject([
      { action: 'import.commit', subject: 'x.json', rows: 1 },
    ]);
    expect(uploads.find(upload)).toBeUndefined();

    await desk.api.history.undo({});
    expect(await contentsOf(desk.planner.db)).toEqual(before);
  });

  it('keeps real careers out of the demonstration', async () => {
    const demonstration = await openMemoryPlanner('demonstration');
    await desk.context.desk.put(demonstration);
    const { check } = await sent(JSON.stringify({ agents: [AGENT] }));
    expect(await check()).toEqual({ ok: false, error: { code: 'demonstration-file' } });
  });

  it('tells how far it is, stage by stage', async () => {
    const { check, commit, upload } = await sent(JSON.stringify({ agents: [AGENT] }));
    await check();
    await commit();
    const stages = desk.events.flatMap((event) =>
      event.kind === 'import-progress' ? [event] : [],
    );
    expect([...new Set(stages.map(({ stage }) => stage))]).toEqual([
      'reading',
      'checking',
      'writing',
    ]);
    expect(stages.every((event) => event.upload === upload)).toBe(true);
  });

  it('writes nothing while rows are refused, unless they are left', async () => {
    const rows = { agents: [AGENT, { ...AGENT, staff_number: '2', career: '?' }] };
    const { check, commit } = await sent(JSON.stringify(rows));
    await check();
    expect(await commit()).toMatchObject({
      error: { code: 'import-refused', refusal: 'rows-refused', figures: { rows: 1 } },
    });
    expect(await entries()).toHaveLength(0);
    expect(await commit(true)).toMatchObject({ ok: true, value: { sheets: [{ created: 1 }] } });
  });

  it('checks again with the officer’s own mapping, and remembers it once written', async () => {
    const { staff_number, ...rest } = AGENT;
    const { api, check, commit, upload } = await sent(
      JSON.stringify({ agents: [{ Num: staff_number, ...rest }] }),
    );
    expect(await check()).toMatchObject({ value: { sheets: [{ refused: 1 }] } });
    const mapping = { agents: { Num: 'staff_number' } };
    const mapped = await api.imports.check({ upload, fileName: 'x.json', mapping, language: 'fr' });
    expect(mapped).toMatchObject({ value: { sheets: [{ created: 1 }] } });
    await commit();
    const { staff_number: _, ...others } = AGENT;
    const next = await sent(JSON.stringify({ agents: [{ Num: '2', ...others }] }));
    expect(await next.check()).toMatchObject({ value: { sheets: [{ created: 1 }], problems: [] } });
  });

  it('forgets a cancelled file and everything read of it', async () => {
    const { api, check, commit, uploads, upload } = await sent(JSON.stringify({ agents: [AGENT] }));
    await check();
    expect(await api.imports.cancel({ upload })).toEqual({ ok: true, value: null });
    expect(uploads.find(upload)).toBeUndefined();
    expect(await commit()).toMatchObject({ error: { code: 'ticket-unknown' } });
    expect(await check()).toMatchObject({ error: { code: 'ticket-unknown' } });
  });

  it.each([0, 10, 40, 80, 120, 200])(
    'leaves no trace when cancelled %d ms into a check',
    async (delay) => {
      const rows = Array.from({ length: 5_000 }, (_, at) => ({ ...AGENT, staff_number: `${at}` }));
      const { api, check, upload } = await sent(JSON.stringify({ agents: rows }));
      const checking = check();
      await new Promise((resolve) => setTimeout(resolve, delay));
      await api.imports.cancel({ upload });
      expect(await checking).toMatchObject({ ok: false, error: { code: 'import-cancelled' } });
      expect(await entries()).toHaveLength(0);
    },
  );

  it.each([0, 5, 20, 60])(
    'writes all or nothing when cancelled %d ms into a commit',
    async (delay) => {
      const rows = Array.from({ length: 5_000 }, (_, at) => ({ ...AGENT, staff_number: `${at}` }));
      const { api, check, commit, upload } = await sent(JSON.stringify({ agents: rows }));
      await check();
      const committing = commit();
      await new Promise((resolve) => setTimeout(resolve, delay));
      await api.imports.cancel({ upload });
      const written = await committing;
      const { agents } = await countRows();
      expect(agents).toBe(written.ok ? 5_000 : 0);
      expect(await entries()).toHaveLength(written.ok ? 1 : 0);
    },
  );

  it('says what share of the agents on file would change', async () => {
    const many = Array.from({ length: 10 }, (_, at) => ({ ...AGENT, staff_number: `${at}` }));
    const first = await sent(JSON.stringify({ agents: many }));
    await first.check();
    await first.commit();
    const changed = many.map((agent, at) => (at < 4 ? { ...agent, last_name: 'Z' } : agent));
    const next = await sent(JSON.stringify({ agents: changed }));
    expect(await next.check()).toMatchObject({ value: { changedShare: 0.4 } });
  });

  it('needs a file to check, and a planner file to compare it with', async () => {
    const input = { upload: 'nothing-here', fileName: 'x', mapping: null, language: 'fr' } as const;
    expect(await desk.api.imports.check(input)).toMatchObject({
      error: { code: 'ticket-unknown' },
    });
    const { check } = await sent('{}');
    await desk.close();
    expect(await check()).toMatchObject({ error: { code: 'no-file-open' } });
  });

  async function countRows() {
    const rows = await desk.planner.db.selectFrom('agent').select('staff_number').execute();
    return { agents: rows.length };
  }
});
