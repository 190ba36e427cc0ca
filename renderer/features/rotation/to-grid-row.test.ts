import { describe, expect, it } from 'vitest';
import type { RotationEntry } from '../../../shared/api/records.ts';
import { day } from '../../../shared/dates.ts';
import { anEntry } from '../../../shared/testing/rotation-entry.ts';
import { createTranslator } from '../../../shared/wording/translator.ts';
import { compareCells } from '../../grid/compare-cells.ts';
import { countVerdicts } from './count-verdicts.ts';
import { describeFilter } from '../../grid/describe-filter.ts';
import type { ColumnFilter } from '../../grid/column-filter.ts';
import { findGridColumn } from '../../grid/grid-kind.ts';
import { GRID_KINDS } from './grid-kinds.ts';
import { cellShower, readCell } from '../../grid/grid-row.ts';
import { toGridRow } from './to-grid-row.ts';
import { labelOfValue } from './value-label.ts';

const [fr, nl, en] = [createTranslator('fr'), createTranslator('nl'), createTranslator('en')];

function column(id: string) {
  const found = findGridColumn(GRID_KINDS.rotation, id);
  if (!found) throw new Error(id);
  return found;
}

/** The staff numbers in the order of one column. */
function sorted(entries: readonly RotationEntry[], id: string, isDescending = false) {
  const { list } = column(id);
  const compare = compareCells(list, fr);
  return entries
    .map((entry) => toGridRow(entry, 'fr'))
    .toSorted((a, b) => (isDescending ? -1 : 1) * compare(a, b, isDescending))
    .map(cellShower(list, fr));
}

describe('a row', () => {
  it('shows days as officers write them and codes in words, and sorts by what they are', () => {
    const entry = anEntry({ status: 'OVERDUE', daysLeft: -1_479 });
    const cells = (id: string) => {
      const row = toGridRow(entry, 'nl');
      return [cellShower(column(id).list, nl)(row), readCell(column(id).list, row)];
    };
    expect(cells('agent')).toEqual(['Testeur, Hélène', 'Testeur, Hélène']);
    expect(cells('last_day')).toEqual(['31/07/2028', '2028-07-31']);
    expect(cells('function')).toEqual(['Raadgever', 'Raadgever']);
    expect(cells('country')).toEqual(['Italië', 'IT']);
    expect(cells('days_left')).toEqual(['-1.479', -1_479]);
    expect(cells('verdict')).toEqual(['termijn overschreden', 'OVERDUE']);
  });

  it('filters what is needed by kind and code, whatever the days', () => {
    const need = {
      kind: 'extend',
      code: 'NEEDS_DECISION',
      assignmentFrom: day('2024-08-01'),
    } as const;
    const needs = [
      { ...need, days: 92 },
      { ...need, days: 1 },
    ];
    const row = toGridRow(anEntry({ needs }), 'en');
    expect(readCell(column('needs').list, row)).toEqual([
      'extend:NEEDS_DECISION',
      'extend:NEEDS_DECISION',
    ]);
    expect(labelOfValue('needs', 'extend:NEEDS_DECISION', en)).toBe('extend: needs a decision');
  });

  it('has every column of the shared list once', () => {
    for (const { columns, usual } of Object.values(GRID_KINDS)) {
      const ids = columns.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(usual.columns.map(({ id }) => id)).toEqual(ids);
    }
  });
});

describe('sorting', () => {
  it('follows the language: accents do not part a name from its like', () => {
    const names = ['Zèle', 'Étienne', 'Eberhard', 'étoile', 'Œuvrard', 'Odent', 'Van 10', 'Van 9'];
    const entries = names.map((lastName) => anEntry({ lastName, firstName: 'A' }));
    expect(sorted(entries, 'agent').map((name) => name?.slice(0, -3))).toEqual([
      'Eberhard',
      'Étienne',
      'étoile',
      'Odent',
      'Œuvrard',
      'Van 9',
      'Van 10',
      'Zèle',
    ]);
  });

  it('puts the most urgent verdict first', () => {
    const statuses = ['NOT_DUE', 'DUE', 'NO_TERM', 'OVERDUE', 'UNDETERMINED'] as const;
    const shown = sorted(
      statuses.map((status) => anEntry({ status })),
      'verdict',
    );
    expect(shown).toEqual(
      (['OVERDUE', 'DUE', 'UNDETERMINED', 'NO_TERM', 'NOT_DUE'] as const).map((status) =>
        fr(`lists.verdict.${status}`),
      ),
    );
  });

  it('keeps empty cells last, up and down', () => {
    const entries = [null, 5, -3, null, 0].map((daysLeft) => anEntry({ daysLeft }));
    expect(sorted(entries, 'days_left')).toEqual(['-3', '0', '5', '', '']);
    expect(sorted(entries, 'days_left', true)).toEqual(['5', '0', '-3', '', '']);
  });
});

describe('a filter in words', () => {
  it.each<[string, ColumnFilter, string]>([
    ['agent', { kind: 'text', text: ' zoé ' }, 'Agent contains “zoé”'],
    ['verdict', { kind: 'list', values: ['OVERDUE', 'DUE'] }, 'Verdict: overdue, due'],
    ['country', { kind: 'list', values: ['IT', ''] }, 'Country: Italy, (empty)'],
    ['class', { kind: 'list', values: ['A1', 'A2', 'A3', 'A4'] }, 'Class: A1, A2, A3 and 1 more'],
    ['class', { kind: 'list', values: [] }, 'Class: nothing ticked'],
    [
      'last_day',
      { kind: 'days', from: day('2027-01-01'), to: day('2027-12-31'), orEmpty: false },
      'Last lawful day from 01/01/2027 to 31/12/2027',
    ],
    [
      'last_day',
      { kind: 'days', from: null, to: day('2027-12-31'), orEmpty: true },
      'Last lawful day up to 31/12/2027 or empty',
    ],
    ['days_left', { kind: 'number', least: -30, most: null, orEmpty: false }, 'Days left from -30'],
    ['days_left', { kind: 'number', least: null, most: null, orEmpty: true }, 'Days left empty'],
  ])('on %s reads as people say it', (id, filter, expected) => {
    expect(describeFilter(column(id), filter, en)).toBe(expected);
  });
});

it('counts each verdict, and the derogations needed whatever the verdict', () => {
  const counts = countVerdicts('rotation', [
    anEntry({ status: 'DUE', needsDerogation: true }),
    anEntry({ status: 'DUE' }),
    anEntry({ status: 'NOT_DUE', needsDerogation: true }),
  ]);
  expect(counts.needDerogation).toBe(2);
  expect(counts.byVerdict).toContainEqual({ verdict: 'DUE', agents: 2 });
  expect(counts.byVerdict).toContainEqual({ verdict: 'OVERDUE', agents: 0 });
});
