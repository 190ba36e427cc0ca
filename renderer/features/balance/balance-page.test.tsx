import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { BalanceReport } from '../../../shared/api/balance-api.ts';
import { day } from '../../../shared/dates.ts';
import { ok } from '../../../shared/result.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { BalancePage } from './balance-page.tsx';

afterEach(cleanup);

const REPORT: BalanceReport = {
  degrees: [
    { degree: 'A2', fr: 12, nl: 14, code: 'SOFT' },
    { degree: 'A3', fr: 3, nl: 2, code: 'OK' },
  ],
  series: [
    { on: day('2026-07-01'), degrees: [{ degree: 'A2', fr: 5, nl: 5, code: 'OK' }] },
    { on: day('2027-01-01'), degrees: [{ degree: 'A2', fr: 3, nl: 5, code: 'SOFT' }] },
  ],
  posts: [{ code: 'NBO', fr: 4, nl: 0 }],
};

function showPage(report: BalanceReport) {
  const stage = setStage({
    'balance.report': () => ok(report),
    'reference.list': () => ok({ posts: [], ranks: [], services: [], functions: [] }),
  });
  stage.store.getState().takeSession(aSession({}));
  show(stage, <BalancePage />);
}

it('X86 says which degree is out of balance, with both figures and the difference', async () => {
  showPage(REPORT);
  const row = (await screen.findByRole('rowheader', { name: 'A2' })).closest('tr');
  if (row === null) throw new Error('no row');
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(expect.arrayContaining(['12', '14', '2']));
  expect(row.textContent).toContain('imbalance');
});

it('X88 lists a lopsided post without a verdict', async () => {
  showPage(REPORT);
  const row = (await screen.findByRole('rowheader', { name: 'NBO' })).closest('tr');
  expect(row?.textContent).toBe('NBO40');
});

it('says what the charts say in a table', async () => {
  showPage(REPORT);
  const row = (await screen.findByRole('rowheader', { name: '01/01/2027' })).closest('tr');
  expect(row?.textContent).toContain('−2');
});

it('says that nobody is in post', async () => {
  showPage({ degrees: [], series: [], posts: [] });
  await screen.findByRole('heading', { name: 'Nobody is in post on that day.' });
});
