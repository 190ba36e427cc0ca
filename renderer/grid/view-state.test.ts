import { describe, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import {
  decodeView,
  defaultView,
  encodeView,
  isSameView,
  type ViewColumn,
  type ViewState,
} from './view-state.ts';

const COLUMNS: readonly ViewColumn[] = [
  { id: 'agent', filter: 'text', width: 220, isHidden: false, isPinned: true },
  { id: 'verdict', filter: 'list', width: 140, isHidden: false, isPinned: false },
  { id: 'last_day', filter: 'days', width: 110, isHidden: false, isPinned: false },
  { id: 'days_left', filter: 'number', width: 90, isHidden: true, isPinned: false },
];

const GRIDS = [
  { name: 'rotation', columns: COLUMNS },
  { name: 'art21', columns: COLUMNS.slice(0, 2) },
] as const;

const VIEW: ViewState = {
  grid: 'rotation',
  columns: [
    { id: 'verdict', isHidden: false, isPinned: true, width: 180 },
    { id: 'agent', isHidden: false, isPinned: false, width: 220 },
    { id: 'days_left', isHidden: false, isPinned: false, width: 90 },
    { id: 'last_day', isHidden: true, isPinned: false, width: 110 },
  ],
  sort: [
    { id: 'verdict', direction: 'asc' },
    { id: 'agent', direction: 'desc' },
  ],
  filters: {
    agent: { kind: 'text', text: 'Hélène' },
    verdict: { kind: 'list', values: ['OVERDUE', ''] },
    last_day: { kind: 'days', from: day('2027-01-01'), to: null, orEmpty: true },
    days_left: { kind: 'number', least: -30, most: 0, orEmpty: false },
  },
  search: 'tokyo',
};

describe('a saved view', () => {
  it('comes back as it was kept', () => {
    expect(decodeView(encodeView(VIEW, true), GRIDS)).toEqual({ view: VIEW, isDefault: true });
  });

  it.each(['empty', 'filled'] as const)(
    'keeps that a text is to be %s, and nothing else',
    (only) => {
      const kept = { ...VIEW, filters: { agent: { kind: 'text' as const, text: '', only } } };
      expect(decodeView(encodeView(kept, false), GRIDS).view).toEqual(kept);
      const strange = encodeView(kept, false).replace(`"only":"${only}"`, '"only":"odd"');
      expect(decodeView(strange, GRIDS).view.filters).toEqual({});
    },
  );

  it('is of the list it was made of; of the rotation where it names none', () => {
    const kept = { ...VIEW, grid: 'art21' as const };
    const { view } = decodeView(encodeView(kept, false), GRIDS);
    expect(view.grid).toBe('art21');
    expect(view.columns.map(({ id }) => id)).toEqual(['verdict', 'agent']);
    expect(isSameView(VIEW, kept)).toBe(false);
    expect(decodeView('{"grid":"moon"}', GRIDS).view.grid).toBe('rotation');
  });

  it('comes back equal, whatever the order in which filters were set', () => {
    const filters = Object.fromEntries(Object.entries(VIEW.filters).toReversed());
    expect(isSameView(VIEW, { ...VIEW, filters })).toBe(true);
    expect(isSameView(VIEW, { ...VIEW, search: '' })).toBe(false);
    expect(isSameView(VIEW, { ...VIEW, columns: VIEW.columns.toReversed() })).toBe(false);
  });

  it('loses a column that is no more, and hides one it does not know', () => {
    const old = JSON.stringify({
      columns: [
        { id: 'rank_of_1998', isHidden: false, width: 80 },
        { id: 'last_day', width: 95 },
        { id: 'agent', isPinned: true, width: 200 },
      ],
      sort: [{ id: 'rank_of_1998', direction: 'asc' }],
      filters: { rank_of_1998: { kind: 'text', text: 'x' } },
    });
    const { view, isDefault } = decodeView(old, GRIDS);
    expect(view.columns.map(({ id, isHidden }) => [id, isHidden])).toEqual([
      ['last_day', false],
      ['agent', false],
      ['verdict', true],
      ['days_left', true],
    ]);
    expect(view).toMatchObject({ sort: [], filters: {}, search: '' });
    expect(isDefault).toBe(false);
  });

  it.each(['', 'null', '[]', '{"columns":3,"filters":"x","sort":[null]}', '{"columns":['])(
    'that cannot be read (%j) opens as the default',
    (state) => {
      expect(decodeView(state, GRIDS).view).toEqual(defaultView('rotation', COLUMNS));
    },
  );

  it('drops a filter of another kind, or with days that do not exist', () => {
    const filters = {
      agent: { kind: 'list', values: ['x'] },
      verdict: { kind: 'list', values: 'OVERDUE' },
      last_day: { kind: 'days', from: '2027-02-30', to: null },
      days_left: { kind: 'number', least: 'ten', most: 4 },
    };
    expect(decodeView(JSON.stringify({ filters }), GRIDS).view.filters).toEqual({
      days_left: { kind: 'number', least: null, most: 4, orEmpty: false },
    });
  });

  it('names a column once, within readable widths', () => {
    const columns = [
      { id: 'agent', width: 5 },
      { id: 'agent', width: 100 },
      { id: 'verdict', width: 1e9 },
    ];
    const { view } = decodeView(JSON.stringify({ columns }), GRIDS);
    expect(view.columns.slice(0, 2).map(({ id, width }) => [id, width])).toEqual([
      ['agent', 40],
      ['verdict', 900],
    ]);
  });
});
