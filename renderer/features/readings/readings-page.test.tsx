import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ok } from '../../../shared/result.ts';
import type { Impact } from '../../../shared/api/readings-api.ts';
import { DEFAULT_READINGS } from '../../../shared/rules/readings.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { ReadingsPage } from './readings-page.tsx';

afterEach(cleanup);

const side = { answer: 'NO_TERM', code: 'MANUAL', finding: null } as const;
const impact: Impact = {
  ...{ name: 'otherAbsence', option: 'counts_as_headquarters', verdicts: 1, grounds: 2 },
  changes: [
    {
      ...{ article: '17', subject: { kind: 'agent', id: 'T001' }, name: 'Testelmans Fictif' },
      ...{ staffNumber: 'T001', before: side, after: { ...side, answer: 'DUE' }, isVerdict: true },
    },
  ],
};

async function open(readOnly = false) {
  const asked: unknown[] = [];
  const stage = setStage({
    'session.state': () => ok(aSession({ readOnly })),
    'readings.get': () => ok(DEFAULT_READINGS),
    'readings.impact': () => ok([impact]),
    'readings.set': (input) => {
      asked.push(input);
      return ok(DEFAULT_READINGS);
    },
  });
  await stage.store.getState().refreshSession();
  await stage.store.getState().readReadings(null);
  show(stage, <ReadingsPage />);
  const card = await screen.findByRole('region', { name: /minister’s cabinet/ });
  await within(card).findByText('would change 1 verdict and the grounds of 2 more');
  return { card, asked, stage };
}

it('shows every doubtful point, and whom another reading would change', async () => {
  const { card } = await open();
  expect(screen.getAllByRole('radiogroup')).toHaveLength(14);
  expect(within(card).getByRole('radiogroup', { name: 'Reading of A16' })).toBeTruthy();
  fireEvent.click(within(card).getByRole('button', { name: 'Which: headquarters' }));
  const row = within(card).getByRole('row', { name: /Testelmans Fictif/ });
  expect(row.textContent).toMatch(/no statutory term.*due/);
});

it('sets a reading only with a reason', async () => {
  const { card, asked } = await open();
  fireEvent.click(within(card).getByRole('radio', { name: /^headquarters/ }));
  fireEvent.click(within(card).getByRole('button', { name: /^Set the reading/ }));
  const dialog = await screen.findByRole('dialog');
  const set = within(dialog).getByRole('button', { name: 'Set the reading' });
  expect(set.hasAttribute('disabled')).toBe(true);
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: ' advice ' } });
  fireEvent.click(set);
  await waitFor(() =>
    expect(asked).toEqual([
      { name: 'otherAbsence', option: 'counts_as_headquarters', reason: 'advice' },
    ]),
  );
});

it('only shows the readings of a file that is open for reading', async () => {
  const { card } = await open(true);
  expect(
    within(card)
      .getByRole('radio', { name: /^headquarters/ })
      .hasAttribute('disabled'),
  ).toBe(true);
  expect(card.textContent).toContain('open for reading only');
});
