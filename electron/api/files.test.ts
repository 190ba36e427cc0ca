import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../../shared/api/api.ts';
import { createClient } from '../../shared/api/client.ts';
import type { Event } from '../../shared/api/events.ts';
import { ok } from '../../shared/result.ts';
import { createPlanner } from '../db/create.ts';
import { createDispatch } from '../host/dispatch.ts';
import { createTickets, type TicketOffice } from '../host/tickets.ts';
import { createUploads, type UploadStore } from '../host/uploads.ts';
import type { Context } from './context.ts';
import { createDesk } from './desk.ts';
import { handlers } from './handlers.ts';

let folder: string;
let home: string;
let api: Api;
let context: Context;
let events: Event[];
let tickets: TicketOffice;
let uploads: UploadStore;
let chosen: string | null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planner-files-'));
  home = mkdtempSync(join(folder, 'home-'));
  events = [];
  chosen = null;
  tickets = createTickets(() => 0);
  uploads = createUploads(folder);
  context = {
    host: 'electron',
    version: '1.2.3',
    home,
    actor: 'officer',
    now: () => '2026-11-22T09:00:00.000Z',
    emit: (event) => events.push(event),
    desk: createDesk(),
    tickets,
    uploads,
    choosePlannerFile: async () => chosen,
  };
  const dispatch = createDispatch(handlers, context, (bug) => {
    throw bug;
  });
  api = createClient({ call: dispatch, onEvent: () => () => undefined });
});
afterEach(async () => {
  await context.desk.put(null);
  rmSync(folder, { recursive: true });
});

describe('a session without a file', () => {
  it('says so', async () => {
    expect(await api.session.state({})).toEqual({
      ok: true,
      value: { host: 'electron', version: '1.2.3', canChooseFiles: true, file: null },
    });
    expect(await api.files.list({})).toEqual({ ok: true, value: [] });
  });
});

describe('creating a file', () => {
  it('puts it on the desk, in the planner folder, for its owner only, and tells the pages', async () => {
    const state = await api.files.create({ name: 'Mouvement 2027' });
    expect(state).toMatchObject({
      ok: true,
      value: { file: { name: 'Mouvement 2027', kind: 'real', agents: 0, readOnly: false } },
    });
    expect(statSync(join(home, 'Mouvement 2027.planner')).mode & 0o077).toBe(0);
    expect(events).toEqual([{ kind: 'session-changed', state: state.ok && state.value }]);
  });

  it('refuses a name that is taken and keeps the open file', async () => {
    await api.files.create({ name: 'a' });
    await api.files.create({ name: 'b' });
    expect(await api.files.create({ name: 'a' })).toEqual({
      ok: false,
      error: { code: 'name-taken', name: 'a' },
    });
    expect(await api.session.state({})).toMatchObject({ value: { file: { name: 'b' } } });
  });

  it.each([
    '../a',
    'a/b',
    'a\\b',
    'a:b',
    '.a',
    'a.',
    'NUL',
    'com1',
    'a\u0000',
    'a\u202Eb',
    'demonstration',
    '   ',
  ])('refuses the name %j', async (name) => {
    expect(await api.files.create({ name })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', path: 'name' },
    });
  });
});

describe('opening a file', () => {
  it('takes one of the list and lets go of the one before', async () => {
    await api.files.create({ name: 'a' });
    await api.files.create({ name: 'b' });
    expect(await api.files.open({ id: await idOf('a') })).toMatchObject({
      value: { file: { name: 'a' } },
    });
    expect(await api.files.open({ id: await idOf('b') })).toMatchObject({
      value: { file: { name: 'b' } },
    });
  });

  it('leaves the one that is open open', async () => {
    await api.files.create({ name: 'a' });
    expect(await api.files.open({ id: await idOf('a') })).toMatchObject({ ok: true });
    expect(await api.rotation.list(MOMENT)).toMatchObject({ ok: true });
  });

  it('refuses an id that is not on the list, even one that is a path', async () => {
    for (const id of ['none', join(home, 'a.planner'), '../a.planner']) {
      expect(await api.files.open({ id })).toMatchObject({ error: { code: 'not-found' } });
    }
  });

  it('lists a file that is none, and says why it does not open', async () => {
    writeFileSync(join(home, 'broken.planner'), 'hello');
    await api.files.create({ name: 'a' });
    expect(await api.files.open({ id: await idOf('broken') })).toMatchObject({
      error: { code: 'file-refused', refusal: 'not-a-database' },
    });
    expect(await api.session.state({})).toMatchObject({ value: { file: { name: 'a' } } });
    expect(readFileSync(join(home, 'broken.planner'), 'utf8')).toBe('hello');
  });

  it('chosen elsewhere remembers it, until it is gone', async () => {
    const elsewhere = { ...context, home: folder };
    const other = createClient({
      call: createDispatch(handlers, { ...elsewhere, desk: createDesk() }, String),
      onEvent: () => () => undefined,
    });
    await other.files.create({ name: 'kept' });
    await other.files.close({});

    expect(await api.files.choose({ given: false })).toEqual({ ok: true, value: null });
    chosen = join(folder, 'kept.planner');
    expect(await api.files.choose({ given: false })).toMatchObject({
      value: { file: { name: 'kept' } },
    });
    await api.files.close({});
    expect(await idOf('kept')).not.toBe('none');
    rmSync(chosen);
    expect(await idOf('kept')).toBe('none');
  });

  it('by the dialog is not available in the browser', async () => {
    const dispatch = createDispatch(handlers, { ...context, choosePlannerFile: null }, String);
    expect(await dispatch('files.choose', { given: false })).toEqual({
      ok: false,
      error: { code: 'not-available' },
    });
  });

  it('survives a recent list that cannot be read', async () => {
    writeFileSync(join(home, 'recent.json'), '{"a":');
    expect(await api.files.list({})).toMatchObject({ ok: true });
    await api.files.create({ name: 'a' });
    expect(statSync(join(home, 'recent.json')).mode & 0o077).toBe(0);
  });
});

