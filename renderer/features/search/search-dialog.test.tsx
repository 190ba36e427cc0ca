import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/result.ts';
import { anEntry } from '../../../shared/testing/rotation-entry.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { SearchDialog } from './search-dialog.tsx';

afterEach(cleanup);

async function openSearch() {
  const onClose = vi.fn();
  const entries = [anEntry({ staffNumber: 'D00007', lastName: 'Modèle', firstName: 'Zoé' })];
  const stage = setStage({
    'rotation.list': (moment) => ok({ moment, entries }),
    'reference.list': () => ok({ posts: [], ranks: [], services: [], functions: [] }),
  });
  stage.store.getState().takeSession(aSession({}));
  stage.store.getState().go('import');
  show(stage, <SearchDialog isOpen onClose={onClose} />);
  const field = await screen.findByRole('combobox');
  return { field, onClose, state: () => stage.store.getState(), user: userEvent.setup() };
}

it('opens the agent whose name is typed without accents', async () => {
  const { field, user, state, onClose } = await openSearch();
  await user.type(field, 'modele');
  await screen.findByRole('option', { name: /Modèle Zoé/ });
  await user.keyboard('{Enter}');
  expect(state()).toMatchObject({ screen: 'agent', subject: 'D00007' });
  expect(onClose).toHaveBeenCalledOnce();
});

it.each([
  ['art. 21', /^Art\. 21/, '21'],
  ['21', /^Art\. 21/, '21'],
  ['rotation careers', /^Art\. 17/, '17'],
  ['language laws', /^Art\. 47/, '47'],
])('opens the article that “%s” finds', async (typed, name, number) => {
  const { field, user, state } = await openSearch();
  await user.type(field, typed);
  await user.click(await screen.findByRole('option', { name }));
  expect(state()).toMatchObject({ screen: 'decree', subject: number });
});

it('lists commands before anything is typed, and the arrows go round', async () => {
  const { field, user } = await openSearch();
  const options = screen.getAllByRole('option');
  await user.type(field, '{ArrowUp}');
  expect(options.at(-1)?.getAttribute('aria-selected')).toBe('true');
  await user.type(field, '{ArrowDown}');
  expect(options[0]?.getAttribute('aria-selected')).toBe('true');
});

it('says that nothing is called like that', async () => {
  const { field, user } = await openSearch();
  await user.type(field, 'xyzzy');
  expect(screen.getByRole('status').textContent).toBe('Nothing is called like that.');
  expect(screen.queryAllByRole('option')).toEqual([]);
});
