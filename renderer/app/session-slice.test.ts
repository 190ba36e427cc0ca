import { expect, it } from 'vitest';
import { err, ok } from '../../shared/result.ts';
import { aSession, setStage } from '../testing/false-backend.ts';
import { revisionOf } from './session-slice.ts';

it('asks anew after an undo, so that the revision moves on', async () => {
  let entries = 4;
  const { store } = setStage({
    'session.state': () => ok(aSession({ journalEntries: entries })),
    'history.undo': () => {
      entries += 1;
      return ok({ sequence: 5 });
    },
  });
  await store.getState().refreshSession();
  const before = revisionOf(store.getState());
  expect(await store.getState().undo()).toMatchObject({ sequence: 5 });
  expect(revisionOf(store.getState())).not.toBe(before);
});

it('reports why nothing was undone', async () => {
  const { store } = setStage({
    'session.state': () => ok(aSession({})),
    'history.undo': () => err({ code: 'nothing-to-undo' }),
  });
  expect(await store.getState().undo()).toBeNull();
  expect(store.getState().notices).toMatchObject([
    { kind: 'failure', failure: { code: 'nothing-to-undo' } },
  ]);
});

it('has no revision while no file is open', () => {
  expect(revisionOf({ session: aSession() })).toBe('');
});

it('tells two files with as many changes apart', () => {
  const one = revisionOf({ session: aSession({ name: 'one' }) });
  expect(revisionOf({ session: aSession({ name: 'other' }) })).not.toBe(one);
});

it('names the change that was undone or made again, not the undoing', async () => {
  const change = {
    ...{ sequence: 4, at: '2026-11-22T09:00:00Z', actor: 'officer', action: 'assignment.update' },
    ...{ subject: 'T001', reason: null, rows: 1, undoes: null, redoes: null },
  };
  const { store } = setStage({
    'session.state': () => ok(aSession({ undo: change, redo: change })),
    'history.undo': () => ok({ sequence: 5, undoes: 4, action: 'history.undo' }),
    'history.redo': () => ok({ sequence: 6, redoes: 4, action: 'history.redo' }),
  });
  await store.getState().refreshSession();
  expect(await store.getState().undo()).toMatchObject({ action: 'assignment.update' });
  expect(await store.getState().redo()).toMatchObject({ action: 'assignment.update' });
});

it('draws the row that was changed before all else that the news tell', async () => {
  const { store } = setStage({});
  store.getState().takeSession(aSession({ journalEntries: 4 }));
  let judged = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (judged = resolve));
  store.setState({ judgeChange: () => waiting });
  const taking = store.getState().takeNews(aSession({ journalEntries: 5 }));
  expect(store.getState().session?.file?.journalEntries).toBe(4);
  judged();
  await taking;
  expect(store.getState().session?.file?.journalEntries).toBe(5);
});

it('takes the last of two news of one change that waited for the same row', async () => {
  const { store } = setStage({});
  store.setState({ judgeChange: () => Promise.resolve() });
  const first = store.getState().takeNews(aSession({ journalEntries: 5, agents: 1 }));
  const last = store.getState().takeNews(aSession({ journalEntries: 5, agents: 2 }));
  await Promise.all([first, last]);
  expect(store.getState().session?.file?.agents).toBe(2);
});

it('leaves news aside when newer ones came while a row was judged', async () => {
  const { store } = setStage({});
  store.getState().takeSession(aSession({ journalEntries: 4 }));
  store.setState({ judgeChange: () => Promise.resolve() });
  const taking = store.getState().takeNews(aSession({ journalEntries: 5 }));
  store.getState().takeSession(aSession({ journalEntries: 6 }));
  await taking;
  expect(store.getState().session?.file?.journalEntries).toBe(6);
});
