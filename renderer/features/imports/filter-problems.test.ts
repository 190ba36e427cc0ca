import { expect, it } from 'vitest';
import type { ImportProblem } from '../../../shared/api/import-check.ts';
import { filterProblems, NO_FILTER, sheetsOf } from './filter-problems.ts';

const problem = (patch: Partial<ImportProblem>): ImportProblem => ({
  severity: 'error',
  sheet: 'agents',
  row: 2,
  column: 'Prénom',
  code: 'missing-cell',
  message: 'Empty.',
  figures: {},
  ...patch,
});
const all = [
  problem({}),
  problem({ sheet: 'posts', message: 'Unknown country' }),
  problem({ severity: 'notice', sheet: '' }),
];

it('shows everything without a filter', () => {
  expect(filterProblems(all, NO_FILTER)).toEqual(all);
});

it('finds without accents and capitals, in column and message', () => {
  expect(filterProblems(all, { ...NO_FILTER, text: 'PRENOM' })).toHaveLength(3);
  expect(filterProblems(all, { ...NO_FILTER, text: 'country' })).toEqual([all[1]]);
});

it('keeps one sheet, or one severity', () => {
  expect(filterProblems(all, { ...NO_FILTER, sheet: 'posts' })).toEqual([all[1]]);
  expect(filterProblems(all, { ...NO_FILTER, severity: 'notice' })).toEqual([all[2]]);
});

it('names each sheet once, and not the file as a whole', () => {
  expect(sheetsOf([...all, ...all])).toEqual(['agents', 'posts']);
});
