import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Board } from '../../../shared/api/board-api.ts';
import type { RecordProblem } from '../../../shared/api/records-api.ts';
import { day } from '../../../shared/dates.ts';
import { err, ok } from '../../../shared/result.ts';
import { DEFAULT_READINGS } from '../../../shared/rules/readings.ts';
import { aCareer } from '../../../shared/testing/careers.ts';
import { aFunction, aPost } from '../../../shared/testing/places.ts';
import { aStay } from '../../../shared/testing/stays.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { BoardPage } from './board-page.tsx';

afterEach(cleanup);

const STAY = { id: 'a-1', place: 'NBO', functionCode: 'F1', plannedTo: '2027-07-31' };
const BOARD: Board = {
  agents: [
    {
      ...{ lastName: 'Testelmans', firstName: 'Fictif', versions: { 'a-1': 3 } },
      facts: aCareer({ assignments: [aStay('2023-08-01', STAY)] }),
    },
    {
      ...{ lastName: 'Étoile', firstName: 'Fictive', versions: {} },
      facts: aCareer({ staffNumber: 'T002', career: 'consular' }),
    },
  ],
  readings: DEFAULT_READINGS,
};

function showBoard(refused: readonly RecordProblem[] = [], readOnly = false) {
  const written: unknown[] = [];
  const stage = setStage({
    'board.list': () => ok(BOARD),
    'reference.list': () =>
      ok({
        ...{ ranks: [], services: [] },
        posts: [aPost({ code: 'NBO', city: 'Nairobi' })],
        functions: [aFunction({ code: 'F1', place: 'NBO', titleEn: 'Consul' })],
      }),
    'records.change': (input: unknown) => {
      written.push(input);
      return refused.length === 0
        ? ok({
            rows: [{ change: 0, row: { id: 'a-1', version: 4, cells: {}, names: {} } }],
            notices: [],
          })
        : err({ code: 'records-refused', problems: refused });
    },
    'session.state': () => ok(aSession({ readOnly })),
  });
  stage.store.getState().takeSession(aSession({ readOnly }));
  const { unmount } = show(stage, <BoardPage />);
  return { written, stage, unmount };
}

async function findBar(): Promise<HTMLElement> {
  return screen.findByRole('gridcell', { name: /Nairobi · Consul/ });
}

function press(...keys: readonly (string | readonly ['Shift', string])[]): void {
  for (const key of keys) {
    const [name, shiftKey] = typeof key === 'string' ? [key, false] : [key[1], true];
    fireEvent.keyDown(document.activeElement ?? document.body, { key: name, shiftKey });
  }
}

async function focusBar(): Promise<void> {
  await findBar();
  screen.getByRole('rowheader', { name: /Testelmans/ }).focus();
  fireEvent.pointerDown(screen.getByRole('rowheader', { name: /Testelmans/ }), { button: 0 });
  press('ArrowRight');
}

it('moves the last day by keys, says what the decree says, and writes one change', async () => {
  const { written } = showBoard();
  await focusBar();
  expect(document.activeElement).toBe(await findBar());
  press('Enter', 'End', ['Shift', 'ArrowRight']);
  const said = () =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join(' ');
  await waitFor(() => expect(said()).toContain('01/08/2023 to 31/08/2027'));
  expect(said()).toContain('lawful until 31/07/2027');
  expect(said()).toContain('31 days');
  expect(written).toEqual([]);

  press('Enter');
  await waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]).toEqual({
    changes: [
      {
        ...{ table: 'assignments', op: 'update', id: 'a-1', version: 3 },
        values: { planned_to: '2027-08-31' },
      },
    ],
    reason: null,
  });
});

it('puts a bar back on Escape, and writes nothing', async () => {
  const { written } = showBoard();
  await focusBar();
  press('Enter', 'ArrowLeft', ['Shift', 'ArrowLeft'], 'Escape');
  expect((await findBar()).getAttribute('aria-label')).toContain('01/08/2023 to 31/07/2027');
  expect(written).toEqual([]);
});

