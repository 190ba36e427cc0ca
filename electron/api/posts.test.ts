import { expect, it, onTestFinished } from 'vitest';
import type { PostSheet } from '../../shared/api/posts-api.ts';
import { day, type IsoDate } from '../../shared/dates.ts';
import type { Agent } from '../../shared/domain/agent.ts';
import type { Assignment } from '../../shared/domain/assignment.ts';
import type { Post } from '../../shared/domain/post.ts';
import { anAgent, anAssignment } from '../../shared/testing/careers.ts';
import { aFunction, aPost } from '../../shared/testing/places.ts';
import { toAgentRow } from '../db/agents.ts';
import { toAssignmentRow } from '../db/assignments.ts';
import { toJobFunctionRow } from '../db/functions.ts';
import { insertRow } from '../db/journal.ts';
import { toPostRow } from '../db/posts.ts';
import { aDesk } from './testing/desk.ts';

const MOMENT = { on: day('2026-11-22'), until: day('2027-12-31'), knownOn: null };

function holder(
  staffNumber: string,
  stay: Partial<Assignment> & { readonly from: IsoDate },
  agent: Partial<Agent> = {},
) {
  const facts = { staffNumber, place: 'NAI', functionCode: 'NAI-1', ...stay };
  return [
    insertRow('agent', toAgentRow(anAgent({ staffNumber, lastName: staffNumber, ...agent }))),
    insertRow('assignment', toAssignmentRow(anAssignment({ id: `a-${staffNumber}`, ...facts }))),
  ];
}

async function aPostDesk(rows: ReturnType<typeof holder>, post: Partial<Post> = {}) {
  const desk = await aDesk([
    insertRow('post', toPostRow(aPost(post))),
    insertRow('job_function', toJobFunctionRow(aFunction())),
    ...rows,
  ]);
  onTestFinished(() => desk.close());
  return desk;
}

