import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { QualityAnswer } from '../../../shared/api/quality-api.ts';
import { day } from '../../../shared/dates.ts';
import { ok } from '../../../shared/result.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { QualityPage } from './quality-page.tsx';

afterEach(cleanup);

const named = (name: string) => ({ name: { fr: name, nl: name, en: name }, from: null });
const agents = Array.from({ length: 60 }, (_, index) => ({
  ...{ kind: 'agent' as const, id: `T${index}`, staffNumber: `T${index}`, answersBlocked: 1 },
  ...{ blocks: [{ article: '17', rule: '17-2' }], ...named(`Fictif ${index}`) },
}));
const QUALITY: QualityAnswer = {
  ...{ agents: 200, agentsDetermined: 199, answers: 1_500, answersBlocked: 61 },
  missing: [
    { fact: 'agent.appointed_on', answersBlocked: 60, records: agents },
    {
      ...{ fact: 'function.domain', answersBlocked: 1 },
      records: [
        {
          ...{ kind: 'function', id: 'NAI-1', staffNumber: null, answersBlocked: 1 },
          ...{ blocks: [{ article: '17', rule: '17-4' }], ...named('Consul') },
        },
      ],
    },
  ],
  contradictions: [
    {
      ...{ kind: 'assignment', id: 'a-1', staffNumber: 'T1', reason: 'POST_CLOSED' },
      ...{ ...named('Fictif 1'), from: day('2024-08-01') },
      figures: { from: '2024-08-01', place: 'NAI', closed_on: '2025-07-31' },
    },
  ],
};

function showPage(quality: QualityAnswer) {
  const stage = setStage({ 'quality.list': () => ok(quality) });
  stage.store.getState().takeSession(aSession({}));
  show(stage, <QualityPage />);
  return stage;
}

it('never says a hundred per cent while an agent is undetermined', async () => {
  showPage(QUALITY);
  expect(await screen.findByText('99 %')).toBeTruthy();
  expect(screen.getByText('199 of 200')).toBeTruthy();
});

it('opens a fact to its records, fifty at a time', async () => {
  showPage(QUALITY);
  const user = userEvent.setup();
  const fact = await screen.findByRole('button', { name: /^Date of appointment/ });
  expect(fact.getAttribute('aria-expanded')).toBe('false');
  fact.focus();
  await user.keyboard('{Enter}');
  const table = screen.getByRole('table', { name: 'Date of appointment' });
  expect(within(table).getAllByRole('row')).toHaveLength(51);
  await user.click(screen.getByRole('button', { name: 'Show 10 more' }));
  expect(within(table).getAllByRole('row')).toHaveLength(61);
});

it('opens the agent at the form where the fact belongs', async () => {
  const { store } = showPage(QUALITY);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^Date of appointment/ }));
  await user.click(screen.getByRole('button', { name: 'Open Fictif 3: Agent' }));
  expect(store.getState()).toMatchObject({ chosen: 'T3', formAsked: { kind: 'agent' } });
});

it('opens the assignment that cannot be true', async () => {
  const { store } = showPage(QUALITY);
  const name = 'Open Fictif 1: Assignment from 01/08/2024';
  await userEvent.click(await screen.findByRole('button', { name }));
  const formAsked = { kind: 'assignment', id: 'a-1' };
  expect(store.getState()).toMatchObject({ chosen: 'T1', formAsked });
  expect(screen.getByText(/which closed on 31\/07\/2025/)).toBeTruthy();
});

it('asks anew after each change of the file', async () => {
  const { store, calls } = showPage(QUALITY);
  await screen.findByText('99 %');
  store.getState().takeSession(aSession({ journalEntries: 99 }));
  await waitFor(() => expect(calls.filter((name) => name === 'quality.list')).toHaveLength(2));
});

it('says that nothing is missing', async () => {
  showPage({
    ...QUALITY,
    agentsDetermined: 200,
    answersBlocked: 0,
    missing: [],
    contradictions: [],
  });
  await screen.findByRole('heading', { name: 'Nothing is missing' });
  expect(screen.getByText('100 %')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Export' })).toHaveProperty('disabled', true);
});

it('offers its export to the keys of the window while it has lines, and no longer than it is shown', async () => {
  const { store } = showPage(QUALITY);
  await screen.findByText('99 %');
  act(() => store.getState().askExport());
  expect(await screen.findByRole('menuitem', { name: 'CSV (.csv)' })).toBeTruthy();
  cleanup();
  store.getState().show(null);
  store.getState().askExport();
  expect(store.getState()).toMatchObject({ dialog: null, notices: [{ kind: 'news' }] });
});
