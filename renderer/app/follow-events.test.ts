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
  ['settings', { dialog: 'settings' }],
  ['find', { dialog: 'find' }],
  ['help', { isHelpOpen: true }],
  ['lock', { isLocked: true }],
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

it('lets the list on screen hear that it is to be searched', () => {
  const { store } = setStage();
  const heard: string[] = [];
  const hear = ({ key, ctrlKey }: KeyboardEvent) => heard.push(`${key} ${ctrlKey}`);
  window.addEventListener('keydown', hear);
  takeEvent(store, { kind: 'menu', command: 'search' });
  window.removeEventListener('keydown', hear);
  expect(heard).toEqual(['f true']);
});

it('opens a double-clicked file only once the person lets go of what was typed', async () => {
  const opened = aSession({ name: 'Given' });
  const { store, calls } = setStage({ 'files.choose': () => ok(opened) });
  store.getState().takeSession(aSession({}));
  store.getState().markForm('form', true);
  takeEvent(store, { kind: 'menu', command: 'open-given' });
  store.getState().answerLeaving(false);
  expect([store.getState().waiting, calls]).toEqual([null, []]);

  takeEvent(store, { kind: 'menu', command: 'open-given' });
  expect(store.getState().waiting?.losing).toBe('file');
  store.getState().answerLeaving(true);
  await expect.poll(() => store.getState().session?.file?.name).toBe('Given');
  expect(calls).toEqual(['files.choose']);
});

it('undoes from the native menu', async () => {
  const { store, calls } = setStage({ 'history.undo': () => ok({ sequence: 1 }) });
  takeEvent(store, { kind: 'menu', command: 'undo' });
  await Promise.resolve();
  expect(calls).toContain('history.undo');
});
