import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { PostSheet } from '../../../shared/api/posts-api.ts';
import type { RowHistory } from '../../../shared/api/record-history-api.ts';
import { day } from '../../../shared/dates.ts';
import { ok } from '../../../shared/result.ts';
import { aFunction, aPost } from '../../../shared/testing/places.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { PostPage } from './post-page.tsx';

afterEach(cleanup);

const HOLDING: PostSheet['holdings'][number] = {
  ...{ assignmentId: 'a1', staffNumber: 'D1', career: 'external', languageRole: 'FR' },
  ...{ kind: 'posting', functionCode: 'NAI-1', place: 'NAI', isPresent: true },
  ...{ from: day('2024-08-01'), to: null },
  departure: { lastDay: day('2027-07-31'), why: 'lawful' },
  ranks: [
    { from: day('2024-08-01'), to: day('2025-12-31'), rank: 3 },
    { from: day('2026-01-01'), to: null, rank: 4 },
  ],
};

const SHEET: PostSheet = {
  post: aPost(),
  supervised: [],
  ranks: [
    {
      ...{ id: 'r1', postCode: 'NAI', rank: 3, version: 1 },
      ...{ validFrom: day('2010-01-01'), validTo: null },
    },
  ],
  functions: [aFunction({ headOfPost: true })],
  holdings: [HOLDING],
  vacancies: [
    {
      ...{ functionCode: 'NAI-1', from: day('2027-08-01'), why: 'lawful', leaver: 'D1' },
      ...{ vacancyCode: null, successor: null },
    },
  ],
  closure: null,
  roles: { fr: 1, nl: 0 },
  interim: null,
  people: [{ staffNumber: 'D1', lastName: 'Modèle', firstName: 'Zoé' }],
};

const ENTRY = {
  ...{ sequence: 9, at: '2026-11-01T09:00:00Z', actor: 'officer', action: 'records.update.posts' },
  ...{ subject: 'NAI', reason: 'a note', rows: 1, undoes: null, redoes: null },
};

const HISTORY: RowHistory = {
  changes: [
    {
      ...{ entry: ENTRY, table: 'posts', id: 'NAI', op: 'update' },
      fields: [{ column: 'city', before: 'Ancienneville', after: 'Nairobi' }],
    },
    {
      ...{ entry: { ...ENTRY, sequence: 8 }, table: 'hardship', id: 'r9', op: 'remove' },
      fields: [
        { column: 'post_code', before: 'NAI', after: null },
        { column: 'rank', before: 5, after: null },
      ],
    },
  ],
  rows: [
    {
      ...{ table: 'posts', id: 'NAI', version: 6, isOnFile: true, names: {} },
      cells: { post_code: 'NAI', city: 'Nairobi' },
    },
    {
      ...{ table: 'hardship', id: 'r9', version: 1, isOnFile: false, names: {} },
      cells: { post_code: 'NAI', rank: 5, valid_from: '2019-01-01' },
    },
  ],
};

function showPage(sheet: PostSheet) {
  const asked: unknown[] = [];
  const stage = setStage({
    'posts.get': () => ok(sheet),
    'reference.list': () => ok({ posts: [sheet.post], ranks: [], services: [], functions: [] }),
    'records.postHistory': () => ok(HISTORY),
    'records.change': (input) => {
      asked.push(input);
      return ok({ rows: [], notices: [] });
    },
    'records.restore': (input) => {
      asked.push(input);
      return ok(null);
    },
    'session.state': () => ok(aSession({})),
  });
  stage.store.getState().takeSession(aSession({}));
  stage.store.getState().go('post', 'NAI');
  show(stage, <PostPage />);
  return { asked, stage, user: userEvent.setup() };
}

it('says of a function who leaves it when, and that nobody is planned', async () => {
  showPage(SHEET);
  const section = await screen.findByRole('region', { name: 'Falling vacant by 31/12/2027' });
  const row = within(section).getByRole('row', { name: /counsellor/ });
  expect(row.textContent).toBe('counsellor01/08/2027last lawful day: Modèle Zoénobody planned');
});

