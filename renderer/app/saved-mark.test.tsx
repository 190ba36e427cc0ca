import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { aSession, setStage } from '../testing/false-backend.ts';
import { show } from '../testing/show.tsx';
import { SavedMark } from './saved-mark.tsx';

afterEach(cleanup);

it.each([
  ['en', 'Not saved: The disk is full.'],
  ['fr', 'Non enregistré : Le disque est plein.'],
  ['nl', 'Niet bewaard: De schijf is vol.'],
] as const)('says in %s that the last change is not saved, and why', (language, text) => {
  const mark = <SavedMark savedAt="2026-11-22T13:32:00Z" notSaved={{ code: 'disk-full' }} />;
  show(setStage(), mark, language);
  expect(screen.getByRole('status').textContent).toBe(text);
});

it('says it until a later change is written, and no longer', () => {
  const { store } = setStage();
  store.getState().takeSession(aSession({ journalEntries: 4 }));
  store.getState().takeNotSaved({ code: 'disk-full' });
  store.getState().takeSession(aSession({ journalEntries: 4, agents: 11 }));
  expect(store.getState().notSaved).toEqual({ code: 'disk-full' });
  store.getState().takeSession(aSession({ journalEntries: 5 }));
  expect(store.getState().notSaved).toBeNull();
});
