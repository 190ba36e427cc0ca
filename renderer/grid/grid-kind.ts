import type { Translate } from '../../shared/wording/translator.ts';
import type { FilterKind } from './column-filter.ts';
import type { RowColumn } from './grid-row.ts';
import type { ViewColumn, ViewState } from './view-state.ts';

/** A column of a list with what only the screen needs. */
export type GridColumn = ViewColumn & {
  readonly list: RowColumn;
  /** A click on one of its cells opens the row. */
  readonly isOpener: boolean;
  /** Its values are made up in the demonstration. */
  readonly isInvented: boolean;
  header(translate: Translate): string;
  /** What people read for one value of a list filter, even where no row holds it at present. */
  labelOf(value: string, translate: Translate): string;
};

/** One list: its columns, and how it opens where no view is kept. */
export type GridKind<Name extends string = string> = {
  readonly name: Name;
  /** Every column, in the order in which the screen first shows them; the rest follows, hidden. */
  readonly columns: readonly GridColumn[];
  readonly usual: ViewState<Name>;
  /** What the grid is called where it is read aloud. */
  label(translate: Translate): string;
};

/** `undefined` for an id that is no column of this list. */
export function findGridColumn(
  { columns }: Pick<GridKind, 'columns'>,
  id: string,
): GridColumn | undefined {
  return columns.find((column) => column.id === id);
}

/** The filter that suits the values of a column. */
export function filterKindOf({ type }: Pick<RowColumn, 'type'>): FilterKind {
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

/** A value of a list filter as people read it; '' is an empty cell. */
export function labelOfValue(column: GridColumn, value: string, translate: Translate): string {
  return value === '' ? translate('grid.filters.empty') : column.labelOf(value, translate);
}