it('shows a posting split where the rank of the post changed', async () => {
  showPage(SHEET);
  const staff = await screen.findByRole('table', { name: 'Staff of the post' });
  expect(within(staff).getByText('3 until 31/12/2025, then 4')).toBeTruthy();
});

it('says who is affected by a closure', async () => {
  const { ranks: _ranks, ...staying } = HOLDING;
  const closure = {
    ...{ lastDay: day('2027-06-30'), staying: [staying], coming: [] },
    ...{ vacancies: [], functions: ['NAI-1'] },
  };
  showPage({ ...SHEET, closure });
  const box = await screen.findByRole('region', { name: 'The post closes after 30/06/2027' });
  expect(box.textContent).toContain('1 assignment goes on beyond that day');
  expect(within(box).getByRole('button', { name: 'Modèle Zoé' })).toBeTruthy();
});

it('writes only what was changed of the post', async () => {
  const { user, asked } = showPage(SHEET);
  await user.click(await screen.findByRole('button', { name: 'Edit the post' }));
  const city = screen.getByRole('textbox', { name: 'City' });
  await user.clear(city);
  await user.type(city, 'Mombasa');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(asked).toEqual([
    {
      changes: [
        { table: 'posts', op: 'update', id: 'NAI', version: 1, values: { city: 'Mombasa' } },
      ],
      reason: null,
    },
  ]);
});

it('ends the rank that goes on, the day before a new one, in the same change', async () => {
  const { user, asked } = showPage(SHEET);
  await user.click(await screen.findByRole('button', { name: 'Add a hardship rank' }));
  await user.click(screen.getByRole('combobox', { name: 'Hardship rank' }));
  await user.click(await screen.findByRole('option', { name: '5' }));
  await user.type(screen.getByRole('textbox', { name: /Valid from/ }), '01/01/2027{Tab}');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(asked).toMatchObject([
    {
      changes: [
        { op: 'update', id: 'r1', values: { valid_to: '2026-12-31' } },
        { op: 'create', values: { post_code: 'NAI', rank: '5', valid_from: '2027-01-01' } },
      ],
    },
  ]);
});

it('corrects a rank, with the reason for the history', async () => {
  const { user, asked } = showPage(SHEET);
  const edit = 'Correct rank 3 from 01/01/2010';
  await user.click(await screen.findByRole('button', { name: edit }));
  await user.click(screen.getByRole('combobox', { name: 'Hardship rank' }));
  await user.click(await screen.findByRole('option', { name: '4' }));
  await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'read wrong');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(asked).toEqual([
    {
      changes: [{ table: 'hardship', op: 'update', id: 'r1', version: 1, values: { rank: '4' } }],
      reason: 'read wrong',
    },
  ]);
});

it('says that a rank is gone, to be taken back from there', async () => {
  const { user, stage } = showPage(SHEET);
  await user.click(await screen.findByRole('button', { name: 'Remove rank 3 from 01/01/2010' }));
  await waitFor(() =>
    expect(stage.store.getState().notices).toMatchObject([{ key: 'posts.rank.removed' }]),
  );
});

it('puts one earlier value of the post back, and a rank that was removed', async () => {
  const { asked } = showPage(SHEET);
  const history = await screen.findByRole('table', {
    name: 'History of this post',
  });
  const [, changed, removed] = within(history).getAllByRole('row');
  expect(changed?.textContent).toContain('NAI Nairobi');
  expect(removed?.textContent).toContain('01/01/2019');
  const user = userEvent.setup();
  await user.click(within(history).getByRole('button', { name: /Restore “Ancienneville”/ }));
  expect(asked).toEqual([
    {
      changes: [
        {
          ...{ table: 'posts', op: 'update', id: 'NAI', version: 6 },
          values: { city: 'Ancienneville' },
        },
      ],
      reason: 'restored from no. 9',
    },
  ]);
  await user.click(within(history).getByRole('button', { name: /^Put back/ }));
  await waitFor(() =>
    expect(asked[1]).toEqual({
      ...{ table: 'hardship', id: 'r9', sequence: 8, reason: 'restored from no. 8' },
    }),
  );
});
