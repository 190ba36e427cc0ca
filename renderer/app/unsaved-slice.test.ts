import { expect, it } from 'vitest';
import { ok } from '../../shared/result.ts';
import { aSession, setStage } from '../testing/false-backend.ts';

it('goes at once where nothing typed would be lost', () => {
  const { store } = setStage();
  store.getState().go('board');
  expect(store.getState()).toMatchObject({ screen: 'board', waiting: null });
});

it('asks before a form is left, and stays where that is the answer', () => {
  const { store } = setStage();
  const { markForm, go, answerLeaving } = store.getState();
  markForm('rank', true);
  go('board');
  expect(store.getState()).toMatchObject({ screen: 'overview', waiting: { losing: 'forms' } });
  answerLeaving(false);
  expect(store.getState()).toMatchObject({ screen: 'overview', waiting: null });
});

it('takes every step that waited, in order, once the person agrees', () => {
  const { store } = setStage();
  const { markForm, go, choose, answerLeaving } = store.getState();
  markForm('rank', true);
  choose('A-1');
  go('rotation');
  answerLeaving(true);
  expect(store.getState()).toMatchObject({ chosen: 'A-1', screen: 'rotation', waiting: null });
});

it('asks before going back and before another agent, not before the same one', () => {
  const { store } = setStage();
  const { markForm, go, back, choose, answerLeaving } = store.getState();
  go('rotation');
  choose('A-1');
  markForm('stay', true);
  choose('A-1');
  expect(store.getState().waiting).toBeNull();
  choose('A-2');
  expect(store.getState()).toMatchObject({ chosen: 'A-1', waiting: { losing: 'forms' } });
  answerLeaving(false);
  back();
  expect(store.getState()).toMatchObject({ screen: 'rotation', waiting: { losing: 'forms' } });
});

it('asks no more once the form is saved or gone', () => {
  const { store } = setStage();
  const { markForm, go } = store.getState();
  markForm('rank', true);
  markForm('rank', false);
  go('board');
  expect(store.getState().screen).toBe('board');
});

it('asks before the file closes where a new row of Records is unfinished, not before going elsewhere', async () => {
  const closed = () => ok(aSession());
  const { store, calls } = setStage({
    'records.list': () => ok([]),
    'reference.list': () => ok({ posts: [], countries: [], services: [] }),
    'files.close': closed,
    'files.list': () => ok([]),
  });
  store.getState().takeSession(aSession({}));
  await store.getState().readSheet('posts', null);
  const row = store.getState().addRow();
  await store.getState().closeFile();
  expect(calls).toContain('files.close');

  await store.getState().writeCells([{ rowId: row, columnId: 'post_code', text: 'OSL' }]);
  store.getState().go('board');
  expect(store.getState().screen).toBe('board');
  const before = calls.length;
  await store.getState().closeFile();
  expect(calls).toHaveLength(before);
  expect(store.getState().waiting).toMatchObject({ losing: 'file' });
});
