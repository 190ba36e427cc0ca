import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/wording/translator.ts';
import type { GridColumn } from '../grid-kind.ts';
import type { GridRow } from '../grid-row.ts';
import { defaultView, type ViewState } from '../view-state.ts';
import { type CellPlace, cellGroups } from './cell-groups.ts';
import { columnGroups } from './column-groups.ts';
import { filterByCell } from './filter-by-cell.ts';
import { entry, type MenuGroup } from './menu-entry.ts';

const translate = createTranslator('en');
type Named = GridRow & { readonly name: string | null };

function column(id: string, patch: Partial<GridColumn> = {}): GridColumn {
  return {
    ...{ id, filter: 'text', width: 100, isHidden: false, isPinned: false },
    ...{ isOpener: false, isInvented: false },
    // Safe: the rows of these tests are all `Named`.
    list: { id, width: 10, type: 'text', value: (row: GridRow) => (row as Named).name },
    header: () => id.toUpperCase(),
    labelOf: (value) => value,
    ...patch,
  };
}
const name = column('name');
const columns = [column('number', { isPinned: true }), name, column('city')];
const usual = defaultView('people', columns);
const row: Named = { id: '1', name: 'Dupont' };

/** A cell of the column `name`, and what was asked of its place. */
function stand(patch: Partial<CellPlace> = {}) {
  const asked: string[] = [];
  const views: Partial<ViewState>[] = [];
  const place: CellPlace = {
    ...{ column: name, view: usual, translate, row, canEdit: false },
    block: { top: 3, bottom: 3, left: 1, right: 1 },
    onView: (view) => void views.push(view),
    onFilter: () => void asked.push('filter'),
    onLeave: () => void asked.push('leave'),
    onCopy: () => void asked.push('copy'),
    onPaste: () => void asked.push('paste'),
    onFillDown: () => void asked.push('fill'),
    onClear: () => void asked.push('clear'),
    ...patch,
  };
  return { place, asked, views };
}
const namesIn = (groups: readonly MenuGroup[]) =>
  groups.map((group) => group.map((one) => one.name));
function run(groups: readonly MenuGroup[], wanted: string): void {
  groups
    .flat()
    .find((one) => one.name === wanted)
    ?.run();
}

describe('the menu of a cell', () => {
  it('copies, filters, sorts and places its column where nothing can be changed', () => {
    expect(namesIn(cellGroups(stand().place, []))).toEqual([
      ['copy'],
      ['filter-by', 'filter'],
      ['sort-asc', 'sort-desc'],
      ['pin', 'unpin-all', 'hide'],
    ]);
  });

  it('pastes, fills and clears too where the cell can be changed', () => {
    const [first] = namesIn(cellGroups(stand({ canEdit: true }).place, []));
    expect(first).toEqual(['copy', 'paste', 'fill', 'clear']);
  });

  it('fills nothing from above the first row', () => {
    const block = { top: 0, bottom: 0, left: 1, right: 1 };
    const [alone] = namesIn(cellGroups(stand({ canEdit: true, block }).place, []));
    expect(alone).not.toContain('fill');
    const two = { ...block, bottom: 1 };
    const [first] = namesIn(cellGroups(stand({ canEdit: true, block: two }).place, []));
    expect(first).toContain('fill');
  });

  it('names what the page adds after the clipboard', () => {
    const open = [entry('open', 'Open', () => undefined)];
    expect(namesIn(cellGroups(stand().place, [open]))[1]).toEqual(['open']);
  });

  it('shows the keys that do the same', () => {
    const all = cellGroups(stand({ canEdit: true }).place, []).flat();
    const keys = all.flatMap((one) => (one.keys === undefined ? [] : [one.keys]));
    expect(keys).toEqual(['Ctrl+C', 'Ctrl+V', 'Ctrl+D', 'Delete', 'Alt+↓']);
  });

  it('filters by what the cell holds, beside the other filters', () => {
    const view: ViewState = { ...usual, filters: { city: { kind: 'text', text: 'x' } } };
    const { place, views } = stand({ view });
    const groups = cellGroups(place, []);
    expect(groups.flat().find((one) => one.name === 'filter-by')?.label).toBe('Show only “Dupont”');
    run(groups, 'filter-by');
    expect(views).toEqual([
      { filters: { city: { kind: 'text', text: 'x' }, name: { kind: 'text', text: 'Dupont' } } },
    ]);
  });

  it('says what it keeps of an empty cell', () => {
    const empty: Named = { id: '2', name: null };
    const labels = cellGroups(stand({ row: empty }).place, [])
      .flat()
      .map((one) => one.label);
    expect(labels).toContain('Show only empty cells');
  });
});

