import { expect, it } from 'vitest';
import { createTranslator } from '../../../shared/wording/translator.ts';
import { type RowMenu, rowMenu } from './row-menu.ts';

const nothing = () => undefined;
const row: RowMenu = {
  ...{ opened: null, rows: 3, canWrite: true, translate: createTranslator('en') },
  ...{ onOpen: nothing, onHistory: nothing, onAdd: nothing, onSet: nothing, onRemove: nothing },
};
const labels = (menu: RowMenu) =>
  rowMenu(menu)
    .flat()
    .map(({ label }) => label);

it('changes the rows that are selected, and says how many', () => {
  expect(labels(row)).toEqual([
    ...['History of this row', 'Set a value in 3 rows…', 'Add a row', 'Remove 3 rows…'],
  ]);
});

it('opens what the cell names, by the keys that do the same', () => {
  const opened = { screen: 'post', code: 'NAI' } as const;
  expect(rowMenu({ ...row, opened })[0]).toEqual([
    expect.objectContaining({ label: 'Open the post', keys: 'Ctrl+Enter' }),
  ]);
});

it('offers nothing that changes rows where nothing can be changed', () => {
  expect(labels({ ...row, canWrite: false })).toEqual(['History of this row']);
});

it('offers no history of a row that is not on file yet', () => {
  expect(labels({ ...row, canWrite: false, onHistory: null })).toEqual([]);
});
