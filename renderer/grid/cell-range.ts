/** A place among the rows and columns on screen, both counted from 0. */
export type Cell = { readonly row: number; readonly column: number };

/** How many rows and columns are on screen. */
export type GridSize = { readonly rows: number; readonly columns: number };

/** `anchor` is the active cell and stays; `head` is the corner that Shift and the mouse move. */
export type CellRange = { readonly anchor: Cell; readonly head: Cell };

/** All four bounds inclusive. */
export type Block = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

export function rangeAt(cell: Cell): CellRange {
  return { anchor: cell, head: cell };
}

export function extendTo(range: CellRange, head: Cell): CellRange {
  return { anchor: range.anchor, head };
}

/** Every cell; the active one stays. */
export function blockOfAll({ rows, columns }: GridSize): Block {
  return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

export function blockOf({ anchor, head }: CellRange): Block {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
}

export function isInside(block: Block, { row, column }: Cell): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}

export function cellCount(block: Block): number {
  return (block.bottom - block.top + 1) * (block.right - block.left + 1);
}

/** The nearest cell of a grid of that size; `undefined` when it has none. */
export function clamp({ row, column }: Cell, size: GridSize): Cell | undefined {
  if (size.rows === 0 || size.columns === 0) return undefined;
  return {
    row: Math.min(Math.max(row, 0), size.rows - 1),
    column: Math.min(Math.max(column, 0), size.columns - 1),
  };
}
