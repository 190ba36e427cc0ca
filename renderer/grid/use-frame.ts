import type { GridApi } from 'ag-grid-community';
import { type RefObject, useEffect } from 'react';
import { listenToMouse } from './drag-range.ts';
import { focusCell } from './focus-cell.ts';
import type { GridContext } from './grid-context.ts';
import type { ActiveCell } from './grid-handle.ts';
import type { GridRow } from './grid-row.ts';

/** What only the page itself tells of the grid: the mouse, and a focus that is lost. */
export function useFrame(
  frame: RefObject<HTMLElement | null>,
  api: GridApi<GridRow> | null,
  {
    context,
    active,
    heading,
  }: {
    readonly context: GridContext;
    readonly active: RefObject<ActiveCell | null>;
    readonly heading: RefObject<ActiveCell | null>;
  },
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const target = {
      selection: () => context.selection,
      body: () => element.querySelector('.ag-grid-viewport')?.getBoundingClientRect(),
    };
    return listenToMouse(element, target);
  }, [frame, context]);

  useEffect(() => {
    const element = frame.current;
    if (!element || !api) return undefined;
    // A row drawn anew takes its cells off the page, and the focus with them.
    const restore = () => {
      const isLost = document.activeElement === document.body && !document.querySelector(':active');
      const cell = heading.current ?? active.current;
      const row = cell && !api.isDestroyed() ? api.getRowNode(cell.rowId)?.rowIndex : null;
      if (isLost && cell && typeof row === 'number') focusCell(api, row, cell.columnId);
    };
    const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
      const isCell = target instanceof Element && target.closest('[row-index]') !== null;
      if (isCell && relatedTarget === null) queueMicrotask(restore);
    };
    element.addEventListener('focusout', onFocusOut);
    return () => element.removeEventListener('focusout', onFocusOut);
  }, [frame, api, active, heading]);
}
