import {
  type Block,
  blockOf,
  blockOfAll,
  type Cell,
  cellCount,
  type CellRange,
  clamp,
  extendTo,
  isInside,
  rangeAt,
} from './cell-range.ts';
import { turnToRow } from './focus-cell.ts';
import { findGridColumn } from './grid-kind.ts';
import type { ShownGrid } from './grid-block.ts';
import type { GridCommand, Step } from './grid-command.ts';
import type { ActiveCell } from './grid-handle.ts';
import { isEmptyCell } from './grid-row.ts';
import { type GridShape, stepFrom } from './step-from.ts';

/**
 * The rectangle of cells over AG Grid, whose free edition has none.
 *
 * AG Grid's focused cell is the active cell; the range is ours and is laid over it.
 */
export type GridSelection = {
  /** Whether a cell lies in a range of several. */
  isSelected(row: number | null, columnId: string): boolean;
  /** The range, or the active cell alone; `undefined` in an empty grid or before any focus. */
  block(): Block | undefined;
  /** Whether several cells are selected. */
  hasRange(): boolean;
  /** Moves the far corner; keeps the active cell. */
  extend(head: Cell): void;
  collapse(): void;
  /** Makes a cell the active one and shows it. */
  activate(cell: Cell): void;
  /** Whether the command did something. `false` leaves the key to AG Grid and the browser. */
  run(command: GridCommand): boolean;
  /** To be called when columns change place. */
  refreshColumns(): void;
  /** To be called when rows change place: a range of places means nothing any more. */
  forget(): void;
  cellAt(row: number, columnId: string): Cell | undefined;
};

export type SelectionEvents = {
  readonly onChange: () => void;
  /** A cell is to be the active one; it has the focus only once its row is drawn. */
  readonly onGo: (cell: ActiveCell) => void;
};

export function createGridSelection(
  { api, kind }: ShownGrid,
  { onChange, onGo }: SelectionEvents,
): GridSelection {
  let range: CellRange | null = null;
  let columnIds: readonly string[] = [];
  let places: ReadonlyMap<string, number> = new Map();

  function refreshColumns(): void {
    columnIds = api.getAllDisplayedColumns().map((column) => column.getColId());
    places = new Map(columnIds.map((id, place) => [id, place]));
    forget();
  }

  /** Draws every row on screen anew: those once selected may stand anywhere now. */
  function forget(): void {
    if (range === null) return;
    range = null;
    api.refreshCells({ force: true, suppressFlash: true });
    onChange();
  }

  function shape(): GridShape {
    const { top, bottom } = api.getVerticalPixelRange();
    const rowHeight = api.getSizesForCurrentTheme().rowHeight;
    return {
      rows: api.getDisplayedRowCount(),
      columns: columnIds.length,
      pageRows: Math.max(1, Math.floor((bottom - top) / rowHeight) - 1),
      isEmpty: ({ row, column }) => {
        const data = api.getDisplayedRowAtIndex(row)?.data;
        const shown = findGridColumn(kind, columnIds[column] ?? '');
        return !data || !shown || isEmptyCell(shown.list, data);
      },
    };
  }

  function activeCell(): Cell | undefined {
    const focused = api.getFocusedCell();
    return focused ? cellAt(focused.rowIndex, focused.column.getColId()) : undefined;
  }

  function cellAt(row: number, columnId: string): Cell | undefined {
    const column = places.get(columnId);
    return column === undefined ? undefined : { row, column };
  }

  /** Draws anew the rows whose cells change sides, of those on screen. */
  function set(next: CellRange | null): void {
    const blocks = [range, next].flatMap((one) => (one ? [blockOf(one)] : []));
    const isSilent = range === null && next === null;
    range = next;
    const rowNodes = api
      .getRenderedNodes()
      .filter(({ rowIndex }) =>
        blocks.some(
          ({ top, bottom }) => rowIndex !== null && rowIndex >= top && rowIndex <= bottom,
        ),
      );
    if (rowNodes.length > 0) api.refreshCells({ rowNodes, force: true, suppressFlash: true });
    if (!isSilent) onChange();
  }

  function show({ row, column }: Cell): void {
    turnToRow(api, row);
    api.ensureIndexVisible(row);
    const id = columnIds[column];
    if (id !== undefined) api.ensureColumnVisible(id);
  }

  function activate(cell: Cell): void {
    const id = columnIds[cell.column];
    if (id === undefined) return;
    const rowId = api.getDisplayedRowAtIndex(cell.row)?.data?.id;
    if (rowId !== undefined) onGo({ rowId, columnId: id });
    set(null);
    show(cell);
    api.setFocusedCell(cell.row, id);
    onChange();
  }

  function extend(head: Cell): void {
    const active = activeCell();
    const from = range ?? (active && rangeAt(active));
    const within = clamp(head, shape());
    if (!from || !within) return;
    set(extendTo(from, within));
    show(within);
  }

  function move(step: Step, isExtending: boolean): boolean {
    const active = activeCell();
    if (!active) return false;
    if (step === 'up' && !isExtending && active.row === 0) return focusHeader(active);
    const next = stepFrom(isExtending ? (range?.head ?? active) : active, step, shape());
    if (!next) return false;
    if (isExtending) extend(next);
    else activate(next);
    return true;
  }

  function focusHeader({ column }: Cell): boolean {
    const id = columnIds[column];
    if (id === undefined) return false;
    set(null);
    api.setFocusedHeader(id);
    return true;
  }

  function selectLines(along: 'row' | 'column'): boolean {
    const active = activeCell();
    const { rows, columns } = shape();
    if (!active) return false;
    const { top, bottom, left, right } = blockOf(range ?? rangeAt(active));
    set(
      along === 'row'
        ? { anchor: { row: top, column: 0 }, head: { row: bottom, column: columns - 1 } }
        : { anchor: { row: 0, column: left }, head: { row: rows - 1, column: right } },
    );
    return true;
  }

  function selectAll(): boolean {
    const size = shape();
    if (size.rows === 0) return false;
    const { top, left, bottom, right } = blockOfAll(size);
    set({ anchor: { row: top, column: left }, head: { row: bottom, column: right } });
    return true;
  }

  function hasRange(): boolean {
    return range !== null && cellCount(blockOf(range)) > 1;
  }

  return {
    isSelected(row, columnId) {
      if (range === null || row === null || !hasRange()) return false;
      const column = places.get(columnId);
      return column !== undefined && isInside(blockOf(range), { row, column });
    },
    block() {
      const active = activeCell();
      return range ? blockOf(range) : active && blockOf(rangeAt(active));
    },
    hasRange,
    extend,
    collapse: () => set(null),
    activate,
    run(command) {
      switch (command.kind) {
        case 'move':
          return move(command.step, command.extend);
        case 'select-all':
          return selectAll();
        case 'select-row':
          return selectLines('row');
        case 'select-column':
          return selectLines('column');
        case 'collapse': {
          const had = hasRange();
          if (had) set(null);
          return had;
        }
        default:
          return false;
      }
    },
    refreshColumns,
    forget,
    cellAt,
  };
}
