import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { RowHistory } from '../../../shared/api/record-history-api.ts';
import { day } from '../../../shared/dates.ts';
import { err, ok } from '../../../shared/result.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { RowHistoryDialog } from './row-history-dialog.tsx';

afterEach(cleanup);

const ENTRY = {
  ...{ sequence: 4, at: '2026-11-01T09:00:00Z', actor: 'officer', subject: 'NAI-1', rows: 1 },
  ...{ action: 'records.update.functions', reason: null, undoes: null, redoes: null },
};

const HISTORY: RowHistory = {
  changes: [
    {
      ...{ entry: ENTRY, table: 'functions', id: 'NAI-1', op: 'update' },
      fields: [{ column: 'class', before: 'A3', after: 'A4' }],
    },
  ],
  rows: [
    {
      ...{ table: 'functions', id: 'NAI-1', version: 2, isOnFile: true, names: {} },
      cells: { function_code: 'NAI-1', title_en: 'First secretary', class: 'A4' },
    },
  ],
};

function showDialog(
  change: () => unknown = () => ok({ rows: [], notices: [] }),
  history: RowHistory = HISTORY,
) {
  const stage = setStage({
    'records.history': () => ok(history),
    'records.change': change,
    'session.state': () => ok(aSession({})),
  });
  stage.store.getState().takeSession(aSession({}));
  show(stage, <RowHistoryDialog />);
  stage.store.getState().showRowHistory('functions', 'NAI-1');
  return { stage, state: stage.store.getState };
}

const NAMED = 'History: Functions, NAI-1 First secretary';

it('tells of one row what it was and is, and closes', async () => {
  const { state } = showDialog();
  const dialog = await screen.findByRole('dialog', { name: NAMED });
  expect(dialog.textContent).toContain('A3');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(state().rowAsked).toBeNull();
});

it('puts a value back, tells it and stays', async () => {
  const { state } = showDialog();
  await screen.findByRole('dialog', { name: NAMED });
  await userEvent.click(screen.getByRole('button', { name: /^Restore “A3”/ }));
  await waitFor(() => expect(state().notices).toHaveLength(1));
  expect(state().rowAsked).toEqual({ table: 'functions', id: 'NAI-1' });
});

it('tells why a value could not be put back', async () => {
  const { state } = showDialog(() =>
    err({ code: 'changed-meanwhile', what: 'function', id: 'NAI-1' }),
  );
  await screen.findByRole('dialog', { name: NAMED });
  await userEvent.click(screen.getByRole('button', { name: /^Restore “A3”/ }));
  await waitFor(() => expect(state().notices[0]?.kind).toBe('failure'));
});

it('puts nothing back while the file is shown as it was known', async () => {
  const { stage } = showDialog();
  await screen.findByRole('dialog', { name: NAMED });
  stage.store.setState(({ moment }) => ({ moment: { ...moment, knownOn: day('2026-11-01') } }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull());
});

it('puts no class of an agent back: the journal tells of one period, the row shows the latest', async () => {
  const history: RowHistory = {
    changes: [
      {
        ...{ entry: ENTRY, table: 'agents', id: 'T001', op: 'update' },
        fields: [
          { column: 'last_name', before: 'Verzonnen', after: 'Testelmans' },
          { column: 'class', before: null, after: 'A1' },
          { column: 'class_since', before: null, after: '2005-01-01' },
        ],
      },
    ],
    rows: [
      {
        ...{ table: 'agents', id: 'T001', version: 3, isOnFile: true, names: {} },
        cells: { last_name: 'Testelmans', class: 'A4', class_since: '2020-01-01' },
      },
    ],
  };
  showDialog(undefined, history);
  const buttons = await screen.findAllByRole('button', { name: /^Restore/ });
  expect(buttons.map((button) => button.textContent)).toEqual(['Restore “Verzonnen”']);
});
