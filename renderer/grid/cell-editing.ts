import type { Column, GridApi } from 'ag-grid-community';
import type { KeyboardEvent } from 'react';
import type { Block } from './cell-range.ts';
import type { GridContext } from './grid-context.ts';
import type { TypedCell } from './grid-editing.ts';
import type { Step } from './grid-command.ts';
import type { GridRow } from './grid-row.ts';
import { type GroundColumn, placeBlock } from './place-block.ts';
import { type CopiedData, readClipboard } from './read-clipboard.ts';

export type EditedGrid = { readonly api: GridApi<GridRow>; readonly context: GridContext };

/** Where the active cell goes once a cell is done; `all` = it stays, and the selection takes the text. */
type Done = Step | 'stay' | 'all';

/** A key while a cell is edited; `false` leaves it to the editor. */
export function takeEditorKey(event: KeyboardEvent, grid: EditedGrid): boolean {
  if (event.key === 'Escape') {
    const [cell] = grid.api.getEditingCells();
    endEditing(grid);
    if (cell?.column) grid.api.setFocusedCell(cell.rowIndex, cell.column);
    return true;
  }
  const done = doneBy(event);
  if (done) commit(grid, done);
  return done !== undefined;
}

function doneBy({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): Done | undefined {
  if (altKey) return undefined;
  if (key === 'Enter') return ctrlKey || metaKey ? 'all' : shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return undefined;
}

/** Ends the editing of a cell and hands over what was typed. */
export function commit(grid: EditedGrid, done: Done = 'stay'): void {
  const { api, context } = grid;
  const [cell] = api.getEditingCells();
  const row = cell && api.getDisplayedRowAtIndex(cell.rowIndex)?.data;
  const text = context.draft;
  const selected = done === 'all' ? cellsIn(grid, context.selection?.block()) : [];
  endEditing(grid);
  const columnId = cell?.column?.getColId();
  if (!cell || !row || columnId === undefined) return;

  if (done === 'all') api.setFocusedCell(cell.rowIndex, columnId);
  else if (done !== 'stay') context.selection?.run({ kind: 'move', step: done, extend: false });
  const typed = text ?? (done === 'all' ? context.editing?.textOf(row, columnId) : undefined);
  if (typed === undefined) return;
  const cells = selected.length > 0 ? selected : [{ row, columnId }];
  write(
    grid,
    cells.map((one) => ({ rowId: one.row.id, columnId: one.columnId, text: typed })),
  );
}

function endEditing({ api, context }: EditedGrid): void {
  context.draft = null;
  api.stopEditing(true);
}

/** A key on a cell at rest; `false` leaves it to the grid. */
export function takeSheetKey(event: KeyboardEvent, grid: EditedGrid): boolean {
  const { editing, selection } = grid.context;
  const block = selection?.block();
  if (!editing || !block || event.altKey) return false;
  const control = event.ctrlKey || event.metaKey;
  if ((event.key === 'Delete' || event.key === 'Backspace') && !control) {
    clear(grid, block);
    return true;
  }
  if (control && event.key.toLowerCase() === 'd') {
    fillDown(grid, block);
    return true;
  }
  if (control && event.key === 'Enter' && selection?.hasRange()) {
    applyActive(grid, block);
    return true;
  }
  return false;
}

/** Empties every cell of the block that may be changed. */
export function clear(grid: EditedGrid, block: Block): void {
  write(
    grid,
    cellsIn(grid, block).map(({ row, columnId }) => ({ rowId: row.id, columnId, text: '' })),
  );
}

/** The first row of the block, or the row above a single one, over those below it. */
export function fillDown(grid: EditedGrid, block: Block): void {
  const source = block.top === block.bottom ? block.top - 1 : block.top;
  const from = grid.api.getDisplayedRowAtIndex(source)?.data;
  if (!from) return;
  const below = { ...block, top: source + 1 };
  write(
    grid,
    cellsIn(grid, below).map(({ row, columnId }) => typed(grid, from, { row, columnId })),
  );
}

/** The active cell over the whole selection, column by column of the same. */
function applyActive(grid: EditedGrid, block: Block): void {
  const focused = grid.api.getFocusedCell();
  const from = focused && grid.api.getDisplayedRowAtIndex(focused.rowIndex)?.data;
  if (!from) return;
  const own = focused.column.getColId();
  const cells = cellsIn(grid, block).filter(({ columnId }) => columnId === own);
  write(
    grid,
    cells.map((cell) => typed(grid, from, cell)),
  );
}

function typed(
  { context }: EditedGrid,
  from: GridRow,
  { row, columnId }: { readonly row: GridRow; readonly columnId: string },
): TypedCell {
  return { rowId: row.id, columnId, text: context.editing?.textOf(from, columnId) ?? '' };
}

/** Lays what was copied over the selection; `false` where there is nothing to lay, or nowhere. */
export function paste(copied: CopiedData, grid: EditedGrid): boolean {
  const { api, context } = grid;
  const block = context.selection?.block();
  const cells = readClipboard(copied);
  if (!context.editing || !block || cells.length === 0) return false;
  const rowIds: string[] = [];
  api.forEachNodeAfterFilterAndSort(({ data }) => data && rowIds.push(data.id));
  const columns = columnsShown(grid);
  context.editing.onPaste(placeBlock(cells, block, { rowIds, columns, canAdd: true }));
  return true;
}

function write({ context }: EditedGrid, cells: readonly TypedCell[]): void {
  if (cells.length > 0) context.editing?.onWrite(cells);
}

function columnsShown({ api, context }: EditedGrid): readonly GroundColumn[] {
  const shown: GroundColumn[] = [];
  let hidden: string[] = [];
  for (const column of api.getAllGridColumns().toSorted(pinnedFirst)) {
    const id = column.getColId();
    const canEdit = context.editing?.canEdit(id) ?? false;
    if (!column.isVisible()) hidden.push(...(canEdit ? [id] : []));
    else {
      shown.push({ id, canEdit, hiddenBefore: hidden });
      hidden = [];
    }
  }
  return shown;
}

function pinnedFirst(a: Column, b: Column): number {
  return Number(b.isPinnedLeft()) - Number(a.isPinnedLeft());
}

/** The cells of a block that may be changed. */
function cellsIn(grid: EditedGrid, block: Block | undefined) {
  if (!block) return [];
  const columns = columnsShown(grid)
    .slice(block.left, block.right + 1)
    .filter(({ canEdit }) => canEdit);
  const cells: { readonly row: GridRow; readonly columnId: string }[] = [];
  for (let at = block.top; at <= block.bottom; at += 1) {
    const row = grid.api.getDisplayedRowAtIndex(at)?.data;
    if (row) cells.push(...columns.map(({ id }) => ({ row, columnId: id })));
  }
  return cells;
}
