import type { GridApi } from 'ag-grid-community';
import { firstOnPage, isOnPage } from './focus-cell.ts';
import type { GridContext } from './grid-context.ts';
import type { GridRow } from './grid-row.ts';

/** What others may ask of the grid. */
export type GridHandle = {
  /** Row ids as shown: filtered and sorted. */
  rowIds(): readonly string[];
  /** Ids of the rows that the selection touches, as shown. */
  selectedRowIds(): readonly string[];
  /** null before any cell had the focus. */
  activeColumnId(): string | null;
  /** Back to the active cell, or to the first one. */
  focus(): void;
  /** Whether a cell is being typed in. */
  isEditing(): boolean;
  /** Goes to a cell. `false` as long as its row is not drawn. */
  reveal(rowId: string, columnId: string): boolean;
};

/** A cell by row, since its place changes with sorting and judging. */
export type ActiveCell = { readonly rowId: string; readonly columnId: string };

/** `active`: null before any cell had the focus. */
export function handleOf(
  api: GridApi<GridRow>,
  active: () => ActiveCell | null,
  context: GridContext,
): GridHandle {
  return {
    rowIds() {
      const ids: string[] = [];
      api.forEachNodeAfterFilterAndSort(({ data }) => data && ids.push(data.id));
      return ids;
    },
    selectedRowIds() {
      const block = context.selection?.block();
      if (!block) return [];
      const places = Array.from(
        { length: block.bottom - block.top + 1 },
        (_, at) => block.top + at,
      );
      return places.flatMap((place) => api.getDisplayedRowAtIndex(place)?.data?.id ?? []);
    },
    activeColumnId: () => active()?.columnId ?? null,
    focus() {
      const last = active();
      const known = last && api.getRowNode(last.rowId)?.rowIndex;
      const row = typeof known === 'number' && isOnPage(api, known) ? known : firstOnPage(api);
      const cell = context.selection?.cellAt(row, last?.columnId ?? '') ?? { row, column: 0 };
      context.selection?.activate(cell);
    },
    isEditing: () => api.getEditingCells().length > 0,
    reveal(rowId, columnId) {
      const row = api.getRowNode(rowId)?.rowIndex;
      if (row === null || row === undefined) return false;
      context.selection?.activate(context.selection.cellAt(row, columnId) ?? { row, column: 0 });
      const reached = document.activeElement?.closest('[row-id]')?.getAttribute('row-id');
      return reached === rowId;
    },
  };
}
