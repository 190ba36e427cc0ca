import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { AgentFile, Moment, SessionState } from '../../../shared/api/records.ts';
import { day } from '../../../shared/dates.ts';
import { err, ok } from '../../../shared/result.ts';
import { anAgentFile } from '../../../shared/testing/agent-file.ts';
import { anAgent, anAssignment } from '../../../shared/testing/careers.ts';
import { type NoticesSlice, noticesSlice } from '../../app/notices-slice.ts';
import { type JudgesChange, type SessionSlice, sessionSlice } from '../../app/session-slice.ts';
import { type AgentSlice, agentSlice, type ExpectsChange } from './agent-slice.ts';

const NEWS = { key: 'agent.saved.assignment', values: { name: 'Nairobi' } } as const;
const MOMENT: Moment = { on: day('2027-01-01'), until: day('2027-12-31'), knownOn: null };

const lastEntry = (sequence: number) => ({
  sequence,
  at: '2026-11-22T10:00:00.000Z',
  actor: 'test',
  action: 'assignment.update',
  subject: 'T001',
  reason: null,
  rows: 1,
  undoes: null,
  redoes: null,
});

const session = (journalEntries: number): SessionState => ({
  host: 'browser',
  version: '0',
  canChooseFiles: false,
  file: {
    name: 'essai',
    kind: 'demonstration',
    readOnly: false,
    agents: 1,
    journalEntries,
    savedAt: null,
    undo: lastEntry(journalEntries),
    redo: null,
  },
});

function storeWith(calls: object) {
  // Safe: each test gives the calls it makes.
  const api = calls as unknown as Api;
  return createStore<AgentSlice & NoticesSlice & SessionSlice & ExpectsChange & JudgesChange>()(
    (...a) => ({
      expectChange: () => undefined,
      judgeChange: () => null,
      ...noticesSlice(...a),
      ...sessionSlice(api)(...a),
      ...agentSlice(api)(...a),
    }),
  );
}

const fileOf = (staffNumber: string): AgentFile => anAgentFile({ agent: anAgent({ staffNumber }) });

it('shows the agent asked for last, whichever reply comes first', async () => {
  const replies = new Map<string, () => void>();
  const store = storeWith({
    agents: {
      get: ({ staffNumber }: { staffNumber: string }) =>
        new Promise((resolve) => {
          replies.set(staffNumber, () => resolve(ok(fileOf(staffNumber))));
        }),
    },
  });

  const first = store.getState().readAgent('T001', MOMENT);
  const second = store.getState().readAgent('T002', MOMENT);
  replies.get('T002')?.();
  replies.get('T001')?.();
  await Promise.all([first, second]);

  expect(store.getState().agentFile?.agent.staffNumber).toBe('T002');
});

it('keeps the agent on screen while it is judged again, and clears another one at once', async () => {
  const store = storeWith({ agents: { get: async () => ok(fileOf('T001')) } });
  await store.getState().readAgent('T001', MOMENT);

  void store.getState().readAgent('T001', MOMENT);
  expect(store.getState().agentFile).not.toBeNull();
  void store.getState().readAgent('T002', MOMENT);
  expect(store.getState().agentFile).toBeNull();
});

it('says why an agent could not be read', async () => {
  const gone = { code: 'not-found', what: 'agent', id: 'T009' } as const;
  const store = storeWith({ agents: { get: async () => err(gone) } });

  await store.getState().readAgent('T009', MOMENT);

  expect(store.getState()).toMatchObject({ agentFailure: gone, isReadingAgent: false });
});

it('drops the reply for a panel that was closed meanwhile', async () => {
  const store = storeWith({ agents: { get: async () => ok(fileOf('T001')) } });

  const reading = store.getState().readAgent('T001', MOMENT);
  store.getState().forgetAgent();
  await reading;

  expect(store.getState().agentFile).toBeNull();
});

it('asks for the session after a change, so that everything on screen is judged again', async () => {
  const sent: unknown[] = [];
  const store = storeWith({
    session: { state: async () => ok(session(8)) },
    assignments: {
      update: async (input: unknown) => {
        sent.push(input);
        return ok(anAssignment());
      },
    },
  });
  store.getState().takeSession(session(7));

  const edit = {
    kind: 'assignment.update',
    id: 'a-1',
    version: 3,
    patch: { to: day('2027-08-31') },
  } as const;
  const reply = await store.getState().saveEdit(edit, 'corrigé', NEWS);

  expect(reply).toEqual(ok('a-1'));
  expect(sent).toEqual([{ id: 'a-1', version: 3, patch: { to: '2027-08-31' }, reason: 'corrigé' }]);
  expect(store.getState().session?.file?.journalEntries).toBe(8);
  expect(store.getState().notices).toMatchObject([{ ...NEWS, undoes: 8 }]);
});

it('reads the agent again where another change came between', async () => {
  const changed = { code: 'changed-meanwhile', what: 'assignment', id: 'a-1' } as const;
  let version = 3;
  const store = storeWith({
    agents: {
      get: async () => ok(anAgentFile({ assignments: [anAssignment({ version })] })),
    },
    assignments: { update: async () => err(changed) },
  });
  await store.getState().readAgent('T001', MOMENT);
  version = 4;

  const edit = { kind: 'assignment.update', id: 'a-1', version: 3, patch: {} } as const;
  await store.getState().saveEdit(edit, null, NEWS);

  expect(store.getState().agentFile?.assignments[0]?.version).toBe(4);
});

it('gives a refused change back to the form, without a notice', async () => {
  const changed = { code: 'changed-meanwhile', what: 'assignment', id: 'a-1' } as const;
  const store = storeWith({ assignments: { remove: async () => err(changed) } });

  const edit = { kind: 'assignment.remove', id: 'a-1', version: 3 } as const;

  expect(await store.getState().saveEdit(edit, null, NEWS)).toEqual(err(changed));
  expect(store.getState().notices).toEqual([]);
});

it('reads posts and functions once for each state of the file', async () => {
  let asked = 0;
  const store = storeWith({
    reference: {
      list: async () => {
        asked += 1;
        return ok({ posts: [], ranks: [], services: [], functions: [] });
      },
    },
  });
  store.getState().takeSession(session(7));
  await store.getState().readReference();
  await store.getState().readReference();
  expect(asked).toBe(1);

  store.getState().takeSession(session(8));
  await store.getState().readReference();
  expect(asked).toBe(2);
});
