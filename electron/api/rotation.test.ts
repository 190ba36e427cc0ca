import { afterEach, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { anAgent, anAssignment } from '../../shared/testing/careers.ts';
import { toJobFunctionRow } from '../db/functions.ts';
import { insertRow } from '../db/journal.ts';
import { toPostRow } from '../db/posts.ts';
import { aDesk, careerRows, type TestDesk } from './testing/desk.ts';
import { aFunction, aPost } from '../../shared/testing/places.ts';

const moment = { on: day('2027-01-01'), until: day('2027-12-31'), knownOn: null };

let desk: TestDesk;
afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

async function aMinistry() {
  return aDesk([
    insertRow('post', toPostRow(aPost())),
    insertRow('job_function', toJobFunctionRow(aFunction())),
    insertRow('hardship_rank', {
      ...{ id: 'h-1', post_code: 'NAI', rank: 3 },
      ...{ valid_from: day('2020-01-01'), valid_to: day('2026-12-31') },
    }),
    insertRow('hardship_rank', {
      ...{ id: 'h-2', post_code: 'NAI', rank: 5 },
      ...{ valid_from: day('2027-01-01'), valid_to: null },
    }),
    ...careerRows({
      agents: [
        anAgent({ staffNumber: 'b1', career: 'state' }),
        anAgent({ level: 'A', contract: 'statutory', appointedOn: day('2010-01-01') }),
        anAgent({ staffNumber: '10' }),
        anAgent({ staffNumber: '9' }),
      ],
      assignments: [
        anAssignment({ functionCode: 'NAI-1', to: day('2027-07-31') }),
        anAssignment({ id: 'a-2', from: day('2027-08-01'), place: 'ROM' }),
        anAssignment({ id: 'a-3', from: day('2031-08-01'), kind: 'headquarters', place: 'DGC' }),
        anAssignment({ id: 'a-4', staffNumber: '9', kind: 'headquarters', place: 'DGC' }),
        anAssignment({ id: 'a-5', staffNumber: '10', place: 'XXX' }),
      ],
    }),
    insertRow('class_period', {
      ...{ id: 'c-2', staff_number: 'T001', class: 'A2', since: day('2020-01-01') },
    }),
    insertRow('class_period', {
      ...{ id: 'c-1', staff_number: 'T001', class: 'A3', since: day('2027-01-02') },
    }),
  ]);
}

const list = async (asked: object = {}) => {
  const reply = await desk.api.rotation.list({ ...moment, ...asked });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value.entries;
};

it('lists every agent once, in the plain order of staff numbers', async () => {
  desk = await aMinistry();
  expect((await list()).map(({ staffNumber }) => staffNumber)).toEqual(['10', '9', 'T001', 'b1']);
});

it('shows class, place, function and hardship rank of the day asked', async () => {
  desk = await aMinistry();
  expect((await list())[2]).toMatchObject({
    staffNumber: 'T001',
    lastName: 'Testelmans',
    class: 'A2',
    current: { assignmentId: 'a-1', place: 'NAI', lastDay: '2027-07-31' },
    place: { city: 'Nairobi', country: 'KE' },
    functionTitle: { fr: 'conseiller', nl: 'counsellor', en: 'counsellor' },
    hardshipRank: 5,
    daysLeft: 211,
    planned: { kind: 'posting', place: 'ROM', from: '2027-08-01' },
  });
});

it('shows what is recorded of the person, of the stay and of the move to come', async () => {
  desk = await aMinistry();
  expect((await list())[2]).toMatchObject({
    classSince: '2020-01-01',
    person: { level: 'A', contract: 'statutory', appointedOn: '2010-01-01' },
    foreseenEnd: '2027-07-31',
    planned: { functionCode: null, plannedTo: null },
    derogationsGranted: 0,
  });
});

it('reads the day before differently', async () => {
  desk = await aMinistry();
  expect((await list({ on: day('2026-12-31') }))[2]).toMatchObject({
    hardshipRank: 3,
    daysLeft: 212,
  });
  expect((await list({ on: day('2027-01-02') }))[2]).toMatchObject({ class: 'A3' });
  expect((await list({ on: day('2027-08-01') }))[2]).toMatchObject({
    planned: { kind: 'headquarters', place: 'DGC' },
  });
});

it('names a service or a place nobody described by its code, without a rank', async () => {
  desk = await aMinistry();
  const [unknown, service] = await list();
  expect(unknown).toMatchObject({ place: { city: 'XXX', country: null }, hardshipRank: null });
  expect(service).toMatchObject({ place: { city: 'DGC', country: null }, functionTitle: null });
});

it('gives the title of a service in every language, and none of a post', async () => {
  desk = await aMinistry();
  const [, service, post] = await list();
  expect(service?.place?.title).toEqual({
    fr: expect.stringContaining('consulaires'),
    nl: expect.stringContaining('Consulaire'),
    en: expect.stringContaining('Consular'),
  });
  expect(post?.place?.title).toBeNull();
});

it('gives the same verdicts whole, with their findings', async () => {
  desk = await aMinistry();
  const reply = await desk.api.rotation.verdicts(moment);
  const verdicts = reply.ok ? reply.value : [];
  expect(verdicts.map(({ staffNumber, status }) => [staffNumber, status])).toEqual(
    (await list()).map(({ staffNumber, status }) => [staffNumber, status]),
  );
  expect(verdicts[2]?.findings.length).toBeGreaterThan(0);
});

it('answers that no file is open', async () => {
  desk = await aDesk();
  await desk.context.desk.put(null);
  expect(await desk.api.rotation.list(moment)).toEqual({
    ok: false,
    error: { code: 'no-file-open' },
  });
});

it('lists nobody in an empty file', async () => {
  desk = await aDesk();
  expect(await list()).toEqual([]);
});
