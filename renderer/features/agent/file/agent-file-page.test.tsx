import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { RowHistory } from '../../../../shared/api/record-history-api.ts';
import type { RecordChange, RecordRow } from '../../../../shared/api/records-api.ts';
import type { JournalEntry } from '../../../../shared/api/records.ts';
import { err, ok } from '../../../../shared/result.ts';
import { anAgentFile } from '../../../../shared/testing/agent-file.ts';
import { aSession, setStage } from '../../../testing/false-backend.ts';
import { show } from '../../../testing/show.tsx';
import { AgentFilePage } from './agent-file-page.tsx';

afterEach(cleanup);

const ENTRY: JournalEntry = {
  ...{ sequence: 7, at: '2026-11-01T09:00:00Z', actor: 'officer', action: 'records.update.agents' },
  ...{ subject: 'T001 Testelmans Fictif', reason: 'a move', rows: 1, undoes: null, redoes: null },
};

const AGENT: RecordRow = {
  ...{ id: 'T001', version: 4, names: {} },
  cells: {
    staff_number: 'T001',
    last_name: 'Testelmans',
    phone: '+32 2 000 00 02',
    email: 't001@b.invalid',
  },
};

const CERTIFICATE: RecordRow = {
  ...{ id: 'c-1', version: 2, names: {} },
  cells: {
    ...{ exam: 'english_c1_speaking', obtained_on: '2020-05-04', level: 'C1' },
    ...{ valid_until: '2025-05-03', proof: 'DEMO-2020-1' },
  },
};

const EXPERIENCE: RecordRow = {
  ...{ id: 'e-1', version: 1, names: {} },
  cells: { domain: 'consular', from: '2021-01-01', to: null, proof: 'an invented proof' },
};

const HISTORY: RowHistory = {
  changes: [
    {
      ...{ entry: ENTRY, op: 'update', table: 'agents', id: 'T001' },
      fields: [{ column: 'phone', before: '+32 2 000 00 01', after: '+32 2 000 00 02' }],
    },
    {
      ...{ entry: { ...ENTRY, sequence: 5 }, op: 'remove', table: 'certificates', id: 'c-9' },
      fields: [
        { column: 'exam', before: 'english_c1_writing', after: null },
        { column: 'obtained_on', before: '2019-05-04', after: null },
      ],
    },
  ],
  rows: [
    { ...AGENT, table: 'agents', isOnFile: true },
    {
      ...{ table: 'certificates', id: 'c-9', version: 1, isOnFile: false, names: {} },
      cells: { exam: 'english_c1_writing', obtained_on: '2019-05-04' },
    },
  ],
};

async function showPage(
  change: () => unknown = () => ok({ rows: [], notices: [] }),
  history: RowHistory = HISTORY,
) {
  const changes: RecordChange[] = [];
  const looks: unknown[] = [];
  const restored: unknown[] = [];
  const rows: Record<string, readonly RecordRow[]> = {
    ...{ agents: [AGENT], certificates: [CERTIFICATE], experience: [EXPERIENCE] },
  };
  const stage = setStage({
    'agents.get': () => ok(anAgentFile()),
    'reference.list': () => ok({ posts: [], ranks: [], services: [], functions: [] }),
    'records.list': ({ table }: { readonly table: string }) => ok(rows[table] ?? []),
    'records.agentHistory': () => ok(history),
    'records.change': (input: { readonly changes: readonly RecordChange[] }) => {
      changes.push(...input.changes);
      return change();
    },
    'records.restore': (input: unknown) => {
      restored.push(input);
      return ok(null);
    },
    'sensitive.looks': () => ok([]),
    'sensitive.look': (input: unknown) => {
      looks.push(input);
      return ok([{ id: 'g', staffNumber: 'T001', kind: 'health', text: 'an invented ground' }]);
    },
    'session.state': () => ok(aSession({})),
  });
  stage.store.setState({ session: aSession({}), screen: 'agent', subject: 'T001' });
  show(stage, <AgentFilePage />);
  await screen.findByRole('heading', { level: 1, name: 'Testelmans Fictif' });
  return { changes, looks, restored };
}

const part = (name: string) => screen.findByRole('region', { name, hidden: false });

