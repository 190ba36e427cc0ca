import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import type { Event } from '../../shared/api/events.ts';
import { decoders } from '../../shared/api/decoders.ts';
import { type Backend, EVENTS_PROTOCOL, PATHS, tokenProtocol } from '../../shared/api/wire.ts';
import { createTranslator } from '../../shared/wording/translator.ts';
import type { Context } from '../api/context.ts';
import { createDesk } from '../api/desk.ts';
import { handlers } from '../api/handlers.ts';
import { createPlanner } from '../db/create.ts';
import { openDesktop, prepareDesktop } from '../shell/desktop.ts';
import { journal } from '../shell/testing/electron.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { listStaticFiles } from './static-files.ts';
import { serveLoopback } from './loopback.ts';
import { ask, askForToken, ownHeaders } from './testing.ts';
import { createTickets, type TicketOffice } from './tickets.ts';
import { createUploads, type UploadStore } from './uploads.ts';

/** One way to reach the same handlers. */
type Way = {
  call(name: string, input: unknown): Promise<unknown>;
  upload(bytes: string | Buffer): Promise<string>;
  download(ticket: string): Promise<string>;
  emit(event: Event): void;
  leave(): Promise<void>;
};

type Parts = {
  readonly dispatch: Dispatch;
  readonly uploads: UploadStore;
  readonly tickets: TicketOffice;
  readonly folder: string;
  readonly hear: (event: string) => void;
};

const NOTHING = {};
const DAY = { on: '2027-01-01', knownOn: null };
const MOMENT = { ...DAY, until: '2027-12-31' };
const WORKBOOK = JSON.stringify({
  agents: [
    {
      ...{ staff_number: 'T001', last_name: 'Voorbeeld', first_name: 'Zoé', career: 'external' },
      ...{ language_role: 'NL', appointed_on: '2015-09-01' },
    },
    {
      ...{ staff_number: 'S001', last_name: 'Inventé', first_name: 'Alix', career: 'state' },
      ...{ language_role: 'FR', appointed_on: '2012-03-01' },
    },
  ],
  posts: [{ post_code: 'NBO', city: 'Nairobi', country: 'KE', type: 'embassy' }],
  functions: [{ function_code: 'F1', place: 'NBO', head_of_post: 'yes' }],
  vacancies: [{ vacancy_code: 'V1', function_code: 'F1', vacant_from: '2027-08-01' }],
});

