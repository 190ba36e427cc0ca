import type { Translate } from '../../../shared/wording/translator.ts';
import type { Block } from '../cell-range.ts';
import { cellShower, type GridRow } from '../grid-row.ts';
import { type ColumnPlace, columnGroups } from './column-groups.ts';
import { filterByCell } from './filter-by-cell.ts';
import { entry, type MenuGroup } from './menu-entry.ts';

/** A cell, the selection around it, and what the grid does with both. */
export type CellPlace = ColumnPlace & {
  readonly row: GridRow;
  /** What is selected: the cell alone, or a rectangle with it inside. */
  readonly block: Block;
  /** Whether some cell of the selection may be changed. */
  readonly canEdit: boolean;
  readonly onCopy: () => void;
  readonly onPaste: () => void;
  readonly onFillDown: () => void;
  readonly onClear: () => void;
};

/** What can be done with a cell; `own`: what the page adds, about its row. */
export function cellGroups(place: CellPlace, own: readonly MenuGroup[]): readonly MenuGroup[] {
  const [filter = [], ...others] = columnGroups(place);
  return [
    clipboardGroup(place),
    ...own,
    [filterByEntry(place, place.translate), ...filter],
    ...others,
  ];
}

function clipboardGroup(place: CellPlace): MenuGroup {
  const { block, canEdit, translate } = place;
  const hasSource = block.top > 0 || block.bottom > block.top;
  const copy = { ...entry('copy', translate('grid.menu.copy'), place.onCopy), keys: 'Ctrl+C' };
  const paste = { ...entry('paste', translate('grid.menu.paste'), place.onPaste), keys: 'Ctrl+V' };
  const fill = { ...entry('fill', translate('grid.menu.fill'), place.onFillDown), keys: 'Ctrl+D' };
  const clear = { ...entry('clear', translate('grid.menu.clear'), place.onClear), keys: 'Delete' };
  return canEdit ? [copy, paste, ...(hasSource ? [fill] : []), clear] : [copy];
}

function filterByEntry({ column, row, view, onView }: CellPlace, translate: Translate) {
  const filter = filterByCell(column, row);
  const value = cellShower(column.list, translate)(row);
  const label =
    value === ''
      ? translate('grid.menu.filter_empty')
      : translate('grid.menu.filter_by', { value: value.replaceAll('\n', ' ') });
  return entry('filter-by', label, () =>
    onView({ filters: { ...view.filters, [column.id]: filter } }),
  );
}