it('shows what is recorded, in words, with the day on which six years are reached', async () => {
  await showPage();
  const languages = screen.getAllByRole('region', { name: 'Languages and certificates' })[0];
  expect(languages?.textContent).toContain('English C1 speaking');
  expect(languages?.textContent).toContain('04/05/2020');
  expect(screen.getByText('t001@b.invalid')).toBeDefined();
  expect(languages?.textContent).toContain('03/05/2025expired');
  expect(languages?.textContent).toContain('DEMO-2020-1');
  expect(languages?.textContent).toContain('names no expiry');
  const experience = screen.getAllByRole('region', { name: 'Experience' })[0];
  expect(experience?.textContent).toContain('Consular: six years will be reached on 01/01/2027');
});

it('leads from its contents to a part, and puts the keyboard there', async () => {
  await showPage();
  const contents = screen.getByRole('navigation', { name: 'Contents of the file' });
  await userEvent.click(within(contents).getByRole('button', { name: 'Class history' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Class history' }));
});

it('changes one cell of a row, read as it is typed', async () => {
  const { changes } = await showPage();
  await userEvent.click(
    screen.getByRole('button', { name: 'Change: English C1 speaking, 04/05/2020' }),
  );
  const day = screen.getByLabelText(/Obtained on/);
  await userEvent.clear(day);
  await userEvent.type(day, '5/6/21');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(changes).toEqual([
    {
      ...{ table: 'certificates', op: 'update', id: 'c-1', version: 2 },
      values: { obtained_on: '2021-06-05' },
    },
  ]);
});

it('says under its field why the file does not take a cell', async () => {
  await showPage(() =>
    err({
      code: 'records-refused',
      problems: [{ change: 0, column: 'exam', code: 'missing-cell', figures: { key: 'exam' } }],
    }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Add: Certificates' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('This cell is empty; Exam is required.')).toBeDefined();
});

it('puts one former value back', async () => {
  const { changes } = await showPage();
  await userEvent.click(screen.getByRole('button', { name: 'Restore “+32 2 000 00 01” in Phone' }));
  expect(changes).toEqual([
    {
      ...{ table: 'agents', op: 'update', id: 'T001', version: 4 },
      values: { phone: '+32 2 000 00 01' },
    },
  ]);
});

it('puts a removed line back', async () => {
  const { restored } = await showPage();
  const name = 'Put back: Certificates, English C1 writing, 04/05/2019';
  await userEvent.click(screen.getByRole('button', { name }));
  expect(restored).toEqual([
    { table: 'certificates', id: 'c-9', sequence: 5, reason: 'restored from no. 5' },
  ]);
  expect(screen.getAllByRole('button', { name: /^Put back/ })).toHaveLength(1);
});

it('hides sensitive grounds until a reason is given, and again when asked', async () => {
  const { looks } = await showPage();
  const section = await part('Sensitive grounds');
  expect(section.textContent).not.toContain('an invented ground');
  const button = within(section).getByRole<HTMLButtonElement>('button', {
    name: 'Show the grounds',
  });
  expect(button.disabled).toBe(true);
  await userEvent.type(within(section).getByLabelText('Why you look'), 'a request');
  await userEvent.click(button);
  expect(await within(section).findByText('an invented ground')).toBeDefined();
  expect(looks).toEqual([{ staffNumber: 'T001', reason: 'a request' }]);
  await userEvent.click(within(section).getByRole('button', { name: 'Hide them again' }));
  expect(section.textContent).not.toContain('an invented ground');
});

it('tells of an assignment that is another agent’s now, and puts nothing of it back', async () => {
  await showPage(undefined, {
    changes: [
      {
        ...{ entry: ENTRY, op: 'update', table: 'assignments', id: 'a-1' },
        fields: [{ column: 'staff_number', before: 'T001', after: 'T002' }],
      },
    ],
    rows: [
      {
        ...{ table: 'assignments', id: 'a-1', version: 2, isOnFile: true, names: {} },
        cells: { staff_number: 'T002', from: '2020-01-01' },
      },
    ],
  });
  const [history] = await screen.findAllByRole('region', { name: 'History of every field' });
  if (!history) throw new Error('no history');
  expect(history.textContent).toContain('T001→T002');
  expect(within(history).queryByRole('button', { name: /^Restore/ })).toBeNull();
});
