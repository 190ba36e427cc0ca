import { expect, it } from 'vitest';
import { ok } from '../../shared/result.ts';
import { aSession, setStage } from '../testing/false-backend.ts';
import { takeEvent } from './follow-events.ts';

it('takes over the session that the backend announces', () => {
  const { store } = setStage();
  takeEvent(store, { kind: 'session-changed', state: aSession({ agents: 613 }) });
  expect(store.getState().session?.file?.agents).toBe(613);
});

it.each([
  ['history', { dialog: 'history' }],
  ['shortcuts', { dialog: 'shortcuts' }],
  ['import', { screen: 'import' }],
  ['about', { dialog: 'about' }],
])('does what the native menu asks: %s', (command, expected) => {
  const { store } = setStage();
  store.getState().takeSession(aSession({}));
  takeEvent(store, { kind: 'menu', command });
  expect(store.getState()).toMatchObject(expected);
});

it('exports from the native menu what the screen offers, else says there is nothing', () => {
  const { store } = setStage();
  takeEvent(store, { kind: 'menu', command: 'export' });
  expect(store.getState()).toMatchObject({ dialog: null, notices: [] });
  store.getState().takeSession(aSession({}));
  takeEvent(store, { kind: 'menu', command: 'export' });
  expect(store.getState()).toMatchObject({
    dialog: null,
    notices: [{ key: 'app.export.nothing' }],
  });
  store.getState().offerExport(true);
  takeEvent(store, { kind: 'menu', command: 'export' });
  expect(store.getState().dialog).toBe('export');
});

it('undoes from the native menu', async () => {
  const { store, calls } = setStage({ 'history.undo': () => ok({ sequence: 1 }) });
  takeEvent(store, { kind: 'menu', command: 'undo' });
  await Promise.resolve();
  expect(calls).toContain('history.undo');
});
