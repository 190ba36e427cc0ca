import type { GridApi } from 'ag-grid-community';
import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useRef,
} from 'react';
import type { Translate } from '../../shared/wording/translator.ts';
import { clear, type EditedGrid, paste, takeEditorKey, takeSheetKey } from './cell-editing.ts';
import { copyBlock, summarise } from './grid-block.ts';
import { type GridCommand, toGridCommand } from './grid-command.ts';
import type { GridContext } from './grid-context.ts';
import { type ActiveCell, handleOf } from './grid-handle.ts';
import type { GridKind } from './grid-kind.ts';
import type { GridRow } from './grid-row.ts';

/** What keys and the clipboard of a grid lead to. */
export type GridInput = {
  /** Another one makes another grid. */
  readonly kind: GridKind;
  readonly translate: Translate;
  /** The row is to be opened, from one of its cells. */
  readonly onOpen: (rowId: string, columnId: string) => void;
  /** Escape where the grid itself has nothing to leave. */
  readonly onEscape: () => void;
  /** How many cells went to the clipboard. */
  readonly onCopy: (cells: number) => void;
  /** The row of the active cell has another one than before. */
  readonly onRow?: (rowId: string) => void;
};

type Target = {
  readonly api: GridApi<GridRow> | null;
  readonly context: GridContext;
  readonly active: RefObject<ActiveCell | null>;
  readonly heading: RefObject<ActiveCell | null>;
};

/** Keys, focus and clipboard of the element around AG Grid, taken before AG Grid sees them. */
export function useGridInput({ api, context, active, heading }: Target, input: GridInput) {
  const { kind, translate } = input;
  const { editing } = context;
  /** A filter was opened from a cell: leaving it leads back there, not to the header. */
  const isFiltering = useRef(false);

  /** From a cell or a header; where it leads back to a cell, that is the active one. */
  function openFilter(columnId: string): void {
    isFiltering.current = document.activeElement?.closest('[row-index]') !== null;
    api?.showColumnFilter(columnId);
  }

  /** Before AG Grid, whose own events come too late to keep the browser from scrolling. */
  function takeKey(event: KeyboardEvent): void {
    const focused = api?.getFocusedCell();
    if (!api || !focused || !(event.target instanceof Element)) return;
    if (!event.target.closest('[row-index]')) return;
    const grid: EditedGrid = { api, context };
    const isEditing = api.getEditingCells().length > 0;
    if (isEditing ? takeEditorKey(event, grid) : takeSheetKey(event, grid)) return stop(event);
    if (isEditing) return;
    if (event.key === 'Tab') context.selection?.collapse();
    const command = commandOf(event);
    if (command === undefined || (command !== 'filter' && command.kind === 'copy')) return;
    // On a sheet a space is typed like any other letter.
    if (editing && event.key === ' ' && !event.ctrlKey && !event.shiftKey) return;
    stop(event);
    if (command === 'filter') return openFilter(focused.column.getColId());

    const isDone = context.selection?.run(command) ?? false;
    if (command.kind === 'open') {
      const row = api.getDisplayedRowAtIndex(focused.rowIndex)?.data;
      if (row) input.onOpen(row.id, focused.column.getColId());
    }
    if (command.kind === 'collapse' && !isDone) input.onEscape();
  }

  /** Of the page, since AG Grid tells of a focused cell only once a next key may have come. */
  function takeFocus({ target }: FocusEvent): void {
    const rowId = target.closest('[row-id]')?.getAttribute('row-id');
    const columnId = target.closest('[col-id]')?.getAttribute('col-id');
    if (rowId && columnId) {
      if (rowId !== active.current?.rowId) input.onRow?.(rowId);
      active.current = { rowId, columnId };
      heading.current = null;
      if (editing) {
        const cell = target.closest('[role=gridcell]');
        cell?.setAttribute('aria-readonly', String(!editing.canEdit(columnId)));
      }
    }
    if (!isFiltering.current || !api || !target.closest('.ag-header-cell')) return;
    isFiltering.current = false;
    handleOf(api, () => active.current, context).focus();
  }

  function copy(event: ClipboardEvent): void {
    const block = context.selection?.block();
    if (!api || !block || !isOnCell(event, api)) return;
    const copied = copyBlock({ api, kind, editing }, block, translate);
    event.clipboardData.setData('text/plain', copied.text);
    event.clipboardData.setData('text/html', copied.html);
    event.preventDefault();
    input.onCopy(summarise({ api, kind }, block).cells);
    if (event.type === 'cut' && editing) clear({ api, context }, block);
  }

  return {
    openFilter,
    onKeyDownCapture: takeKey,
    onFocus: takeFocus,
    onCopy: copy,
    onCut: copy,
    onPaste(event: ClipboardEvent): void {
      if (!api || !isOnCell(event, api)) return;
      if (paste(event.clipboardData, { api, context })) event.preventDefault();
    },
  };
}

function commandOf(event: KeyboardEvent): GridCommand | 'filter' | undefined {
  if (event.altKey && event.key === 'ArrowDown') return 'filter';
  return toGridCommand({
    key: event.key,
    control: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    alt: event.altKey,
  });
}

function stop(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Not in a filter, nor in a cell being typed in. */
function isOnCell({ target }: ClipboardEvent, api: GridApi<GridRow>): boolean {
  const isCell = target instanceof Element && target.closest('[row-index]') !== null;
  return isCell && api.getEditingCells().length === 0;
}