/** Every call of the contract at least once, with what a page may get wrong. */
async function walk(way: Way): Promise<readonly unknown[]> {
  const replies: unknown[] = [];
  async function call(name: string, input: unknown): Promise<Reply> {
    // Safe: each reply is a `Result`; the comparison below tells if one is not.
    const reply = (await way.call(name, input)) as Reply;
    replies.push([name, reply]);
    return reply;
  }
  const [state, list] = ['session.state', 'files.list'];

  await call(state, NOTHING);
  await call('history.undo', NOTHING);
  await call('rotation.list', MOMENT);
  await call('files.create', { name: 'a/b' });
  await call('files.create', { name: 'Ministère' });
  const upload = await way.upload(WORKBOOK);
  await call('imports.check', { upload, fileName: 'a.json', mapping: null, language: 'fr' });
  await call('imports.commit', { upload, leaveRefused: true, language: 'fr' });
  await call('decree.coverage', MOMENT);
  await call('decree.setConditions', { names: ['gestion'], reason: null });
  await call('decree.setConditions', { names: [' '], reason: null });
  await call('decree.signatory', { functionCode: 'F1', ...DAY });
  await call('decree.interim', { postCode: 'NBO', ...DAY });
  await call('decree.balance', DAY);
  await call('decree.art21', { vacancyCode: 'V1', ...DAY });
  await call('replacement.headquarters', DAY);
  await call('quality.list', MOMENT);
  await call('quality.breaches', { ...MOMENT, table: 'agents' });
  await call('missions.list', DAY);
  const later = { ...MOMENT, on: '2027-06-01' };
  await call('comparison.get', { before: MOMENT, after: later });
  await call('hardship.list', DAY);
  await call('balance.report', { ...DAY, years: 1 });
  await call('board.list', { knownOn: null });
  await call('overview.get', MOMENT);
  await call('overview.standing', MOMENT);
  await call('overview.moves', { ...MOMENT, year: 2027 });
  await call('posts.list', MOMENT);
  await call('posts.get', { ...MOMENT, postCode: 'NBO' });
  await call('posts.get', { ...MOMENT, postCode: 'none' });
  await call('eligibility.list', MOMENT);
  await call('eligibility.get', { ...MOMENT, staffNumber: 'S001' });
  await call('eligibility.get', { ...MOMENT, staffNumber: 'T001' });
  await call('readings.get', { knownOn: null });
  await call('readings.set', { name: 'swap', option: 'one_interrupted', reason: 'avis reçu' });
  await call('readings.set', { name: 'swap', option: 'never', reason: 'no such option' });
  await call('readings.impact', MOMENT);
  await call('official.get', NOTHING);
  await call('official.set', OFFICIAL);
  await call('imports.cancel', { upload: 'no-such-upload' });
  await call('imports.check', {
    ...{ upload: 'no-such-upload', fileName: 'a.json', mapping: null, language: 'nl' },
  });
  await call('rotation.list', MOMENT);
  await call('rotation.one', { ...MOMENT, staffNumber: 'T001' });
  await call('rotation.verdicts', MOMENT);
  await call('agents.get', { ...MOMENT, staffNumber: 'T001', years: 10 });
  await call('agents.get', { ...MOMENT, staffNumber: 'none', years: 10 });
  await call('agents.update', {
    ...{ staffNumber: 'T001', version: 1, patch: { firstName: 'Œdipe' }, reason: 'été' },
  });
  await call('agents.update', { staffNumber: 'T001', version: 99, patch: {}, reason: null });
  const made = await call('assignments.create', { assignment: ASSIGNMENT, reason: null });
  const id = made.ok && isRecord(made.value) ? String(made.value['id']) : 'none';
  await call('assignments.update', { id, version: 1, patch: { to: '2020-01-01' }, reason: null });
  const derogation = { ...DEROGATION, assignmentId: id };
  const asked = await call('derogations.create', { derogation, reason: null });
  const other = asked.ok && isRecord(asked.value) ? String(asked.value['id']) : 'none';
  await call('derogations.update', { id: other, version: 1, patch: {}, reason: null });
  const letter = { id: other, on: MOMENT.on, language: null };
  const several = { on: MOMENT.on, language: 'nl', job: 'all' };
  await call('documents.letterhead', NOTHING);
  await call('documents.setLetterhead', LETTERHEAD);
  await call('documents.setLetterhead', { ...LETTERHEAD, ministerGender: 'Z' });
  await call('documents.proposal', { ...letter, look: null });
  await call('documents.makeProposals', { ...several, ids: [other] });
  await call('derogations.update', {
    ...{ id: other, version: 1, patch: { reasons: 'œuvre' }, reason: null },
  });
  await call('documents.proposal', { ...letter, look: null });
  await call('documents.proposal', { ...letter, look: 1 });
  await call('documents.numberProposal', letter);
  await call('documents.makeProposal', { ...letter, look: null });
  await call('documents.makeProposals', { ...several, ids: [other] });
  await call('documents.cancelProposals', { job: 'all' });
  await call('derogations.remove', { id: other, version: 2, reason: null });
  await call('assignments.remove', { id, version: 2, reason: null });
  const latest = await call('history.list', { limit: 1, before: null });
  const [gone] = latest.ok && Array.isArray(latest.value) ? latest.value : [];
  const sequence = isRecord(gone) ? gone['sequence'] : 0;
  await call('records.restore', { table: 'assignments', id, sequence, reason: null });
  await call('assignments.remove', { id, version: 3, reason: null });
  await call('records.list', { table: 'agents', knownOn: null });
  const values = { staff_number: 'T001', exam: 'été', obtained_on: '01/02/2018' };
  const exam = { table: 'certificates', op: 'create', values };
  await call('records.change', { changes: [exam], reason: null });
  await call('records.change', { changes: [exam], reason: null });
  await call('records.history', { table: 'agents', id: 'T001' });
  await call('records.agentHistory', { staffNumber: 'T001' });
  await call('records.postHistory', { postCode: 'NAI' });
  const ground = {
    ...{ staffNumber: 'T001', kind: 'family', text: 'an invented ground', from: null, to: null },
  };
  const told = await call('sensitive.create', { ground, reason: null });
  const kept = told.ok && isRecord(told.value) ? String(told.value['id']) : 'none';
  await call('sensitive.look', { staffNumber: 'T001', reason: 'a case' });
  await call('sensitive.looks', { staffNumber: 'T001' });
  await call('sensitive.update', { id: kept, version: 1, patch: { kind: 'other' }, reason: null });
  await call('sensitive.remove', { id: kept, version: 2, reason: null });
  await call('history.undo', NOTHING);
  await call('history.redo', NOTHING);
  await call('history.list', { limit: 100, before: null });
  await call('history.entry', { sequence: 1 });
  await call('history.verify', NOTHING);
  await call('reference.list', NOTHING);
  await call('views.save', { grid: 'rotation', view: { name: 'é', state: '{}' } });
  await call('views.list', { grid: 'rotation' });
  await call('views.remove', { grid: 'rotation', name: 'é' });
  const made2 = await call('exports.create', {
    ...{ list: 'due', format: 'csv', language: 'fr', moment: MOMENT, columns: null },
    ...{ rows: null, view: null },
  });
  const ticket = made2.ok && isRecord(made2.value) ? String(made2.value['ticket']) : 'none';
  replies.push(['file', await way.download(ticket)]);
  await call('files.backup', NOTHING);
  const damaged = await way.upload('no planner');
  await call('files.lookAtBackup', { upload: damaged, fileName: 'b.planner' });
  await call('files.restore', { upload: damaged, fileName: 'b.planner', name: 'b' });
  const backup = { upload: await way.upload(await aBackup()), fileName: 'copy.planner' };
  await call('files.lookAtBackup', backup);
  await call('files.restore', { ...backup, name: 'Ministère' });
  await call('files.restore', { ...backup, name: 'restored' });
  await call(list, NOTHING);
  await call('files.open', { id: 'none' });
  await call('files.choose', { given: false });
  await call('recent.get', NOTHING);
  await call('recent.clear', NOTHING);
  await call('recent.keep', { isKept: false });
  await call('recent.keep', { isKept: 'no' });
  await call('recent.keep', { isKept: true });
  await call('files.openDemonstration', NOTHING);
  await call('rotation.list', MOMENT);
  await call('files.close', NOTHING);

  for (const name of UNKNOWN) await call(name, NOTHING);
  for (const input of [null, 1, 'text', [], { extra: 1 }, JSON.parse('{"__proto__":{"a":1}}')]) {
    await call(state, input);
  }
  await call('history.list', { limit: Infinity, before: null });
  await call('history.list', { limit: '10', before: null });
  await call('rotation.list', { ...MOMENT, on: '2027-02-29' });
  await call('files.create', { name: deep(500) });
  return replies;
}

