import { expect, it } from 'vitest';
import type { ImportCheck } from '../../../shared/api/import-check.ts';
import { err, ok } from '../../../shared/result.ts';
import { aSession, type Answers, setStage } from '../../testing/false-backend.ts';

const check: ImportCheck = {
  sheets: [{ sheet: 'agents', read: 3, created: 1, changed: 1, unchanged: 0, refused: 1 }],
  problems: [],
  mapping: { agents: { Nom: 'last_name' } },
  headers: {},
  changedShare: 0.2,
};
const entry = { sequence: 7 };
const GOOD: Answers = {
  'imports.check': () => ok(check),
  'imports.commit': () => ok({ sheets: check.sheets, problems: [] }),
  'imports.cancel': () => ok(null),
  'session.state': () => ok({ ...aSession({}), file: { ...aSession({}).file, undo: entry } }),
  'history.undo': () => ok(entry),
};
const workbook = () => [new File(['x'], 'staff.xlsx')];

it('goes from file to check to summary, and back by one undo', async () => {
  const { store } = setStage(GOOD);
  await store.getState().startImport(workbook());
  expect(store.getState().importStage).toMatchObject({ kind: 'checked', fileName: 'staff.xlsx' });
  await store.getState().commitImport();
  expect(store.getState().importStage).toMatchObject({ kind: 'done', sequence: 7 });
  await store.getState().undoImport();
  expect(store.getState().importStage).toMatchObject({ kind: 'done', isUndone: true });
});

it('shows why a file is refused where the next one is chosen', async () => {
  const refused = { code: 'import-refused', refusal: 'old-excel', figures: {} } as const;
  const { store } = setStage({ ...GOOD, 'imports.check': () => err(refused) });
  await store.getState().startImport(workbook());
  expect(store.getState().importStage).toEqual({ kind: 'file', failure: refused });
});

it('leaves nothing of a check that was cancelled, however late it answers', async () => {
  let answer: (reply: unknown) => void = () => undefined;
  const { store, calls } = setStage({
    ...GOOD,
    'imports.check': () => new Promise((resolve) => (answer = resolve)),
  });
  const importing = store.getState().startImport(workbook());
  await expect.poll(() => calls).toContain('imports.check');
  await store.getState().cancelImport();
  answer(ok(check));
  await importing;
  expect(store.getState().importStage).toEqual({ kind: 'file', failure: null });
  expect(calls).toContain('imports.cancel');
});

it('checks again with the columns as chosen', async () => {
  const asked: unknown[] = [];
  const { store } = setStage({
    ...GOOD,
    'imports.check': ({ mapping }: { mapping: unknown }) => {
      asked.push(mapping);
      return ok(check);
    },
  });
  await store.getState().startImport(workbook());
  store.getState().setImportColumn({ sheet: 'agents', header: 'Nom' }, 'first_name');
  expect(store.getState().importStage).toMatchObject({ isMappingChanged: true });
  await store.getState().recheckImport();
  expect(asked).toEqual([null, { agents: { Nom: 'first_name' } }]);
  expect(store.getState().importStage).toMatchObject({ isMappingChanged: false });
});

it('follows the progress of its own file alone', async () => {
  const { store } = setStage({ ...GOOD, 'imports.check': () => new Promise(() => undefined) });
  void store.getState().startImport(workbook());
  await expect.poll(() => store.getState().importStage).toMatchObject({ upload: 'upload-1' });
  const progress = { kind: 'import-progress', stage: 'reading', done: 1, total: 2 } as const;
  store.getState().takeImportProgress({ ...progress, upload: 'another' });
  expect(store.getState().importProgress).toBeNull();
  store.getState().takeImportProgress({ ...progress, upload: 'upload-1' });
  expect(store.getState().importProgress).toMatchObject({ done: 1 });
});