describe('the files opened lately', () => {
  it('are no longer remembered once the person says so, and the list is empty at once', async () => {
    const elsewhere = join(folder, 'elsewhere.planner');
    const made = await createPlanner(elsewhere, 'real');
    if (made.ok) await made.value.close();
    chosen = elsewhere;
    await api.files.choose({ given: false });
    expect(await api.recent.get({})).toEqual(ok({ isKept: true, count: 1 }));
    expect(await api.recent.clear({})).toEqual(ok({ isKept: true, count: 0 }));
    expect(await api.files.list({})).toEqual(ok([]));

    await api.files.close({});
    await api.files.choose({ given: false });
    expect(await api.recent.keep({ isKept: false })).toEqual(ok({ isKept: false, count: 0 }));
    await api.files.close({});
    await api.files.choose({ given: false });
    expect(await api.recent.get({})).toEqual(ok({ isKept: false, count: 0 }));
    expect(readFileSync(join(home, 'recent.json'), 'utf8')).not.toContain('elsewhere');
    expect(await api.recent.keep({ isKept: true })).toEqual(ok({ isKept: true, count: 0 }));
  });
});

describe('a backup', () => {
  it('is a download that opens as the same planner', async () => {
    await api.files.create({ name: 'a' });
    const ticket = await api.files.backup({});
    expect(ticket).toMatchObject({ ok: true, value: { fileName: 'a 2026-11-22.planner' } });
    const reply = tickets.redeem(ticket.ok ? ticket.value.ticket : '');
    const copy = join(home, 'copy.planner');
    writeFileSync(copy, reply.body ?? '');
    expect(await api.files.open({ id: await idOf('copy') })).toMatchObject({
      value: { file: { name: 'copy', kind: 'real', journalEntries: 1 } },
    });
  });

  it('needs an open file', async () => {
    expect(await api.files.backup({})).toEqual({ ok: false, error: { code: 'no-file-open' } });
  });
});

describe('the demonstration', () => {
  it('is made when first asked for and opened afterwards', async () => {
    const made = await api.files.openDemonstration({});
    expect(made).toMatchObject({ value: { file: { kind: 'demonstration', agents: 797 } } });
    await api.files.close({});
    const opened = await api.files.openDemonstration({});
    expect(opened).toEqual(made);
    expect(await api.files.list({})).toMatchObject({ value: [{ kind: 'demonstration' }] });
  });

  it('UX-45 keeps its mark in a copy restored from its backup, which has its own name', async () => {
    await api.files.openDemonstration({});
    const ticket = await api.files.backup({});
    const copy = tickets.redeem(ticket.ok ? ticket.value.ticket : '').body ?? '';
    const received = await uploads.receive(Readable.from([Buffer.from(copy)]));
    const { upload } = JSON.parse(String(received.body));
    const given = { upload, fileName: 'demonstration 2026-11-22.planner' };
    expect(await api.files.lookAtBackup(given)).toMatchObject({
      value: { kind: 'demonstration', name: 'demonstration 2026-11-22' },
    });
    const own = { name: 'Exercise of May', kind: 'demonstration' };
    expect(await api.files.restore({ ...given, name: own.name })).toMatchObject({
      value: { file: own },
    });
    await api.files.close({});
    const listed = await api.files.list({});
    expect(listed).toMatchObject({ value: expect.arrayContaining([expect.objectContaining(own)]) });
  });
});

async function idOf(name: string): Promise<string> {
  const list = await api.files.list({});
  return (list.ok && list.value.find((file) => file.name === name)?.id) || 'none';
}

const MOMENT = { on: '2027-01-01', until: '2027-12-31', knownOn: null } as Parameters<
  Api['rotation']['list']
>[0]; // Safe: two calendar days.
