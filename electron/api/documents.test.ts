import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Letterhead } from '../../shared/api/documents-api.ts';
import { day } from '../../shared/dates.ts';
import type { Post } from '../../shared/domain/post.ts';
import type { SensitiveGround } from '../../shared/domain/sensitive-ground.ts';
import { anAgent, anAssignment, aDerogation } from '../../shared/testing/careers.ts';
import { toPostRow } from '../db/posts.ts';
import { insertRow } from '../db/journal.ts';
import { toSensitiveGroundRow } from '../db/sensitive-grounds.ts';
import type { Context } from './context.ts';
import { aDesk, careerRows, type TestDesk } from './testing/desk.ts';
import { handlers } from './handlers.ts';

const OFFICIAL = {
  ...{ name: 'Ann Voorbeeld', capacity: 'attaché', phone: '+32 2 000 00 00' },
  email: 'ann@example.invalid',
};

const POST: Post = {
  ...{ code: 'NAI', city: 'Nairobi', country: 'KE', type: 'embassy', supervisingPost: null },
  ...{ alsoAccreditedTo: [], openedOn: null, closedOn: null, version: 1 },
};

const open = { decidedOn: null, decision: null } as const;
const FACTS = careerRows({
  agents: [anAgent(), anAgent({ staffNumber: 'T002', lastName: 'Verzonnen', languageRole: 'NL' })],
  assignments: [
    anAssignment({ plannedTo: day('2027-12-31') }),
    anAssignment({ id: 'a-2', staffNumber: 'T002' }),
  ],
  derogations: [
    aDerogation({ ...open, kind: 'extend', newLastDay: day('2027-12-31'), grounds: ['family'] }),
    aDerogation({ ...open, id: 'd-2', assignmentId: 'a-2' }),
    aDerogation({ ...open, id: 'd-3', assignmentId: 'a-2', kind: 'extend', reasons: null }),
  ],
});

const GROUND: SensitiveGround = {
  ...{ id: 'g-1', staffNumber: 'T001', kind: 'health', text: 'an invented illness' },
  ...{ from: null, to: null, version: 1 },
};

const asked = { on: day('2026-11-22'), language: null };

let desk: TestDesk;
let files: Parameters<Context['tickets']['issue']>[0][] = [];
beforeEach(async () => {
  files = [];
  desk = await aDesk([
    insertRow('post', toPostRow(POST)),
    ...FACTS,
    insertRow('sensitive_ground', toSensitiveGroundRow(GROUND)),
  ]);
  await desk.api.official.set(OFFICIAL);
});
afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

/** As the page, with what is handed over kept in `files`. */
function calls() {
  const { context } = desk;
  const tickets: Context['tickets'] = {
    issue: (file) => {
      files.push(file);
      return context.tickets.issue(file);
    },
  };
  const catching: Context = { ...context, tickets };
  const { documents } = handlers;
  return {
    make: (id: string, look: number | null = null) =>
      documents.makeProposal(catching, { ...asked, id, look }),
    makeAll: (ids: readonly string[]) =>
      documents.makeProposals(catching, { ...asked, ids, job: 'a job' }),
    cancel: () => documents.cancelProposals(catching, { job: 'a job' }),
  };
}

