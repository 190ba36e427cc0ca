import type { GridApi } from 'ag-grid-community';
import { type Block, isInside } from '../cell-range.ts';
import { focusCell } from '../focus-cell.ts';
import type { GridContext } from '../grid-context.ts';
import { findGridColumn, type GridColumn, type GridKind } from '../grid-kind.ts';
import type { GridRow } from '../grid-row.ts';

/** A cell or, without a row, the header of a column. */
export type MenuPlace = { readonly column: GridColumn; readonly rowId: string | null };

type Grid = { readonly api: GridApi<GridRow>; readonly context: GridContext };

/** The cell or header that an event is about; null in a field, which keeps the menu of the system. */
export function placeAt(target: EventTarget | null, kind: GridKind): MenuPlace | null {
  if (!(target instanceof Element) || target.closest('input, .ag-popup')) return null;
  const line = target.closest('.ag-header-cell, .ag-cell');
  const column = findGridColumn(kind, line?.getAttribute('col-id') ?? '');
  const rowId = line?.closest('[row-id]')?.getAttribute('row-id') ?? null;
  if (!column || (rowId === null && !line?.matches('.ag-header-cell'))) return null;
  return { column, rowId };
}

/** Makes the cell the active one, unless it lies in what is selected. */
export function selectPlace({ api, context }: Grid, { column, rowId }: MenuPlace): void {
  const { selection } = context;
  const row = rowId === null ? null : api.getRowNode(rowId)?.rowIndex;
  const cell = typeof row === 'number' ? selection?.cellAt(row, column.id) : undefined;
  const block = selection?.hasRange() ? selection.block() : undefined;
  if (!cell || (block && isInside(block, cell))) return;
  selection?.activate(cell);
}

export function focusPlace(api: GridApi<GridRow>, { column, rowId }: MenuPlace): void {
  if (rowId === null) return api.setFocusedHeader(column.id);
  const row = api.getRowNode(rowId)?.rowIndex;
  if (typeof row === 'number') focusCell(api, row, column.id);
}

/** For a column that is about to go. */
export function focusBeside(api: GridApi<GridRow>, { column, rowId }: MenuPlace): void {
  const shown = api.getAllDisplayedColumns();
  const at = shown.findIndex((one) => one.getColId() === column.id);
  const beside = (shown[at + 1] ?? shown[at - 1])?.getColId();
  if (beside !== undefined) focusPlace(api, { column: { ...column, id: beside }, rowId });
}

/** Whether some column of the block may be changed. */
export function canEditIn({ api, context }: Grid, { left, right }: Block): boolean {
  const columns = api.getAllDisplayedColumns().slice(left, right + 1);
  return columns.some((column) => context.editing?.canEdit(column.getColId()) ?? false);
}
