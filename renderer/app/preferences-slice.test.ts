import { expect, it } from 'vitest';
import { setStage } from '../testing/false-backend.ts';

it('keeps language and appearance together, whichever changes', () => {
  const { store, kept } = setStage({}, { language: 'fr', theme: 'system' });
  store.getState().setLanguage('nl');
  store.getState().setTheme('dark');
  store.getState().setPagedLists(true);
  const others = { panelWidth: null, isNavigationWide: null, lockAfter: 0, seen: {} } as const;
  expect(kept).toEqual([
    { ...others, language: 'nl', theme: 'system', hasPagedLists: false },
    { ...others, language: 'nl', theme: 'dark', hasPagedLists: false },
    { ...others, language: 'nl', theme: 'dark', hasPagedLists: true },
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