const bodyOf = (file: (typeof files)[number] | undefined) =>
  strFromU8(unzipSync(file?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());

describe('the proposal for one derogation', () => {
  it('is in the language of the agent, with what the decree says of it', async () => {
    const reply = await desk.api.documents.proposal({ ...asked, id: 'd-1', look: null });
    if (!reply.ok) throw new Error(reply.error.code);
    const { letter, reference, staffNumber, isPersonal } = reply.value;
    expect([letter.language, reference, staffNumber, isPersonal]).toEqual([
      'fr',
      null,
      'T001',
      true,
    ]);
    const text = JSON.stringify(letter).replaceAll('\u00a0', ' ');
    expect(text).toContain('153 jours (5 mois) de plus');
    expect(text).toContain('Nairobi (Kenya)');
    expect(text).toContain('art. 17, § 1er, al. 2');
    const dutch = await desk.api.documents.proposal({ ...asked, id: 'd-2', look: null });
    expect(dutch).toMatchObject({ value: { letter: { language: 'nl' } } });
  });

  it('is not made without its reasons, and takes no number then', async () => {
    const error = { code: 'document-incomplete', lacks: ['new_last_day', 'reasons'] };
    const call = { ...asked, id: 'd-3' };
    expect(await desk.api.documents.proposal({ ...call, look: null })).toEqual({
      ok: false,
      error,
    });
    expect(await desk.api.documents.numberProposal(call)).toEqual({ ok: false, error });
    expect(await calls().make('d-3')).toEqual({ ok: false, error });
    expect(await desk.api.documents.numberProposal({ ...asked, id: 'd-2' })).toMatchObject({
      value: { reference: '2026-0001' },
    });
  });

  it('is a draft while nobody is named who handles it, and no more', async () => {
    const bare = await aDesk(FACTS);
    const call = { ...asked, id: 'd-2' };
    expect(await bare.api.documents.proposal({ ...call, look: null })).toMatchObject({ ok: true });
    expect(await bare.api.documents.numberProposal(call)).toEqual({
      ...{ ok: false, error: { code: 'document-incomplete', lacks: ['official'] } },
    });
    await bare.close();
  });

  it('is handed over as a Word file under its number', async () => {
    expect(await calls().make('d-1')).toMatchObject({
      value: { fileName: 'Proposition 2026-0001 Testelmans Fictif.docx' },
    });
    expect(bodyOf(files[0])).toContain('2026-0001');
    expect(files[0]?.type).toContain('wordprocessingml');
  });

  it('says that it is not on file', async () => {
    expect(await desk.api.documents.proposal({ ...asked, id: 'none', look: null })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'derogation', id: 'none' },
    });
  });
});

describe('its number', () => {
  const number = async (id: string) => desk.api.documents.numberProposal({ ...asked, id });

  it('is given once, kept, and journalled with whom it is about', async () => {
    expect(await number('d-2')).toMatchObject({ value: { reference: '2026-0001' } });
    expect(await number('d-1')).toMatchObject({ value: { reference: '2026-0002' } });
    const before = await desk.api.history.list({ limit: 10, before: null });
    expect(await number('d-2')).toMatchObject({ value: { reference: '2026-0001' } });
    const after = await desk.api.history.list({ limit: 10, before: null });
    expect(after).toEqual(before);
    expect(after).toMatchObject({
      value: [
        { action: 'proposal.number', subject: '2026-0002 (T001 Testelmans Fictif)' },
        {},
        {},
        {},
      ],
    });
  });

  it('begins anew each year, and is never given twice', async () => {
    await number('d-2');
    await desk.api.derogations.remove({ id: 'd-2', version: 1, reason: null });
    expect(await number('d-1')).toMatchObject({ value: { reference: '2026-0002' } });
    await desk.api.history.undo({});
    expect(await number('d-2')).toMatchObject({ value: { reference: '2026-0001' } });
    desk.setClock('2027-01-04T09:00:00.000Z');
    await desk.api.derogations.update({
      ...{ id: 'd-3', version: 1, reason: null },
      patch: { reasons: 'Invented.', newLastDay: day('2027-12-31') },
    });
    expect(await number('d-3')).toMatchObject({ value: { reference: '2027-0001' } });
  });
});

