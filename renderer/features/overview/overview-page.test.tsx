import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Overview } from '../../../shared/api/overview-api.ts';
import type { JournalEntry } from '../../../shared/api/records.ts';
import { day } from '../../../shared/dates.ts';
import { ok } from '../../../shared/result.ts';
import { type Answers, aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { OverviewPage } from './overview-page.tsx';

afterEach(cleanup);

const MOMENT = { on: day('2026-11-22'), until: day('2027-12-31'), knownOn: null };
const SOMEONE = { staffNumber: 'D1', lastName: 'Testelmans', firstName: 'Fictif' };
const PLACED = { class: 'A2', place: 'NBO', functionCode: 'F1' };

const OVERVIEW: Overview = {
  moment: MOMENT,
  rotation: {
    statuses: {
      ...{ OVERDUE: 3, DUE: 5, UNDETERMINED: 0, NO_TERM: 1, NOT_DUE: 9, NOT_APPLICABLE: 0 },
    },
    needDerogation: 2,
    ends: [
      { from: day('2026-11-22'), to: day('2026-11-30'), abroad: 1, headquarters: 2 },
      { from: day('2026-12-01'), to: day('2026-12-31'), abroad: 2, headquarters: 0 },
    ],
    moves: [{ year: 2026, posting: 4, headquarters: 1 }],
  },
  proposals: [{ ...SOMEONE, ...PLACED, day: day('2026-10-01'), kind: 'extend' }],
  vacancies: [
    {
      ...{ code: 'F1', place: 'NBO', class: 'A4', headOfPost: true, vacancyCode: null },
      ...{ vacantFrom: day('2027-08-01'), holder: SOMEONE },
    },
    {
      ...{ code: 'F2', place: 'NBO', class: 'A2', headOfPost: false, vacancyCode: 'V2' },
      ...{ vacantFrom: day('2027-09-01'), holder: null },
    },
  ],
  designations: [],
  eligible: 7,
  retirements: [{ ...SOMEONE, ...PLACED, day: day('2027-06-01') }],
  expiring: [{ ...SOMEONE, ...PLACED, day: day('2027-03-01'), exam: 'english_c1_writing' }],
  expired: [
    { ...SOMEONE, ...PLACED, day: day('2025-03-01'), exam: 'english_c1_speaking' },
    { ...SOMEONE, ...PLACED, day: day('2026-03-01'), exam: 'Swahili' },
  ],
  missions: [{ code: 'M1', subject: 'Invented subject', lastDay: day('2026-11-28') }],
  degrees: [
    { degree: 'A2', fr: 12, nl: 14, code: 'SOFT' },
    { degree: 'A3', fr: 3, nl: 2, code: 'OK' },
  ],
};

function entry(sequence: number, action: string): JournalEntry {
  return {
    ...{ sequence, at: '2026-11-22T09:00:00Z', actor: 'officer', action, subject: 'D00001' },
    ...{ reason: null, rows: 1, undoes: null, redoes: null },
  };
}

const ANSWERS: Answers = {
  'overview.get': () => ok(OVERVIEW),
  'overview.standing': () =>
    ok({
      quality: { agents: 20, agentsDetermined: 16, answers: 100, answersBlocked: 11 },
      hardship: { agents: 15, quartiles: [2.1, 3, 4.25] },
    }),
  'overview.moves': () =>
    ok([{ ...SOMEONE, ...PLACED, day: day('2026-12-01'), kind: 'headquarters' }]),
  'history.list': () =>
    ok([entry(4, 'assignment.update'), entry(3, 'agent.update'), entry(2, 'x.y')]),
  'reference.list': () => ok({ posts: [], ranks: [], services: [], functions: [] }),
  'rotation.list': () => ok({ moment: MOMENT, entries: [] }),
};

function showPage(seen: Readonly<Record<string, number>> = {}, answers: Answers = {}) {
  const stage = setStage({ ...ANSWERS, ...answers }, { seen });
  stage.store.getState().takeSession(aSession({}));
  stage.store.getState().openOverview('real/Rotation 2027');
  show(stage, <OverviewPage />);
  return { ...stage, state: stage.store.getState, user: userEvent.setup() };
}

const figure = (name: RegExp) => screen.findByRole('button', { name });

describe('the overview', () => {
  it.each([
    [/^3\s*overdue/, 'rotation', { verdict: { kind: 'list', values: ['OVERDUE'] } }],
    [/^5\s*due by 31\/12\/2027/, 'rotation', { verdict: { kind: 'list', values: ['DUE'] } }],
    [/^2\s*Agents who need/, 'rotation', { needs_derogation: { kind: 'list', values: ['yes'] } }],
    [/^7\s*State agents/, 'art21', { verdict: { kind: 'list', values: ['ELIGIBLE'] } }],
  ] as const)('opens the list with the filter of %s', async (name, grid, filters) => {
    const { state, user } = showPage();
    state().changeView({ search: 'left from before' });
    await user.click(await figure(name));
    expect(state()).toMatchObject({ screen: 'rotation', view: { grid, search: '' } });
    expect(state().view.filters).toEqual(filters);
  });

  it.each([
    [/^1\s*Degrees/, 'balance'],
    [/^4\s*Agents whose standing/, 'quality'],
    [/^11\s*Answers/, 'quality'],
    [/^15\s*Agents in the hardship/, 'hardship'],
  ] as const)('opens the screen of %s', async (name, place) => {
    const { state, user } = showPage();
    await user.click(await figure(name));
    expect(state().screen).toBe(place);
  });

  it.each([
    [/^1\s*Proposals/, 1],
    [/^1\s*Special missions/, 1],
    [/^1\s*Retirements/, 1],
    [/^1\s*Certificates that expire/, 1],
    [/^2\s*Certificates that have/, 2],
    [/^2\s*Functions that/, 2],
    [/^1\s*of which heads/, 1],
  ] as const)('lists as many rows as %s says', async (name, rows) => {
    const { user } = showPage();
    await user.click(await figure(name));
    expect(screen.getAllByRole('row')).toHaveLength(1 + rows);
  });

  it('offers nothing to open where there is nothing', async () => {
    showPage();
    await figure(/overdue/);
    expect(screen.queryByRole('button', { name: /undetermined/ })).toBeNull();
    expect(screen.getByText('undetermined')).toBeTruthy();
  });

  it('says in tables what the charts say, each number opening its rows', async () => {
    const { state, user } = showPage();
    await figure(/overdue/);
    for (const summary of screen.getAllByText('The same as a table')) await user.click(summary);
    await user.click(screen.getByRole('button', { name: '11/2026, At headquarters: 2' }));
    expect(state().view.filters).toEqual({
      last_day: { kind: 'days', from: '2026-11-22', to: '2026-11-30', orEmpty: false },
      kind: { kind: 'list', values: ['headquarters'] },
    });
  });

  it('lists the moves of a year', async () => {
    const { user } = showPage();
    await figure(/overdue/);
    for (const summary of screen.getAllByText('The same as a table')) await user.click(summary);
    await user.click(screen.getByRole('button', { name: '2026, All: 5' }));
    const row = (await screen.findByRole('rowheader', { name: 'Testelmans Fictif' })).closest('tr');
    expect(row?.textContent).toContain('01/12/2026');
  });

  it('counts what changed since the file was last open here, and remembers it', async () => {
    const { kept, state, user } = showPage({ 'real/Rotation 2027': 2 });
    const title = await screen.findByRole('heading', { name: 'Changed since you were last here' });
    const section = within(title.closest('section') ?? document.body);
    expect(section.getByText('2 changes · changed 2')).toBeTruthy();
    expect(section.getAllByRole('listitem')).toHaveLength(2);
    expect(kept.at(-1)?.seen).toEqual({ 'real/Rotation 2027': 4 });
    await user.click(section.getByRole('button', { name: 'Open what changed' }));
    expect(state()).toMatchObject({ dialog: 'history', historySince: 2 });
  });

  it('shows the latest changes of a file that was never open here', async () => {
    showPage();
    await screen.findByRole('heading', { name: 'Latest changes' });
    expect(screen.getByText(/^3 changes/)).toBeTruthy();
  });

  it('takes a shorter journal for that of another file of the name', async () => {
    showPage({ 'real/Rotation 2027': 90 });
    await screen.findByRole('heading', { name: 'Latest changes' });
  });

  it('says what went wrong', async () => {
    showPage({}, { 'overview.get': () => ({ ok: false, error: { code: 'no-file-open' } }) });
    await screen.findByRole('alert');
  });
});