/** The bytes of a planner file that nobody has opened. */
async function aBackup(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'planner-backup-'));
  try {
    const made = await createPlanner(join(folder, 'b.planner'), 'real');
    if (!made.ok) throw new Error(`no backup could be made: ${made.error.code}`);
    await made.value.close();
    return readFileSync(join(folder, 'b.planner'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const UNKNOWN = ['no.such', 'session.constructor', '__proto__.state', 'session', 'a/b'];

type Reply = { readonly ok: boolean; readonly value?: unknown };

const OFFICIAL = {
  ...{ name: 'Alix Inventé', capacity: 'conseillère', phone: '+32 2 000 00 00' },
  email: 'alix.invente@example.org',
};
const LETTERHEAD = {
  ...{ serviceFr: 'Service inventé', serviceNl: 'Verzonnen dienst', serviceEn: '' },
  ...{ address: 'rue Fictive 1', minister: '', ministerGender: null },
};
const ASSIGNMENT = {
  ...{ staffNumber: 'T001', kind: 'headquarters', functionCode: null, place: null },
  ...{ from: '2016-01-01', plannedTo: null, to: null, state: null },
  ...{ legalBasis: null, instrument: null, proposedOn: null, decidedOn: null, departs: null },
};
const DEROGATION = {
  ...{ kind: 'extend', grounds: ['service'], newLastDay: '2021-01-01', proposedOn: null },
  ...{ decidedOn: null, decision: null, keepsCount: null, reasons: null },
};

function deep(levels: number): unknown {
  return JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The same handlers on a folder of their own, reached in one of three ways. */
async function runOver(lay: (parts: Parts) => Promise<Way>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'planner-hosts-'));
  for (const name of ['home', 'uploads', 'page']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'page', 'index.html'), '<title>page</title>');
  const tickets = createTickets(() => performance.now());
  const uploads = createUploads(join(folder, 'uploads'));
  const desk = createDesk();
  const told: { way?: Way } = {};
  const context: Context = {
    ...{ host: 'browser', version: '1.0.0', home: join(folder, 'home'), actor: 'officer' },
    ...{ desk, tickets, uploads, choosePlannerFile: null },
    now: () => '2026-11-22T09:00:00.000Z',
    emit: (event) => told.way?.emit(event),
  };
  const bugs: unknown[] = [];
  const dispatch = createDispatch(handlers, context, (bug) => String(bugs.push(bug)));
  const events: unknown[] = [];
  const hear = (text: string) => void events.push(JSON.parse(text));

  const way = await lay({ dispatch, uploads, tickets, folder, hear });
  told.way = way;
  const replies = await walk(way);
  way.emit({ kind: 'menu', command: 'last' });
  await vi.waitFor(() => expect(events.at(-1)).toEqual({ kind: 'menu', command: 'last' }));
  await way.leave();
  await desk.put(null);
  rmSync(folder, { recursive: true });
  return { replies: withoutChance(replies), events: withoutChance(events), bugs };
}

type Outcome = {
  readonly replies: unknown;
  readonly events: unknown;
  readonly bugs: readonly unknown[];
};

/** Ids, digests, tickets and the dates of files differ from run to run; all else must not. */
function withoutChance(value: unknown): unknown {
  const text = JSON.stringify(value)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replace(/"(id|ticket|modifiedAt|changedAt|digest)":"[^"]*"/g, '"$1":"<chance>"')
    .replace(/"(savedAt|at)":"[^"]*"/g, '"$1":"<instant>"');
  return JSON.parse(text);
}

/** No host at all. */
async function directly({ dispatch, uploads, tickets, hear }: Parts): Promise<Way> {
  return {
    call: async (name, input) => copyOf(await dispatch(name, copyOf(input))),
    upload: async (text) =>
      uploadIn(String((await uploads.receive(Readable.from([Buffer.from(text)]))).body)),
    download: async (ticket) => Buffer.from(tickets.redeem(ticket).body ?? '').toString(),
    emit: (event) => hear(JSON.stringify(event)),
    leave: async () => undefined,
  };
}

/** As it arrives at the other end of any transport. */
function copyOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

async function overLoopback({ folder, hear, ...parts }: Parts): Promise<Way> {
  const host = await serveLoopback({
    ...parts,
    page: listStaticFiles(join(folder, 'page')),
    port: 0,
    now: () => performance.now(),
    report: String,
    tell: () => undefined,
    onPages: () => undefined,
  });
  const token = await askForToken(host);
  const own = ownHeaders(host.port, token);
  const post = (path: string, type: string, body: string | Buffer) => {
    const headers = { ...own, 'content-type': type };
    return ask(host.port, { method: 'POST', path, headers, body });
  };
  const socket = new WebSocket(
    `ws://127.0.0.1:${host.port}${PATHS.events}`,
    [EVENTS_PROTOCOL, tokenProtocol(token)],
    { origin: own['origin'] ?? '' },
  );
  socket.on('message', (data) => hear(String(data)));
  await new Promise((open) => socket.once('open', open));

  return {
    async call(name, input) {
      const path = PATHS.call + encodeURIComponent(name);
      return JSON.parse((await post(path, 'application/json', JSON.stringify(input))).body);
    },
    upload: async (text) =>
      uploadIn((await post(PATHS.uploads, 'application/octet-stream', text)).body),
    download: async (ticket) =>
      (await ask(host.port, { method: 'GET', path: PATHS.files + ticket, headers: own })).body,
    emit: (event) => host.emit(event),
    leave: () => host.close(),
  };
}

async function overIpc({ folder, hear, ...parts }: Parts): Promise<Way> {
  prepareDesktop();
  const desktop = openDesktop({
    ...parts,
    translate: createTranslator('en'),
    page: listStaticFiles(join(folder, 'page')),
    preload: '',
    stateFile: join(folder, 'window.json'),
    settingsFile: join(folder, 'desktop.json'),
  });
  await import('../preload.ts');
  // Safe: what the preload hands to the page.
  const backend = journal.exposed['backend'] as Backend;
  backend.onEvent(hear);
  const get = async (path: string, init?: RequestInit) => {
    const serve = journal.protocolHandlers['app'];
    if (!serve) throw new Error('the scheme is not served');
    const reply = await serve(new Request(`app://planner${path}`, init));
    return Buffer.from(await reply.arrayBuffer()).toString();
  };
  const headers = { 'content-type': 'application/octet-stream' };

  return {
    call: async (name, input) => JSON.parse(await backend.call(name, JSON.stringify(input))),
    upload: async (body) => uploadIn(await get(PATHS.uploads, { method: 'POST', headers, body })),
    download: (ticket) => get(PATHS.files + ticket),
    emit: (event) => desktop.emit(event),
    leave: async () => undefined,
  };
}

function uploadIn(reply: string): string {
  // Safe: what the upload route answers.
  return (JSON.parse(reply) as { readonly upload: string }).upload;
}

describe('a walk through every call of the contract', () => {
  let direct: Outcome;
  beforeAll(async () => {
    direct = await runOver(directly);
  });

  it('visits every name there is and meets no bug', () => {
    const visited = new Set((direct.replies as [string, Reply][]).map(([name]) => name)); // Safe: so made.
    const names = Object.entries(decoders).flatMap(([group, calls]) =>
      Object.keys(calls).map((call) => `${group}.${call}`),
    );
    expect(names.filter((name) => !visited.has(name))).toEqual([]);
    expect(direct.bugs).toEqual([]);
  });

  it('brings a person in, changes it and takes it out again', () => {
    const replies = direct.replies as [string, Reply][]; // Safe: so made.
    const good = new Set(replies.filter(([, { ok }]) => ok).map(([name]) => name));
    const neverGood = replies.map(([name]) => name).filter((name) => !good.has(name));
    expect([...new Set(neverGood)]).toEqual(['file', 'files.open', 'files.choose', ...UNKNOWN]);
  });

  it.each([
    ['the browser host', overLoopback],
    ['the desktop, through the stand-in', overIpc],
  ])('gives the same replies and events over %s', async (_name, lay) => {
    expect(await runOver(lay)).toEqual(direct);
  });
});
