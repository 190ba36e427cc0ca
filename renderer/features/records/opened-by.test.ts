import { expect, it } from 'vitest';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import { openedBy } from './opened-by.ts';

const ASSIGNMENT = { staff_number: 'T001', place: 'NAI', from: '2024-08-01' };

it.each<[RecordTable, Readonly<Record<string, string>>, string, string | null]>([
  ['assignments', ASSIGNMENT, 'staff_number', 'agent T001'],
  ['assignments', ASSIGNMENT, 'place', 'post NAI'],
  // A cell that names nobody leads to the first that its row names.
  ['assignments', ASSIGNMENT, 'from', 'agent T001'],
  ['assignments', { ...ASSIGNMENT, place: 'DGB' }, 'place', null],
  ['assignments', { place: 'NAI' }, 'staff_number', 'post NAI'],
  ['agents', { staff_number: 'T001', last_name: 'A' }, 'last_name', 'agent T001'],
  ['posts', { post_code: 'NAI', supervising_post: 'ADD' }, 'city', 'post NAI'],
  ['posts', { post_code: 'NAI', supervising_post: 'ADD' }, 'supervising_post', 'post ADD'],
  ['functions', { function_code: 'F1' }, 'function_code', null],
])('in %s %o leads from %s to %s', (table, cells, column, expected) => {
  const row = { id: '1', cells, names: {} };
  const opened = openedBy(table, { row, column, isPost: (code) => code !== 'DGB' });
  expect(opened && `${opened.screen} ${opened.code}`).toBe(expected);
});
