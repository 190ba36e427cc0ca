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
