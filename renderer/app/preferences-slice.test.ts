import { expect, it } from 'vitest';
import { setStage } from '../testing/false-backend.ts';

it('keeps language and appearance together, whichever changes', () => {
  const { store, kept } = setStage({}, { language: 'fr', theme: 'system' });
  store.getState().setLanguage('nl');
  store.getState().setTheme('dark');
  const others = { panelWidth: null, isNavigationWide: null, lockAfter: 0, seen: {} };
  expect(kept).toEqual([
    { language: 'nl', theme: 'system', ...others },
    { language: 'nl', theme: 'dark', ...others },
  ]);
});

it('remembers what was seen of the fifty files opened last', () => {
  const { store } = setStage({}, { seen: { first: 1, second: 2 } });
  const { markSeen } = store.getState();
  for (let file = 0; file < 48; file += 1) markSeen(`file ${file}`, file);
  markSeen('first', 7);
  markSeen('last', 9);
  const { seen } = store.getState();
  expect(Object.keys(seen)).toHaveLength(50);
  expect([seen['first'], seen['second'], seen['last']]).toEqual([7, undefined, 9]);
});
