import type { Cell } from './cell-range.ts';
import type { GridSelection } from './grid-selection.ts';

const SCROLL_EVERY_MS = 40;

/** What the mouse needs of the grid. */
export type DragTarget = {
  selection(): GridSelection | null;
  /** Rows on screen, without the header. */
  body(): DOMRect | undefined;
};

/** Starts what the mouse button begins on a cell: Shift extends, dragging selects a rectangle. */
export function startDrag(event: MouseEvent, target: DragTarget): void {
  const selection = target.selection();
  const start = selection && cellUnder(event.target, selection);
  if (event.button !== 0 || !selection || !start) return;

  if (event.shiftKey) {
    // AG Grid would make this cell the active one.
    event.preventDefault();
    event.stopPropagation();
    selection.extend(start);
  } else {
    selection.collapse();
  }
  follow(start, selection, target);
}

/** Until the button is let go; beyond the edge it goes on by itself, row after row. */
function follow(start: Cell, selection: GridSelection, target: DragTarget): void {
  let head = start;
  let beyond = 0;
  const extend = (cell: Cell) => {
    if (cell.row === head.row && cell.column === head.column) return;
    head = cell;
    selection.extend(cell);
  };
  const scroll = setInterval(() => {
    if (beyond !== 0) extend({ row: Math.max(0, head.row + beyond), column: head.column });
  }, SCROLL_EVERY_MS);
  const move = (event: MouseEvent) => {
    const cell = cellUnder(event.target, selection);
    if (cell) extend(cell);
    const body = target.body();
    beyond = !body ? 0 : event.clientY < body.top ? -1 : event.clientY > body.bottom ? 1 : 0;
  };
  const stop = () => {
    clearInterval(scroll);
    removeEventListener('mousemove', move);
    removeEventListener('mouseup', stop);
  };
  addEventListener('mousemove', move);
  addEventListener('mouseup', stop);
}

function cellUnder(element: EventTarget | null, selection: GridSelection): Cell | undefined {
  if (!(element instanceof Element)) return undefined;
  const column = element.closest('[col-id]')?.getAttribute('col-id');
  const row = element.closest('[row-index]')?.getAttribute('row-index');
  return column && row ? selection.cellAt(Number(row), column) : undefined;
}