describe('the menu of a header', () => {
  it('takes its own filter away, and no other', () => {
    const filters = {
      name: { kind: 'text', text: 'a' },
      city: { kind: 'text', text: 'b' },
    } as const;
    const { place, views } = stand({ view: { ...usual, filters } });
    run(columnGroups(place), 'unfilter');
    expect(views).toEqual([{ filters: { city: filters.city } }]);
    expect(namesIn(columnGroups(stand().place)).flat()).not.toContain('unfilter');
  });

  it('offers the orders in which the rows do not stand yet', () => {
    const sorted = { ...usual, sort: [{ id: 'name', direction: 'asc' }] } as const;
    expect(namesIn(columnGroups(stand({ view: sorted }).place))[1]).toEqual([
      'sort-desc',
      'unsort',
    ]);
    const { place, views } = stand({
      view: { ...usual, sort: [{ id: 'city', direction: 'asc' }, ...sorted.sort] },
    });
    expect(namesIn(columnGroups(place))[1]).toEqual(['sort-asc', 'sort-desc', 'unsort']);
    run(columnGroups(place), 'unsort');
    expect(views).toEqual([{ sort: [{ id: 'city', direction: 'asc' }] }]);
  });

  it('unpins every column in one action', () => {
    const { place, views } = stand();
    run(columnGroups(place), 'unpin-all');
    expect(views[0]?.columns?.filter(({ isPinned }) => isPinned)).toEqual([]);
    const own = stand({ column: column('number') });
    expect(namesIn(columnGroups(own.place))[2]).toEqual(['unpin', 'hide']);
  });

  it('leaves a column before hiding it, and never hides the last one', () => {
    const { place, asked, views } = stand();
    run(columnGroups(place), 'hide');
    expect(asked).toEqual(['leave']);
    expect(views[0]?.columns?.find(({ id }) => id === 'name')?.isHidden).toBe(true);
    const alone = { ...usual, columns: usual.columns.filter(({ id }) => id === 'name') };
    expect(namesIn(columnGroups(stand({ view: alone }).place))[2]).toEqual(['pin']);
  });
});

describe('the filter by a cell', () => {
  const days = column('day', {
    filter: 'days',
    // Safe: the rows of these tests are all `Named`.
    list: { id: 'day', width: 9, type: 'text', value: (one: GridRow) => (one as Named).name },
  });
  const number = column('rank', {
    filter: 'number',
    list: { id: 'rank', width: 9, type: 'number', value: ({ id }: GridRow) => Number(id) || null },
  });

  it.each([
    [name, { id: '1', name: null }, { kind: 'text', text: '', only: 'empty' }],
    [column('a', { filter: 'list' }), row, { kind: 'list', values: ['Dupont'] }],
    [column('a', { filter: 'list' }), { id: '1', name: null }, { kind: 'list', values: [''] }],
    [
      days,
      { id: '1', name: '2026-04-03' },
      { kind: 'days', from: '2026-04-03', to: '2026-04-03', orEmpty: false },
    ],
    [days, { id: '1', name: null }, { kind: 'days', from: null, to: null, orEmpty: true }],
    [number, row, { kind: 'number', least: 1, most: 1, orEmpty: false }],
    [number, { id: '0' }, { kind: 'number', least: null, most: null, orEmpty: true }],
  ])('suits its column and its value (%#)', (of, one, expected) => {
    expect(filterByCell(of, one)).toEqual(expected);
  });
});
