import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { JudgedMission } from '../../../shared/api/missions-api.ts';
import type { RecordChange } from '../../../shared/api/records-api.ts';
import { day } from '../../../shared/dates.ts';
import { ok } from '../../../shared/result.ts';
import { judgeLodging } from '../../../shared/rules/art-22/lodging.ts';
import { judgePaper } from '../../../shared/rules/art-22/papers.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { MissionsPage } from './missions-page.tsx';

afterEach(cleanup);

const LATE = judgeLodging(
  {
    ...{ publishedOn: day('2023-01-09'), way: 'email', lodgedOn: day('2023-01-24') },
    ...{ isReasoned: true, isAcknowledged: true },
  },
  { regulatoryHolidays: 'not_working' },
);

const MISSION: JudgedMission = {
  mission: {
    ...{ code: 'M1', subject: 'Une mission inventée', titleBorne: null, staffNumber: null },
    ...{ holder: null, publishedOn: day('2023-01-09'), from: null, to: null, trusted: null },
    ...{ callParts: ['conditions'], proposalParts: [], decreeParts: [], version: 3 },
  },
  holderName: null,
  lastDay: day('2023-01-23'),
  code: 'BLOCKED',
  findings: [judgePaper('call', ['conditions'])],
  candidacies: [
    {
      candidacy: {
        ...{ id: 'k1', missionCode: 'M1', candidate: 'Bram Voorbeeld', way: 'email' },
        ...{ lodgedOn: day('2023-01-24'), reasoned: true, acknowledged: true, version: 1 },
      },
      code: 'BLOCKED',
      findings: LATE,
    },
  ],
};

function showPage(subject?: string) {
  const changes: RecordChange[] = [];
  const stage = setStage({
    'missions.list': () => ok([MISSION]),
    'records.change': (input: { readonly changes: readonly RecordChange[] }) => {
      changes.push(...input.changes);
      return ok({ rows: [], notices: [] });
    },
    'session.state': () => ok(aSession({})),
  });
  stage.store.getState().takeSession(aSession({}));
  stage.store.getState().go('missions', subject);
  show(stage, <MissionsPage />);
  return { changes, user: userEvent.setup() };
}

it('X65 tells the ten working days after any publication', async () => {
  const { user } = showPage();
  const field = await screen.findByLabelText(/Call published on/);
  await user.clear(field);
  await user.type(field, '9/1/2023{Enter}');
  expect(screen.getByText('23/01/2023')).toBeDefined();
  expect(screen.getByText('day 10').closest('td')?.dataset['last']).toBe('true');
});

it('shows weeks that begin on Monday, each by its ISO number', async () => {
  const { user } = showPage();
  const field = await screen.findByLabelText(/Call published on/);
  await user.clear(field);
  await user.type(field, '28/12/2026{Enter}');
  const calendar = screen.getByRole('table', { name: 'Days from publication to the last day' });
  const weeks = within(calendar).getAllByRole('rowheader');
  expect(weeks.map(({ textContent }) => textContent)).toEqual(['53', '1', '2']);
  const [, first] = within(calendar).getAllByRole('columnheader');
  expect(first?.getAttribute('abbr')).toBe('Monday');
});

it('X77 says of each candidacy what art. 22 says', async () => {
  showPage('M1');
  const row = (await screen.findByRole('rowheader', { name: 'Bram Voorbeeld' })).closest('tr');
  if (row === null) throw new Error('no row');
  expect(within(row).getAllByRole('listitem')[0]?.textContent).toContain('24/01/2023');
});

it('records a part of a paper as one change of the mission', async () => {
  const { changes, user } = showPage('M1');
  await user.click(await screen.findByRole('checkbox', { name: 'all elements of the mission' }));
  expect(changes).toEqual([
    {
      ...{ table: 'special_missions', op: 'update', id: 'M1', version: 3 },
      values: { call_parts: 'conditions;elements' },
    },
  ]);
});

it('records a new mission and a new candidacy', async () => {
  const { changes, user } = showPage('M1');
  await user.type(await screen.findByLabelText('Name of the candidate'), 'Aline Exemple{Enter}');
  await user.click(screen.getByRole('button', { name: 'New special mission' }));
  await user.type(await screen.findByLabelText(/Code/), 'M1');
  await screen.findByText('A mission on file has this code.');
  await user.type(screen.getByLabelText(/Code/), '2');
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByLabelText(/Subject/), 'Une autre{Enter}');
  expect(changes.map((change) => ('values' in change ? change.values : null))).toEqual([
    { mission_code: 'M1', candidate: 'Aline Exemple' },
    { mission_code: 'M12', subject: 'Une autre' },
  ]);
});
