import type { GridApi } from 'ag-grid-community';
import { type RefObject, useEffect } from 'react';
import type { GridContext } from './grid-context.ts';
import type { GridRow } from './grid-row.ts';

/**
 * Says of every cell on the page whether it is selected and whether it may be changed, for those who read
 * the grid without going from cell to cell; cells drawn anew are described anew.
 */
export function useCellStates(
  frame: RefObject<HTMLElement | null>,
  api: GridApi<GridRow> | null,
  context: GridContext,
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element || api?.getGridOption('pagination') !== true) return undefined;
    api.setGridAriaProperty('multiselectable', 'true');
    const describe = () => {
      for (const cell of element.querySelectorAll('[role=gridcell]')) describeCell(cell, context);
    };
    const observer = new MutationObserver(describe);
    observer.observe(element, { childList: true, subtree: true });
    context.describe = describe;
    describe();
    return () => {
      observer.disconnect();
      context.describe = () => undefined;
    };
  }, [frame, api, context]);
}

function describeCell(cell: Element, { selection, editing }: GridContext): void {
  const columnId = cell.getAttribute('col-id') ?? '';
  const row = Number(cell.closest('[row-index]')?.getAttribute('row-index'));
  set(cell, 'aria-selected', selection?.isSelected(row, columnId) ?? false);
  set(cell, 'aria-readonly', !(editing?.canEdit(columnId) ?? false));
}

function set(cell: Element, name: string, is: boolean): void {
  if (cell.getAttribute(name) !== String(is)) cell.setAttribute(name, String(is));
}
