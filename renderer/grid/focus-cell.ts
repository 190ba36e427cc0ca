import type { GridApi } from 'ag-grid-community';
import type { GridRow } from './grid-row.ts';

/** Brings the page of a row on screen; nothing where the grid is one page. `row` is counted from 0. */
export function turnToRow(api: GridApi<GridRow>, row: number): void {
  const page = pageOf(api, row);
  if (page !== null && page !== api.paginationGetCurrentPage()) api.paginationGoToPage(page);
}

/** Whether a row is on the page on screen. */
export function isOnPage(api: GridApi<GridRow>, row: number): boolean {
  const page = pageOf(api, row);
  return page === null || page === api.paginationGetCurrentPage();
}

/** The first row of the page on screen. */
export function firstOnPage(api: GridApi<GridRow>): number {
  return isPaged(api) ? api.paginationGetCurrentPage() * api.paginationGetPageSize() : 0;
}

/** Gives a cell the focus, wherever its row stands. */
export function focusCell(api: GridApi<GridRow>, row: number, columnId: string): void {
  turnToRow(api, row);
  api.setFocusedCell(row, columnId);
}

function pageOf(api: GridApi<GridRow>, row: number): number | null {
  return isPaged(api) ? Math.floor(row / api.paginationGetPageSize()) : null;
}

function isPaged(api: GridApi<GridRow>): boolean {
  return api.getGridOption('pagination') === true;
}