it('puts back what is refused, with the sentence', async () => {
  showBoard([{ change: 0, column: 'from', code: 'end-before-start', figures: {} }]);
  await focusBar();
  press('Enter', 'ArrowRight', 'Enter');
  expect((await screen.findByRole('alert')).textContent).toContain('put back where it was');
  expect((await findBar()).getAttribute('aria-label')).toContain('01/08/2023 to 31/07/2027');
});

it('moves a held bar by buttons too', async () => {
  const { written } = showBoard();
  await focusBar();
  fireEvent.click(screen.getByRole('button', { name: 'First day' }));
  fireEvent.click(screen.getByRole('button', { name: '+1 day' }));
  fireEvent.click(screen.getByRole('button', { name: 'Set down' }));
  await waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]).toMatchObject({ changes: [{ values: { from: '2023-08-02' } }] });
});

it('keeps the reason given for a move, and sets it down from its field', async () => {
  const { written } = showBoard();
  await focusBar();
  press('Enter', 'End', ['Shift', 'ArrowRight']);
  const field = await screen.findByRole('textbox', { name: 'Reason for this change' });
  fireEvent.change(field, { target: { value: ' a request of the post ' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]).toMatchObject({ reason: 'a request of the post' });
  expect(screen.queryByRole('textbox', { name: 'Reason for this change' })).toBeNull();
  press('Enter');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Reason/ }).value).toBe('');
});

it('gives a move up from the field of its reason', async () => {
  const { written } = showBoard();
  await focusBar();
  press('Enter', 'ArrowRight');
  fireEvent.keyDown(await screen.findByRole('textbox', { name: /^Reason/ }), { key: 'Escape' });
  expect((await findBar()).getAttribute('aria-label')).toContain('01/08/2023 to 31/07/2027');
  expect(written).toEqual([]);
});

it('sets down what is held when the board is left', async () => {
  const { written, unmount } = showBoard();
  await focusBar();
  press('Enter', 'End', 'ArrowRight');
  unmount();
  await waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]).toMatchObject({ changes: [{ values: { planned_to: '2027-08-01' } }] });
});

it('takes hold of nothing in a file that is only read', async () => {
  showBoard([], true);
  await focusBar();
  press('Enter');
  expect(screen.queryByRole('button', { name: 'Set down' })).toBe(null);
  screen.getByText('This file cannot be changed now, so bars cannot be moved.');
});

it('lists functions with who holds them, and finds a name without its accent', async () => {
  const { stage } = showBoard();
  await findBar();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'etoile' } });
  await screen.findByText('1 row');
  stage.store.getState().setBoardView({ text: '', axis: 'functions' });
  const row = await screen.findByRole('gridcell', { name: /Testelmans Fictif: posting/ });
  expect(row.getAttribute('aria-label')).toContain('01/08/2023 to 31/07/2027');
  screen.getByRole('gridcell', { name: /Vacant for .*: 01\/08\/2027 to 31\/12\/2027/ });
});

it('keeps only rows with problems when asked', async () => {
  const { stage } = showBoard();
  await findBar();
  stage.store.getState().setBoardView({ onlyProblems: true });
  await screen.findByRole('heading', { name: 'No row answers to these filters.' });
  stage.store.getState().setMoment({ on: day('2028-01-15'), until: day('2029-12-31') });
  await screen.findByText('1 row');
});

it('opens the agent beside the board, and the post of a function, by key', async () => {
  const { stage } = showBoard();
  await focusBar();
  press('Home', 'Enter');
  expect(stage.store.getState().chosen).toBe('T001');
  stage.store.getState().setBoardView({ axis: 'functions' });
  const head = await screen.findByRole('rowheader', { name: /Consul/ });
  head.focus();
  press('Enter');
  expect(stage.store.getState()).toMatchObject({ screen: 'post', subject: 'NBO' });
});
