import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { ok } from '../../shared/result.ts';
import { usualSides } from '../features/comparison/sides.ts';
import type { Door } from '../platform/platform.ts';
import { type Answers, aSession, setStage } from '../testing/false-backend.ts';
import { standIn } from '../testing/show.tsx';
import { App } from './app.tsx';
import { AppStoreContext } from './use-app.ts';

afterEach(cleanup);

const AT_REST: Answers = {
  'session.state': () => ok(aSession()),
  'files.list': () => ok([]),
};

function showApp(answers: Answers, door: Door | null = null) {
  standIn();
  const stage = setStage(answers);
  render(
    <AppStoreContext value={stage.store}>
      <App door={door} nonce="" />
    </AppStoreContext>,
  );
  return { ...stage, user: userEvent.setup() };
}

it('changes every word at once when another language is chosen', async () => {
  const { user } = showApp(AT_REST);
  await screen.findByRole('heading', { name: 'Open a planner file' });
  await user.click(screen.getByRole('button', { name: 'FR, Français' }));
  await screen.findByRole('heading', { name: 'Ouvrir un fichier de planification' });
  expect(document.documentElement.lang).toBe('fr');
});

it('turns dark without a restart', async () => {
  const { user } = showApp(AT_REST);
  await user.click(await screen.findByRole('button', { name: 'Appearance' }));
  // Hidden or not by chance: without a layout its button may count as scrolled out of sight.
  await user.click(await screen.findByRole('menuitemradio', { name: 'Dark', hidden: true }));
  expect(document.documentElement.dataset['mantineColorScheme']).toBe('dark');
});

it('asks for a code, and says when it is wrong', async () => {
  const door: Door = {
    enter: async (code) => (code === null ? 'code-needed' : 'code-refused'),
    askForCode: async () => true,
  };
  const { user, calls } = showApp(AT_REST, door);
  await user.type(await screen.findByLabelText('Code'), 'ABCD{Enter}');
  await screen.findByText(/This code is not valid/);
  expect(calls).toEqual([]);
});

it('calls up the list of shortcuts by its own shortcut', async () => {
  const { user } = showApp(AT_REST);
  await screen.findByRole('heading', { name: 'Open a planner file' });
  await user.keyboard('{Control>}?{/Control}');
  await screen.findByRole('heading', { name: 'Keyboard shortcuts' });
});

it('forgets the comparison of a file when another opens', async () => {
  const moment = { on: day('2026-11-22'), until: day('2029-12-31'), knownOn: null };
  const comparison = { before: moment, after: moment, agents: 1, changes: [] };
  const { store } = showApp({ ...AT_REST, 'comparison.get': () => ok(comparison) });
  await screen.findByRole('heading', { name: 'Open a planner file' });
  act(() => store.getState().takeSession(aSession({ name: 'One' })));
  store.getState().compareSides(usualSides(moment));
  await act(() => store.getState().readComparison(moment, moment));
  expect(store.getState().comparison).toEqual(comparison);
  act(() => store.getState().takeSession(aSession({ name: 'Two' })));
  expect(store.getState()).toMatchObject({ sides: null, comparison: null });
});
