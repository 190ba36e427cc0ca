import { expect, it } from 'vitest';
import { err, ok } from '../../../shared/result.ts';
import { setStage } from '../../testing/false-backend.ts';

const entries = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ sequence: from - index }));

it('adds earlier entries below, until there are no more', async () => {
  const { store } = setStage({
    'history.list': ({ before, limit }: { before: number | null; limit: number }) =>
      ok(before === null ? entries(210, limit) : entries(before - 1, 10)),
  });
  await store.getState().readHistory();
  expect(store.getState()).toMatchObject({ hasEarlier: true });
  await store.getState().readEarlier();
  expect(store.getState().journal?.at(-1)?.sequence).toBe(1);
  expect(store.getState().hasEarlier).toBe(false);
});

it('forgets the result of a check when the history is read anew', async () => {
  const { store } = setStage({
    'history.list': () => ok([]),
    'history.verify': () => ok({ ok: true, entries: 3, problems: [] }),
  });
  await store.getState().verifyFile();
  expect(store.getState().verification).toMatchObject({ ok: true });
  await store.getState().readHistory();
  expect(store.getState().verification).toBeNull();
});

it('reports a check that could not be done', async () => {
  const { store } = setStage({ 'history.verify': () => err({ code: 'no-file-open' }) });
  await store.getState().verifyFile();
  expect(store.getState().verification).toBeNull();
  expect(store.getState().notices).toHaveLength(1);
});
