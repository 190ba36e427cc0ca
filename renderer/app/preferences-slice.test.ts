import { expect, it } from 'vitest';
import { setStage } from '../testing/false-backend.ts';

it('keeps language and appearance together, whichever changes', () => {
  const { store, kept } = setStage({}, { language: 'fr', theme: 'system' });
  store.getState().setLanguage('nl');
  store.getState().setTheme('dark');
  expect(kept).toEqual([
    { language: 'nl', theme: 'system', panelWidth: null, isNavigationWide: null },
    { language: 'nl', theme: 'dark', panelWidth: null, isNavigationWide: null },
  ]);
});
