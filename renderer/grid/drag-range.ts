import type { Cell } from './cell-range.ts';
import type { GridSelection } from './grid-selection.ts';

const SCROLL_EVERY_MS = 40;

/** What the mouse needs of the grid. */
export type DragTarget = {
  selection(): GridSelection | null;
  /** Rows on screen, without the header. */
  body(): DOMRect | undefined;
};

/** Lets the mouse select in a grid: Shift extends, dragging makes a rectangle. Gives how to stop. */
export function listenToMouse(grid: HTMLElement, target: DragTarget): () => void {
  const onPointer = (event: PointerEvent) => startDrag(event, target);
  const onMouse = (event: MouseEvent) => {
    const selection = target.selection();
    if (event.shiftKey && selection && cellUnder(event.target, selection)) keep(event);
  };
  grid.addEventListener('pointerdown', onPointer, { capture: true });
  grid.addEventListener('mousedown', onMouse, { capture: true });
  return () => {
    grid.removeEventListener('pointerdown', onPointer, { capture: true });
    grid.removeEventListener('mousedown', onMouse, { capture: true });
  };
}

/** From AG Grid and the browser, which would make the cell the active one. */
function keep(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function startDrag(event: PointerEvent, target: DragTarget): void {
  const selection = target.selection();
  const start = selection && cellUnder(event.target, selection);
  if (event.button !== 0 || event.pointerType === 'touch' || !selection || !start) return;

  if (event.shiftKey) {
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
