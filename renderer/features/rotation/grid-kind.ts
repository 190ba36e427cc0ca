import type { ColumnId, ListColumn } from '../../../shared/lists/list-column.ts';
import type { FilterKind } from './column-filter.ts';
import type { GridRow } from './grid-row.ts';
import { defaultView, type GridName, type ViewColumn, type ViewState } from './view-state.ts';

/** A column of a shared list with what only the screen needs. */
export type GridColumn = Omit<ViewColumn, 'id'> & {
  readonly id: ColumnId;
  readonly list: ListColumn<GridRow>;
};

/** One of the lists the grid can show: its columns, and how it opens where no view is kept. */
export type GridKind = {
  readonly name: GridName;
  /** Every column, in the order in which the screen first shows them; the rest follows, hidden. */
  readonly columns: readonly GridColumn[];
  readonly usual: ViewState;
};

type Screen = {
  /** At first, in this order, in pixels. */
  readonly shown: readonly (readonly [id: ColumnId, width: number])[];
  /** Texts and numbers of which people pick some from a list instead of typing a part. */
  readonly listed: readonly ColumnId[];
  /** Ascending, first the strongest. */
  readonly sort: readonly ColumnId[];
};

const PIXELS_PER_CHARACTER = 8;

/** A kind of grid over the columns of a shared list. */
export function makeGridKind<Row extends GridRow>(
  name: GridName,
  list: readonly ListColumn<Row>[],
  { shown, listed, sort }: Screen,
): GridKind {
  // Safe: a grid is given the rows of its own kind only, made by `toGridRow`.
  const all = list as readonly unknown[] as readonly ListColumn<GridRow>[];
  const visible = shown.map(([id, width]) => toGridColumn(columnOf(all, id), width, false));
  const hidden = all
    .filter(({ id }) => !shown.some(([one]) => one === id))
    .map((column) => toGridColumn(column, Math.max(84, column.width * PIXELS_PER_CHARACTER), true));
  const columns = [...visible, ...hidden];
  const usual: ViewState = {
    ...defaultView(name, columns),
    sort: sort.map((id) => ({ id, direction: 'asc' })),
  };
  return { name, columns, usual };

  function toGridColumn(column: ListColumn<GridRow>, width: number, isHidden: boolean): GridColumn {
    const { id } = column;
    const filter = listed.includes(id) ? 'list' : filterKindOf(column);
    return { id, list: column, filter, width, isHidden, isPinned: id === 'agent' };
  }
}

/** `undefined` for an id that is no column of this list. */
export function findGridColumn({ columns }: GridKind, id: string): GridColumn | undefined {
  return columns.find((column) => column.id === id);
}

function filterKindOf({ type }: ListColumn<GridRow>): FilterKind {
  switch (type) {
    case 'enum':
    case 'codes':
    case 'condition':
      return 'list';
    case 'day':
      return 'days';
    default:
      return type;
  }
}

function columnOf(all: readonly ListColumn<GridRow>[], id: ColumnId): ListColumn<GridRow> {
  const column = all.find((one) => one.id === id);
  if (!column) throw new Error(`no such column: ${id}`);
  return column;
}
