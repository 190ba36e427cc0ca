import { type ColumnId, headerOf, type ListColumn } from '../../../shared/lists/list-column.ts';
import { filterKindOf, type GridColumn, type GridKind } from '../../grid/grid-kind.ts';
import type { GridRow } from '../../grid/grid-row.ts';
import { defaultView, type ViewState } from '../../grid/view-state.ts';
import type { GridName } from './grid-name.ts';
import { labelOfValue } from './value-label.ts';

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
): GridKind<GridName> {
  // Safe: a grid is given the rows of its own kind only, made by `toGridRow`.
  const all = list as readonly unknown[] as readonly ListColumn<GridRow>[];
  const visible = shown.map(([id, width]) => toGridColumn(columnOf(all, id), width, false));
  const hidden = all
    .filter(({ id }) => !shown.some(([one]) => one === id))
    .map((column) => toGridColumn(column, Math.max(84, column.width * PIXELS_PER_CHARACTER), true));
  const columns = [...visible, ...hidden];
  const usual: ViewState<GridName> = {
    ...defaultView(name, columns),
    sort: sort.map((id) => ({ id, direction: 'asc' })),
  };
  return {
    ...{ name, columns, usual },
    label: (translate) =>
      translate(name === 'art21' ? 'eligibility.grid.label' : 'rotation.grid.label'),
  };

  function toGridColumn(column: ListColumn<GridRow>, width: number, isHidden: boolean): GridColumn {
    const { id } = column;
    return {
      ...{ id, list: column, width, isHidden, isPinned: id === 'agent' },
      filter: listed.includes(id) ? 'list' : filterKindOf(column),
      isOpener: id === 'agent',
      isInvented: id === 'hardship_rank',
      header: (translate) => headerOf(column, translate),
      labelOf: (value, translate) => labelOfValue(id, value, translate),
    };
  }
}

function columnOf(all: readonly ListColumn<GridRow>[], id: ColumnId): ListColumn<GridRow> {
  const column = all.find((one) => one.id === id);
  if (!column) throw new Error(`no such column: ${id}`);
  return column;
}
