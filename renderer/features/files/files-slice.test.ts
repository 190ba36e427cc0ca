import { expect, it } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { err, ok } from '../../../shared/result.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';

const locked = { code: 'file-refused', refusal: 'locked', figures: {} } as const;
const file = {
  id: '1',
  name: 'Rotation 2027',
  kind: 'real',
  modifiedAt: '2026-11-21T09:14:00Z',
  bytes: 1,
} as const;

it('opens a file on a clean desk: rotation screen, nobody chosen, judged today', async () => {
  const { store } = setStage({ 'files.open': () => ok(aSession({})) });
  const state = store.getState();
  state.go('import');
  state.choose('10042');
  state.setMoment({ knownOn: day('2026-01-01') });
  await state.openFile(file);
  expect(store.getState()).toMatchObject({
    session: { file: { name: 'Rotation 2027' } },
    screen: 'overview',
    chosen: null,
    moment: { on: '2026-11-22', knownOn: null },
    opening: null,
  });
});

it('keeps why a file was refused, and looks again what can be opened', async () => {
  const { store, calls } = setStage({
    'files.open': () => err(locked),
    'files.list': () => ok([file]),
  });
  await store.getState().openFile(file);
  expect(store.getState().fileFailure).toEqual(locked);
  expect(calls).toEqual(['files.open', 'files.list']);
  expect(store.getState().session).toBeNull();
});

it('shows an empty list where not even the list can be read', async () => {
  const { store } = setStage();
  await store.getState().listFiles();
  expect(store.getState().plannerFiles).toEqual([]);
  expect(store.getState().fileFailure).toMatchObject({ code: 'internal' });
});

it('stays where it is when the dialog of the system is cancelled', async () => {
  const { store } = setStage({ 'files.choose': () => ok(null) });
  await store.getState().chooseFile('');
  expect(store.getState()).toMatchObject({ session: null, fileFailure: null, opening: null });
});