async function sheetOf(rows: ReturnType<typeof holder>, post: Partial<Post> = {}) {
  const desk = await aPostDesk(rows, post);
  const reply = await desk.api.posts.get({ ...MOMENT, postCode: 'NAI' });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

function stayOf(from: string, to: string) {
  return { from: day(from), to: day(to) };
}

function vacancy({ vacancies: [only] }: PostSheet) {
  return only && `${only.from} ${only.why} ${only.leaver ?? '-'} ${only.successor?.from ?? 'open'}`;
}

it('sees a function fall vacant after the lawful last day of its holder', async () => {
  const sheet = await sheetOf(
    holder('B', { from: day('2023-01-01') }, { appointedOn: day('2015-01-01') }),
  );
  expect(sheet.holdings).toMatchObject([{ isPresent: true, departure: { why: 'lawful' } }]);
  expect(sheet.holdings[0]?.departure?.lastDay).toBe('2026-12-31');
  expect(vacancy(sheet)).toBe('2027-01-01 lawful B open');
});

it('sees a retirement, a planned end and a recorded one, whichever comes first', async () => {
  const from = day('2025-08-01');
  expect(vacancy(await sheetOf(holder('B', { from }, { retiresOn: day('2027-03-01') })))).toBe(
    '2027-03-01 retirement B open',
  );
  expect(vacancy(await sheetOf(holder('B', { from, plannedTo: day('2027-07-31') })))).toBe(
    '2027-08-01 planned B open',
  );
  expect(vacancy(await sheetOf(holder('B', { from, to: day('2027-01-31') })))).toBe(
    '2027-02-01 recorded B open',
  );
  expect(vacancy(await sheetOf(holder('B', { from, to: day('2028-07-31') })))).toBe(undefined);
});

it('sees a function that nobody holds any more, and who is planned to come', async () => {
  const past = holder('B', { from: day('2022-08-01'), to: day('2026-07-31') });
  expect(vacancy(await sheetOf(past))).toBe('2026-08-01 left B open');
  const longAgo = holder('B', { from: day('2017-08-01'), to: day('2021-07-31') });
  expect(vacancy(await sheetOf(longAgo))).toBe(undefined);
  const head = insertRow(
    'job_function',
    toJobFunctionRow(aFunction({ code: 'NAI-H', headOfPost: true })),
  );
  const lastHead = holder('H', { ...stayOf('2017-08-01', '2021-07-31'), functionCode: 'NAI-H' });
  expect(vacancy(await sheetOf([head, ...lastHead]))).toBe('2021-08-01 left H open');
  const next = holder('C', { from: day('2027-02-01') });
  expect(vacancy(await sheetOf([...past, ...next]))).toBe('2026-08-01 left B 2027-02-01');
});

it('ties a vacancy on file to the departure, and shows one that stands alone', async () => {
  const onFile = insertRow('vacancy', {
    ...{ code: 'V1', function_code: 'NAI-1', vacant_from: day('2027-08-01') },
    committee_approved_on: null,
  });
  const stay = { from: day('2025-08-01'), to: day('2027-07-31') };
  expect((await sheetOf([...holder('B', stay), onFile])).vacancies).toMatchObject([
    { why: 'recorded', vacancyCode: 'V1' },
  ]);
  expect(vacancy(await sheetOf([onFile]))).toBe('2027-08-01 on_file - open');
});

it('cuts a posting where the rank of the post changes', async () => {
  const rank = (id: string, value: number, from: string, to: string | null) =>
    insertRow('hardship_rank', {
      ...{ id, post_code: 'NAI', rank: value },
      ...{ valid_from: day(from), valid_to: to === null ? null : day(to) },
    });
  const sheet = await sheetOf([
    ...holder('B', { from: day('2024-08-01'), plannedTo: day('2027-07-31') }),
    rank('r1', 3, '2010-01-01', '2025-12-31'),
    rank('r2', 5, '2026-01-01', null),
  ]);
  expect(sheet.holdings[0]?.ranks.map(({ from, rank: value }) => `${from} ${value}`)).toEqual([
    '2024-08-01 3',
    '2026-01-01 5',
  ]);
});

it('says who stays and who still comes when a post closes', async () => {
  const sheet = await sheetOf(
    [
      ...holder('B', { from: day('2025-08-01'), to: day('2028-07-31') }),
      ...holder('C', { from: day('2027-08-01') }),
      ...holder('D', { from: day('2020-08-01'), to: day('2024-07-31') }),
    ],
    { closedOn: day('2027-06-30') },
  );
  expect(sheet.closure).toMatchObject({ lastDay: '2027-06-30', functions: ['NAI-1'] });
  expect(sheet.closure?.staying.map(({ staffNumber }) => staffNumber)).toEqual(['B']);
  expect(sheet.closure?.coming.map(({ staffNumber }) => staffNumber)).toEqual(['C']);
  expect(vacancy(sheet)).toBe('2027-07-01 closure B 2027-08-01');
});

it('lists attached persons and designees with the staff, and counts only who counts', async () => {
  const sheet = await sheetOf([
    ...holder('B', { from: day('2025-08-01') }),
    ...holder('S', { from: day('2025-08-01'), kind: 'art21' }, { career: 'state' }),
    ...holder(
      'T',
      { from: day('2025-08-01'), kind: 'attached', functionCode: null },
      { career: 'state', languageRole: 'NL' },
    ),
  ]);
  const present = sheet.holdings.filter(({ isPresent }) => isPresent);
  expect(present.map(({ kind }) => kind)).toEqual(['posting', 'art21', 'attached']);
  expect(sheet.roles).toEqual({ fr: 2, nl: 0 });
  expect(sheet.interim).toBe('B');
  expect(sheet.people.map(({ lastName }) => lastName)).toEqual(['B', 'S', 'T']);
});

it.each([
  ['2027-02-01', 1],
  ['2027-01-31', 0],
])('has nothing to fill where the post closes after %s', async (closedOn, vacancies) => {
  const stay = { from: day('2025-08-01'), to: day('2027-01-31') };
  const desk = await aPostDesk(holder('B', stay), { closedOn: day(closedOn) });
  expect(await desk.api.posts.list(MOMENT)).toMatchObject({ value: [{ vacancies }] });
});

it('counts holders and open vacancies of every post, and knows no other post', async () => {
  const desk = await aPostDesk(holder('B', { from: day('2025-08-01'), to: day('2027-01-31') }));
  const list = await desk.api.posts.list(MOMENT);
  expect(list).toMatchObject({ ok: true, value: [{ holders: 1, vacancies: 1, rank: null }] });
  const none = await desk.api.posts.get({ ...MOMENT, postCode: 'XXX' });
  expect(none).toMatchObject({ ok: false, error: { code: 'not-found' } });
});