describe('sensitive grounds', () => {
  it('are put in under a look that is on record, and under no other', async () => {
    const { make } = calls();
    await make('d-1');
    expect(bodyOf(files[0])).not.toContain('an invented illness');
    await desk.api.sensitive.look({ staffNumber: 'T001', reason: 'the proposal' });
    const looks = await desk.api.sensitive.looks({ staffNumber: 'T001' });
    const look = looks.ok ? (looks.value[0]?.sequence ?? 0) : 0;
    expect(await make('d-1', look)).toMatchObject({ ok: true });
    expect(bodyOf(files[1])).toContain('an invented illness');
    expect(bodyOf(files[1])).toContain('Confidentiel');
    expect(await make('d-1', 1)).toMatchObject({ error: { code: 'not-found', what: 'look' } });
    expect(await make('d-2', look)).toMatchObject({ error: { code: 'not-found', what: 'look' } });
  });

  const NO_LOOK = { error: { code: 'not-found', what: 'look' } };
  const lookNow = async () => {
    await desk.api.sensitive.look({ staffNumber: 'T001', reason: 'the proposal' });
    const looks = await desk.api.sensitive.looks({ staffNumber: 'T001' });
    return looks.ok ? (looks.value[0]?.sequence ?? 0) : 0;
  };

  it('stay out under the look of another person or of another day', async () => {
    const call = { ...asked, id: 'd-1', look: await lookNow() };
    const read = (actor: string) => handlers.documents.proposal({ ...desk.context, actor }, call);
    expect(await read('officer')).toMatchObject({ ok: true });
    expect(await read('another')).toMatchObject(NO_LOOK);
    desk.setClock('2026-11-23T08:00:00.000Z');
    expect(await read('officer')).toMatchObject(NO_LOOK);
  });

  it('stay out once one of the agent was added, changed or removed since the look', async () => {
    const { make } = calls();
    const { id: _id, version: _version, ...other } = { ...GROUND, staffNumber: 'T002' };
    const look = await lookNow();
    await desk.api.sensitive.create({ ground: other, reason: null });
    expect(await make('d-1', look)).toMatchObject({ ok: true });
    await desk.api.sensitive.create({ ground: { ...other, staffNumber: 'T001' }, reason: null });
    expect(await make('d-1', look)).toMatchObject(NO_LOOK);
    const later = await lookNow();
    await desk.api.sensitive.remove({ id: 'g-1', version: 1, reason: null });
    expect(await make('d-1', later)).toMatchObject(NO_LOOK);
    expect(await make('d-1', await lookNow())).toMatchObject({ ok: true });
  });
});

describe('several proposals', () => {
  it('are one archive; those that cannot be made are named, those no longer on file counted', async () => {
    const reply = await calls().makeAll(['d-2', 'd-3', 'gone', 'd-1']);
    expect(reply).toMatchObject({
      value: {
        ...{ made: 2, gone: 1 },
        refused: [{ id: 'd-3', staffNumber: 'T002', lacks: ['new_last_day', 'reasons'] }],
      },
    });
    expect(files[0]?.name).toMatch(/\.zip$/);
    const inside = unzipSync(files[0]?.bytes ?? new Uint8Array());
    expect(Object.keys(inside)).toEqual([
      'Voorstel 2026-0001 Verzonnen Fictif.docx',
      'Proposition 2026-0002 Testelmans Fictif.docx',
    ]);
    const entries = await desk.api.history.list({ limit: 1, before: null });
    expect(entries).toMatchObject({ value: [{ subject: '2026-0001 – 2026-0002' }] });
  });

  it('tell how far they are, and are given up when asked', async () => {
    const { makeAll, cancel } = calls();
    await makeAll(['d-2', 'd-1']);
    const told = desk.events.filter(({ kind }) => kind === 'proposals-progress');
    expect(told.at(-1)).toEqual({ kind: 'proposals-progress', job: 'a job', done: 2, total: 2 });
    const making = makeAll(['d-2', 'd-1']);
    await cancel();
    expect(await making).toMatchObject({ value: { ticket: null, made: 0 } });
    expect(files).toHaveLength(1);
  });

  it('are no file where none can be made', async () => {
    expect(await calls().makeAll(['d-3'])).toMatchObject({ value: { made: 0, ticket: null } });
  });
});

it('keeps the letterhead once it is written', async () => {
  const letterhead: Letterhead = {
    ...{ serviceFr: 'Personnel', serviceNl: 'Personeel', serviceEn: '', address: 'rue Fictive 1' },
    ...{ minister: 'Alix Inventé', ministerGender: 'F' },
  };
  expect(await desk.api.documents.letterhead({})).toMatchObject({ value: { serviceFr: '' } });
  await desk.api.documents.setLetterhead(letterhead);
  expect(await desk.api.documents.letterhead({})).toEqual({ ok: true, value: letterhead });
  const reply = await desk.api.documents.proposal({ ...asked, id: 'd-1', look: null });
  expect(reply).toMatchObject({
    value: {
      letter: {
        salutation: 'Madame la Ministre,',
        addressee: ['À Madame la Ministre des Affaires étrangères', 'Alix Inventé'],
      },
    },
  });
});
