import { expect, it } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { ok } from '../../../shared/result.ts';
import { setStage } from '../../testing/false-backend.ts';

const reading = {
  'records.list': () => ok([]),
  'reference.list': () => ok({ posts: [], countries: [], services: [] }),
};

it('keeps an incomplete new row while other tables, or a former day, are looked at', async () => {
  const { store } = setStage(reading);
  const { readSheet, addRow, writeCells } = store.getState();
  await readSheet('posts', null);
  await writeCells([{ rowId: addRow(), columnId: 'post_code', text: 'OSL' }]);
  addRow();
  await readSheet('agents', null);
  expect(store.getState().sheet?.drafts).toEqual([]);
  await readSheet('posts', day('2025-01-01'));
  expect(store.getState().sheet?.drafts).toEqual([]);
  await readSheet('posts', null);
  expect(store.getState().sheet?.drafts).toMatchObject([{ texts: { post_code: 'OSL' } }]);
});

it('brings a refused cell back with what was typed, unless its row is gone', async () => {
  const row = { id: 'OSL', version: 1, cells: { post_code: 'OSL' }, names: {} };
  let rows = [row];
  const { store } = setStage({ ...reading, 'records.list': () => ok(rows) });
  const { readSheet } = store.getState();
  const refused = {
    rowId: 'OSL',
    column: 'city',
    about: 'city',
    text: 'x',
    code: 'missing-cell',
  } as const;
  await readSheet('posts', null);
  const { sheet } = store.getState();
  store.setState({ sheet: sheet && { ...sheet, refused: [{ ...refused, figures: {} }] } });
  await readSheet('agents', null);
  await readSheet('posts', null);
  expect(store.getState().sheet?.refused).toMatchObject([{ rowId: 'OSL', text: 'x' }]);
  await readSheet('agents', null);
  rows = [];
  await readSheet('posts', null);
  expect(store.getState().sheet?.refused).toEqual([]);
});

it('lets everything go with the file', async () => {
  const { store } = setStage(reading);
  const { readSheet, addRow, writeCells, forgetSheets } = store.getState();
  await readSheet('posts', null);
  await writeCells([{ rowId: addRow(), columnId: 'post_code', text: 'OSL' }]);
  await readSheet('agents', null);
  forgetSheets();
  expect(store.getState()).toMatchObject({ sheet: null, unfinished: new Map() });
});
