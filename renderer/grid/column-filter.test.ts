import { describe, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { asksNothing, type ColumnFilter, toPredicate } from './column-filter.ts';

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const keep = (filter: ColumnFilter, values: readonly (string | number | null)[]) =>
  values.filter(toPredicate(filter, fold));

describe('a text filter', () => {
  it('finds every word in any order, without accents', () => {
    const filter: ColumnFilter = { kind: 'text', text: 'helene broeck' };
    expect(keep(filter, ['Broeck, van den Hélène', 'Broeck, Jan', null])).toEqual([
      'Broeck, van den Hélène',
    ]);
  });
});

describe('a text filter of what is empty', () => {
  it('keeps the empty cells, or the others, whatever they say', () => {
    const values = ['a', '', null];
    expect(keep({ kind: 'text', text: '', only: 'empty' }, values)).toEqual(['', null]);
    expect(keep({ kind: 'text', text: '', only: 'filled' }, values)).toEqual(['a']);
    expect(asksNothing({ kind: 'text', text: '', only: 'filled' })).toBe(false);
  });
});

describe('a list filter', () => {
  it('keeps the values ticked, empty cells among them', () => {
    const filter: ColumnFilter = { kind: 'list', values: ['A1', '', '3'] };
    expect(keep(filter, ['A1', 'A2', null, '', 3, 4])).toEqual(['A1', null, '', 3]);
  });

  it('keeps nothing when nothing is ticked', () => {
    expect(keep({ kind: 'list', values: [] }, ['A1', null])).toEqual([]);
  });
});

describe('a filter of days', () => {
  const days = ['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01', null];
  const from = day('2027-01-01');
  const to = day('2027-12-31');

  it('counts both bounds in', () => {
    const filter: ColumnFilter = { kind: 'days', from, to, orEmpty: false };
    expect(keep(filter, days)).toEqual(['2027-01-01', '2027-12-31']);
  });

  it('is open where no day is given, and lets empty cells in when asked', () => {
    expect(keep({ kind: 'days', from, to: null, orEmpty: true }, days)).toEqual([
      '2027-01-01',
      '2027-12-31',
      '2028-01-01',
      null,
    ]);
    expect(keep({ kind: 'days', from: null, to, orEmpty: false }, days)).toHaveLength(3);
  });
});

describe('a filter of numbers', () => {
  it('counts both bounds in, below zero too', () => {
    const filter: ColumnFilter = { kind: 'number', least: -10, most: 0, orEmpty: false };
    expect(keep(filter, [-11, -10, 0, 1, null])).toEqual([-10, 0]);
  });
});

it('is dropped when it asks nothing', () => {
  expect(asksNothing({ kind: 'text', text: '  ' })).toBe(true);
  expect(asksNothing({ kind: 'days', from: null, to: null, orEmpty: false })).toBe(true);
  expect(asksNothing({ kind: 'number', least: null, most: null, orEmpty: false })).toBe(true);
  expect(asksNothing({ kind: 'list', values: [] })).toBe(false);
  expect(asksNothing({ kind: 'number', least: 0, most: null, orEmpty: false })).toBe(false);
});
