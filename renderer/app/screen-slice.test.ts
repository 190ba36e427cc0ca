import { expect, it } from 'vitest';
import { setStage } from '../testing/false-backend.ts';

it('goes back the way it came', () => {
  const { store } = setStage();
  const { go, back } = store.getState();
  go('import');
  go('rotation', 'D00001');
  back();
  expect(store.getState()).toMatchObject({ screen: 'import', subject: null });
  back();
  back();
  expect(store.getState()).toMatchObject({ screen: 'overview', subject: null, trail: [] });
});

it('leaves no trace of going where it already is', () => {
  const { store } = setStage();
  store.getState().go('overview');
  expect(store.getState().trail).toEqual([]);
});

it.each<[string, (screen: ReturnType<typeof setStage>['store']) => void]>([
  ['another screen', ({ getState }) => getState().go('board')],
  ['the screen before', ({ getState }) => getState().back()],
])('leaves the export of a screen behind on the way to %s, and no dialog', (_, goes) => {
  const { store } = setStage();
  const { go, show } = store.getState();
  go('import');
  show('export');
  goes(store);
  expect(store.getState().dialog).toBeNull();
  go('import');
  show('find');
  goes(store);
  expect(store.getState().dialog).toBe('find');
});
