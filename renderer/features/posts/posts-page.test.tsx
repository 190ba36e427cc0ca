import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { PostOverview } from '../../../shared/api/posts-api.ts';
import { day } from '../../../shared/dates.ts';
import { ok } from '../../../shared/result.ts';
import { aPost } from '../../../shared/testing/places.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { PostsPage } from './posts-page.tsx';

afterEach(cleanup);

const POSTS: readonly PostOverview[] = [
  { post: aPost(), rank: 4, holders: 3, vacancies: 2 },
  {
    post: aPost({ code: 'KGL', city: 'Kigali', country: 'RW' }),
    ...{ rank: null, holders: 1, vacancies: 0 },
  },
  {
    post: aPost({ code: 'BJM', city: 'Bujumbura', country: 'BI', closedOn: day('2025-12-31') }),
    ...{ rank: 5, holders: 0, vacancies: 0 },
  },
  {
    post: aPost({ code: 'KAM', city: 'Kampala', country: 'UG' }),
    ...{ rank: 2, holders: 1, vacancies: 1 },
  },
  {
    post: aPost({ code: 'X', city: 'Atlantis', country: null }),
    ...{ rank: 1, holders: 0, vacancies: 0 },
  },
];

function showPage() {
  // jsdom draws nothing: the land needs a real browser, which the end-to-end test has.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const stage = setStage({ 'posts.list': () => ok(POSTS) });
  stage.store.getState().takeSession(aSession({ kind: 'demonstration' }));
  stage.store.getState().go('posts');
  show(stage, <PostsPage />);
  return { stage, user: userEvent.setup() };
}

it('says the same of a post on the map and in the list', async () => {
  showPage();
  const map = await screen.findByRole('group', { name: 'Posts on the map' });
  within(map).getByRole('button', { name: 'Nairobi: rank 4, 3 in place, 2 to fill' });
  within(map).getByRole('button', { name: 'Kigali: rank none recorded, 1 in place, 0 to fill' });
  const row = within(screen.getByRole('table')).getByRole('row', { name: /Nairobi/ });
  expect(row.textContent).toBe('NairobiKenyaembassy432');
});

it('says that ranks of the demonstration are invented, and which post has no place', async () => {
  showPage();
  expect((await screen.findByRole('figure')).textContent).toContain('Hardship rank (invented)');
  screen.getByText('Not on the map, no known country: Atlantis');
});

it('says of a closed post that it is, by word and sign, on the map and in the list', async () => {
  showPage();
  const map = await screen.findByRole('group', { name: 'Posts on the map' });
  const mark = within(map).getByRole('button', {
    name: /^Bujumbura.*, closed after 31\/12\/2025$/,
  });
  expect(mark.textContent).toMatch(/^×/);
  const row = within(screen.getByRole('table')).getByRole('row', { name: /Bujumbura/ });
  expect(row.textContent).toContain('closed after 31/12/2025');
  expect(screen.getByRole('figure').textContent).toMatch(/×closed$/);
});

it('has the planning window to change', async () => {
  const { stage, user } = showPage();
  await user.click(await screen.findByRole('button', { name: /2028/ }));
  expect(stage.store.getState().moment.until).toBe('2028-12-31');
});

it('filters map and list alike', async () => {
  const { user } = showPage();
  await user.type(await screen.findByRole('textbox', { name: 'Filter the posts' }), 'rwanda');
  expect(screen.getByRole('status').textContent).toBe('1 of 5 posts');
  const map = screen.getByRole('group', { name: 'Posts on the map' });
  expect(within(map).getAllByRole('button')).toHaveLength(1);
});

it('goes from post to post by arrows and opens one by Enter', async () => {
  const { stage, user } = showPage();
  const map = await screen.findByRole('group', { name: 'Posts on the map' });
  within(map)
    .getByRole('button', { name: /^Nairobi/ })
    .focus();
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement?.textContent).toMatch(/Kigali: rank/);
  await user.keyboard('{Enter}');
  expect(stage.store.getState()).toMatchObject({ screen: 'post', subject: 'KGL' });
});

it('shows what is to fill instead of ranks', async () => {
  const { user } = showPage();
  await user.click(await screen.findByRole('radio', { name: 'Vacancies' }));
  expect(screen.getByRole('figure').textContent).toContain('Functions to fill by 31/12/2027');
  const mark = screen.getByRole('button', { name: /^Nairobi: rank/ });
  expect(mark.dataset['step']).toBe('2');
});
