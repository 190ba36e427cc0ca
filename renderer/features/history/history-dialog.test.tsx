import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { ok } from '../../../shared/result.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { HistoryDialog } from './history-dialog.tsx';

afterEach(cleanup);

const entry = (sequence: number) => ({
  ...{ sequence, at: '2026-11-22T09:00:00Z', actor: 'officer', action: 'agent.update' },
  ...{ subject: 'D00001', reason: null, rows: 1, undoes: null, redoes: null },
});

/** Of a journal of 450 entries, those after one that was seen. */
function showSince(since: number) {
  const stage = setStage({
    'history.list': ({ before, limit }: { before: number | null; limit: number }) => {
      const last = (before ?? 451) - 1;
      return ok(Array.from({ length: Math.min(limit, last) }, (_, index) => entry(last - index)));
    },
  });
  stage.store.getState().takeSession(aSession({}));
  stage.store.getState().showChangesSince(since);
  show(stage, <HistoryDialog isOpen onClose={() => undefined} />);
  return { user: userEvent.setup() };
}

it('opens a line to what changed in each row, and puts one value back', async () => {
  const asked: unknown[] = [];
  const stage = setStage({
    'history.list': () => ok([entry(3), { ...entry(2), rows: 0 }]),
    'history.entry': ({ sequence }: { sequence: number }) =>
      ok({
        changes: [
          {
            ...{ entry: entry(sequence), table: 'agents', id: 'D00001', op: 'update' },
            fields: [{ column: 'phone', before: null, after: '+32 2 000 00 02' }],
          },
        ],
        rows: [
          {
            ...{ table: 'agents', id: 'D00001', version: 5, isOnFile: true, names: {} },
            cells: {
              ...{ staff_number: 'D00001', last_name: 'Modèle', first_name: 'Zoé' },
              phone: '+32 2 000 00 02',
            },
          },
        ],
        ...{ more: 0, apart: 2 },
      }),
    'records.change': (input: unknown) => {
      asked.push(input);
      return ok({ rows: [], notices: [] });
    },
    'session.state': () => ok(aSession({})),
  });
  stage.store.getState().takeSession(aSession({}));
  show(stage, <HistoryDialog isOpen onClose={() => undefined} />);
  const user = userEvent.setup();
  const [opener, ...others] = await screen.findAllByTitle(/Show what no\. \d changed/);
  expect(others).toEqual([]);
  if (!opener) throw new Error('nothing opens');
  await user.click(opener);
  expect(opener.getAttribute('aria-expanded')).toBe('true');
  await screen.findByText('Agents: D00001 Modèle Zoé, changed');
  await screen.findByText(/2 rows are not told here: sensitive grounds/);
  await user.click(screen.getByRole('button', { name: 'Restore “empty” in Phone' }));
  expect(asked).toEqual([
    {
      changes: [
        { table: 'agents', op: 'update', id: 'D00001', version: 5, values: { phone: null } },
      ],
      reason: 'restored from no. 3',
    },
  ]);
  await user.click(opener);
  expect(screen.queryByText(/D00001 Modèle Zoé/)).toBeNull();
});

const rows = async () => (await screen.findAllByRole('row')).length - 1;

it('shows the changes after the one seen last alone, and all of them when asked', async () => {
  const { user } = showSince(447);
  await screen.findByText(/after no. 447/);
  expect(await rows()).toBe(3);
  expect(screen.queryByRole('button', { name: 'Show earlier changes' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show the whole history' }));
  expect(await rows()).toBe(200);
  await screen.findByRole('button', { name: 'Show earlier changes' });
});

it('reads on to the one seen last, where more changed than it reads at a time', async () => {
  const { user } = showSince(230);
  expect(await rows()).toBe(200);
  await user.click(screen.getByRole('button', { name: 'Show earlier changes' }));
  await screen.findByRole('cell', { name: '231' });
  expect(await rows()).toBe(220);
  expect(screen.queryByRole('button', { name: 'Show earlier changes' })).toBeNull();
});
