import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Moment } from '../../../shared/api/records.ts';
import { compareEntries } from '../../../shared/comparison/compare-entries.ts';
import { day } from '../../../shared/dates.ts';
import { ok } from '../../../shared/result.ts';
import { anEntry } from '../../../shared/testing/rotation-entry.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { ComparisonPage } from './comparison-page.tsx';

afterEach(cleanup);

const at = (on: string): Moment => ({ on: day(on), until: day('2029-12-31'), knownOn: null });
const TWO = { staffNumber: 'T2', lastName: 'Zondag' };
const changes = compareEntries(
  [anEntry(), anEntry(TWO)],
  [anEntry({ status: 'DUE' }), anEntry({ ...TWO, next: null, status: 'OVERDUE' })],
);

function showPage(found: typeof changes) {
  const stage = setStage({
    'comparison.get': () =>
      ok({ before: at('2026-11-22'), after: at('2027-12-31'), agents: 2, changes: found }),
  });
  stage.store.getState().takeSession(aSession({}));
  show(stage, <ComparisonPage />);
}

async function rowOf(name: string): Promise<HTMLElement> {
  const row = (await screen.findByRole('rowheader', { name })).closest('tr');
  if (row === null) throw new Error('no row');
  return row;
}

it('says of each agent what was and what is, and counts by kind of change', async () => {
  showPage(changes);
  const cells = within(await rowOf('Zondag Hélène')).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    'verdict, next move',
    'before: not dueafter: overdue',
    'posting · Rome · Counsellor · 01/08/2024',
    '31/07/2028',
    'before: posting · 01/08/2028after: none',
  ]);
  expect(screen.getByRole('status').textContent).toContain('2 of 2 agents change');
  expect(screen.getByRole('button', { name: 'verdict 2' })).toBeDefined();
});

it('shows one kind of change alone, and finds by name', async () => {
  showPage(changes);
  fireEvent.click(await screen.findByRole('button', { name: 'next move 1' }));
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'Zondag Hélène',
  ]);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'testeur' } });
  expect(screen.getByText('No agent matches this filter')).toBeDefined();
});

it('says that nobody changes', async () => {
  showPage([]);
  await screen.findByRole('heading', { name: 'Nobody changes between the two' });
});
