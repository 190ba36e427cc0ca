import type { GridApi } from 'ag-grid-community';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { Translate } from '../../../shared/wording/translator.ts';
import { clear, fillDown, paste } from '../cell-editing.ts';
import type { Block } from '../cell-range.ts';
import { copyBlock, rowsOf, summarise } from '../grid-block.ts';
import type { GridContext } from '../grid-context.ts';
import type { ActiveCell } from '../grid-handle.ts';
import type { GridKind } from '../grid-kind.ts';
import type { GridRow } from '../grid-row.ts';
import type { ViewState } from '../view-state.ts';
import { cellGroups } from './cell-groups.ts';
import { columnGroups } from './column-groups.ts';
import { readCopied, writeClipboard } from './menu-clipboard.ts';
import type { MenuEntry, MenuGroup } from './menu-entry.ts';
import {
  canEditIn,
  focusBeside,
  focusPlace,
  type MenuPlace,
  placeAt,
  selectPlace,
} from './menu-place.ts';

/** What the menu of a grid needs of its page. */
export type MenuInput = {
  readonly kind: GridKind;
  readonly view: ViewState;
  readonly translate: Translate;
  readonly onView: (patch: Partial<ViewState>) => void;
  /** How many cells went to the clipboard. */
  readonly onCopy: (cells: number) => void;
  /** What the page adds for a cell, about its row. */
  readonly menuOf?: (cell: ActiveCell) => readonly MenuGroup[];
  /** The window may not use the clipboard by itself; the keys that a person presses may. */
  readonly onKeysNeeded: (keys: string) => void;
};

type Target = {
  readonly api: GridApi<GridRow> | null;
  readonly context: GridContext;
  readonly openFilter: (columnId: string) => void;
};

export type GridMenuState = {
  /** What it is about, read aloud. */
  readonly label: string;
  /** null while it is closed. */
  readonly groups: readonly MenuGroup[] | null;
  readonly choose: (entry: MenuEntry) => void;
  readonly close: () => void;
  /** Of the element around the grid, before anything else hears of it. */
  readonly onContextMenuCapture: (event: MouseEvent) => void;
  /** Whether the key asks for the menu, which then opens. */
  readonly takeKey: (event: KeyboardEvent) => boolean;
};

/** In pixels, from the left of a cell to the menu that a key opens. */
const INSET = 8;

/** The menu of cells and headers: right click, the menu key and Shift+F10 open it where they stand. */
export function useGridMenu({ api, context, openFilter }: Target, input: MenuInput): GridMenuState {
  const { kind, view, translate, onView } = input;
  const [opened, setOpened] = useState<{
    readonly place: MenuPlace;
    readonly groups: readonly MenuGroup[];
  } | null>(null);
  const left = useRef<MenuPlace | null>(null);
  const chosen = useRef<MenuEntry | null>(null);

  useEffect(() => {
    const place = left.current;
    if (opened || !place || !api || api.isDestroyed()) return;
    const entry = chosen.current;
    left.current = null;
    chosen.current = null;
    focusPlace(api, place);
    entry?.run();
  }, [opened, api]);

  function groupsAt(grid: GridApi<GridRow>, { column, rowId }: MenuPlace): readonly MenuGroup[] {
    const place = {
      ...{ column, view, translate, onView },
      onFilter: () => openFilter(column.id),
      onLeave: () => focusBeside(grid, { column, rowId }),
    };
    const row = rowId === null ? undefined : grid.getRowNode(rowId)?.data;
    const block = context.selection?.block();
    if (rowId === null || !row || !block) return columnGroups(place);
    const edited = { api: grid, context };
    const stood = standing(grid, block);
    // The file may change while the menu is open.
    const onSameCells = (work: (now: Block) => void) => () => {
      const now = context.selection?.block();
      if (now && standing(grid, now) === stood) work(now);
    };
    return cellGroups(
      {
        ...place,
        ...{ row, block, canEdit: canEditIn(edited, block) },
        onCopy: onSameCells((now) => void copy(grid, now)),
        onPaste: onSameCells(() => void pasteCopied(grid)),
        onFillDown: onSameCells((now) => fillDown(edited, now)),
        onClear: onSameCells((now) => clear(edited, now)),
      },
      input.menuOf?.({ rowId, columnId: column.id }) ?? [],
    );
  }

  async function copy(grid: GridApi<GridRow>, block: Block): Promise<void> {
    const shown = { api: grid, kind, editing: context.editing };
    const isDone = await writeClipboard(copyBlock(shown, block, translate));
    if (isDone) input.onCopy(summarise(shown, block).cells);
    else input.onKeysNeeded('Ctrl+C');
  }

  async function pasteCopied(grid: GridApi<GridRow>): Promise<void> {
    const copied = await readCopied();
    if (copied) paste(copied, { api: grid, context });
    else input.onKeysNeeded('Ctrl+V');
  }

  function onContextMenuCapture(event: MouseEvent): void {
    const place = placeAt(event.target, kind);
    if (!api || !place) return event.stopPropagation();
    selectPlace({ api, context }, place);
    left.current = place;
    setOpened({ place, groups: groupsAt(api, place).filter((group) => group.length > 0) });
  }

  function takeKey(event: KeyboardEvent): boolean {
    const isAsked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    const place = isAsked ? placeAt(event.target, kind) : null;
    if (!api || !place || !(event.target instanceof Element)) return false;
    event.preventDefault();
    event.stopPropagation();
    const cell = event.target.closest('[col-id]') ?? event.target;
    api.ensureColumnVisible(place.column.id);
    const { left: x, bottom: y } = cell.getBoundingClientRect();
    const at = { clientX: x + INSET, clientY: y, bubbles: true, cancelable: true };
    cell.dispatchEvent(new globalThis.MouseEvent('contextmenu', at));
    return true;
  }

  const header = opened?.place.column.header(translate) ?? '';
  return {
    label: translate('grid.menu.label', { column: header }),
    groups: opened?.groups ?? null,
    choose: (entry) => (chosen.current = entry),
    close: () => setOpened(null),
    onContextMenuCapture,
    takeKey,
  };
}

/** Which cells a block is: its place, and the rows there. */
function standing(api: GridApi<GridRow>, block: Block): string {
  return JSON.stringify([block, rowsOf(api, block).map(({ id }) => id)]);
}
