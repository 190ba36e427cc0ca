import { expect, it } from 'vitest';
import type { RecordRow } from '../../../shared/api/records-api.ts';
import { day } from '../../../shared/dates.ts';
import { byRow, planWriting, refusedOf, withDrafts, withoutRefused } from './plan-writing.ts';
import { openSheet, refreshSheet, reapply, takeWritten, withoutTyped, withTyped } from './sheet.ts';

const TODAY = day('2026-11-22');
const record = (id: string, cells: RecordRow['cells'], version = 1): RecordRow => ({
  ...{ id, version, cells, names: {} },
});
const SHEET = openSheet('certificates', null, [
  record('c-1', { staff_number: 'T1', exam: 'x', obtained_on: '2020-01-01', level: null }),
  record('c-2', { staff_number: 'T2', exam: 'y', obtained_on: '2021-01-01', level: 'B' }),
]);
const cell = (rowId: string, columnId: string, text: string) => ({ rowId, columnId, text });

it('makes one change a row, short days in full, empty text as nothing', () => {
  const rows = byRow([
    cell('c-1', 'obtained_on', '3/4/26'),
    cell('c-1', 'level', ' '),
    cell('gone', 'level', 'A'),
  ]);
  expect(planWriting(SHEET, rows, { today: TODAY, isFinal: false }).changes).toEqual([
    {
      ...{ table: 'certificates', op: 'update', id: 'c-1', version: 1 },
      values: { obtained_on: '2026-04-03', level: null },
    },
  ]);
});

it('writes a new row whole, once it holds what it must or is left', () => {
  const sheet = { ...SHEET, drafts: [{ id: 'new-1', texts: { staff_number: 'T1' } }] };
  const rows = byRow([cell('new-1', 'exam', 'z')]);
  const typed = withDrafts(sheet, rows);
  expect(planWriting(typed, rows, { today: TODAY, isFinal: false }).changes).toEqual([]);
  expect(planWriting(typed, rows, { today: TODAY, isFinal: true }).changes).toEqual([
    { table: 'certificates', op: 'create', values: { staff_number: 'T1', exam: 'z' } },
  ]);
  const full = withDrafts(typed, byRow([cell('new-1', 'obtained_on', '1 sept 2020')]));
  expect(planWriting(full, rows, { today: TODAY, isFinal: false }).changes).toHaveLength(1);
});

it('leaves out the cells that were not taken, and the row where the reason is about another', () => {
  const rows = byRow([
    ...[cell('c-1', 'level', 'A'), cell('c-1', 'obtained_on', 'never')],
    ...[cell('c-2', 'level', 'C')],
  ]);
  const plan = planWriting(SHEET, rows, { today: TODAY, isFinal: true });
  const problem = (change: number, column: string) => ({
    ...{ change, column, code: 'day-form' as const, figures: {} },
  });
  const bad = refusedOf(plan, [problem(0, 'obtained_on')]);
  expect(bad).toMatchObject([{ rowId: 'c-1', column: 'obtained_on', text: 'never' }]);
  expect(withoutRefused(SHEET, rows, bad)).toEqual([
    { rowId: 'c-1', texts: { level: 'A' } },
    { rowId: 'c-2', texts: { level: 'C' } },
  ]);
  const elsewhere = refusedOf(plan, [problem(1, 'staff_number')]);
  expect(elsewhere).toMatchObject([{ rowId: 'c-2', column: 'level', about: 'staff_number' }]);
  expect(withoutRefused(SHEET, rows, elsewhere)).toHaveLength(1);
});

it('keeps a written row where it stood until sort and filters are applied anew', () => {
  const after = record('c-1', { staff_number: 'T1', exam: 'a' }, 2);
  const written = takeWritten(SHEET, [
    { rowId: 'c-1', row: after },
    { rowId: 'new-1', row: record('c-9', {}) },
    { rowId: 'c-2', row: null },
  ]);
  expect(written.rows.map(({ id }) => id)).toEqual(['c-1', 'new-1']);
  expect(written.held.get('c-1')).toBe(SHEET.rows[0]);
  expect([...written.fresh]).toEqual(['new-1']);
  expect(reapply(written)).toMatchObject({ held: new Map(), fresh: new Set() });
});

it('keeps the id on screen of a row that was added, and writes it by the one on file', () => {
  const { cells } = record('', { staff_number: 'T1', exam: 'z' });
  const written = takeWritten(SHEET, [{ rowId: 'new-1', row: record('c-9', cells) }]);
  const read = [...SHEET.rows, record('c-9', { ...cells, level: 'A' }, 2)];
  const { sheet, changed } = refreshSheet(written, read);
  expect(sheet.rows.map(({ id }) => id)).toEqual(['c-1', 'c-2', 'new-1']);
  expect(changed).toEqual({ rowId: 'new-1', column: 'level' });
  const rows = byRow([cell('new-1', 'level', 'B')]);
  expect(planWriting(sheet, rows, { today: TODAY, isFinal: false }).changes).toMatchObject([
    { op: 'update', id: 'c-9', version: 2, values: { level: 'B' } },
  ]);
});

it('says which cell an undo has changed, and keeps the rows that are the same', () => {
  const [first, second] = SHEET.rows;
  const back = record('c-2', { ...second?.cells, level: 'A' }, 2);
  const { sheet, changed } = refreshSheet(SHEET, [record('c-1', { ...first?.cells }), back]);
  expect(sheet.rows[0]).toBe(first);
  expect(changed).toEqual({ rowId: 'c-2', column: 'level' });
  expect(refreshSheet(SHEET, SHEET.rows).changed).toBeNull();
});

it('shows what is being written until it is, but for what was typed anew', () => {
  const first = [{ rowId: 'c-1', texts: { level: 'A', exam: 'q' } }];
  const typed = withTyped(withTyped(SHEET, first), [{ rowId: 'c-1', texts: { level: 'B' } }]);
  expect(withoutTyped(typed, first).typed.get('c-1')).toEqual({ level: 'B' });
});
