import { type Cell, clamp, type GridSize } from './cell-range.ts';
import type { Step } from './grid-command.ts';

/** What a step needs to know of the grid. */
export type GridShape = GridSize & {
  /** Whole rows that fit on screen. */
  readonly pageRows: number;
  isEmpty(cell: Cell): boolean;
};

/** The cell a step leads to, held inside the grid; `undefined` in an empty one. */
export function stepFrom(cell: Cell, step: Step, shape: GridShape): Cell | undefined {
  const { row, column } = cell;
  const lastRow = shape.rows - 1;
  const lastColumn = shape.columns - 1;
  switch (step) {
    case 'up':
      return clamp({ row: row - 1, column }, shape);
    case 'down':
      return clamp({ row: row + 1, column }, shape);
    case 'left':
      return clamp({ row, column: column - 1 }, shape);
    case 'right':
      return clamp({ row, column: column + 1 }, shape);
    case 'edge-up':
      return edge(cell, { row: -1, column: 0 }, shape);
    case 'edge-down':
      return edge(cell, { row: 1, column: 0 }, shape);
    case 'edge-left':
      return edge(cell, { row: 0, column: -1 }, shape);
    case 'edge-right':
      return edge(cell, { row: 0, column: 1 }, shape);
    case 'page-up':
      return clamp({ row: row - shape.pageRows, column }, shape);
    case 'page-down':
      return clamp({ row: row + shape.pageRows, column }, shape);
    case 'row-start':
      return clamp({ row, column: 0 }, shape);
    case 'row-end':
      return clamp({ row, column: lastColumn }, shape);
    case 'first-cell':
      return clamp({ row: 0, column: 0 }, shape);
    case 'last-cell':
      return clamp({ row: lastRow, column: lastColumn }, shape);
  }
}

/** As Ctrl+arrow in Excel: to the end of the filled block, or over the gap to the next one. */
function edge(from: Cell, by: Cell, shape: GridShape): Cell | undefined {
  const next = (cell: Cell): Cell | undefined => {
    const moved = { row: cell.row + by.row, column: cell.column + by.column };
    const isOutside =
      moved.row < 0 || moved.row >= shape.rows || moved.column < 0 || moved.column >= shape.columns;
    return isOutside ? undefined : moved;
  };

  let cell = clamp(from, shape);
  if (!cell) return undefined;
  let ahead = next(cell);
  if (!ahead) return cell;

  if (shape.isEmpty(cell) || shape.isEmpty(ahead)) {
    while (ahead && shape.isEmpty(ahead)) [cell, ahead] = [ahead, next(ahead)];
    return ahead ?? cell;
  }
  while (ahead && !shape.isEmpty(ahead)) [cell, ahead] = [ahead, next(ahead)];
  return cell;
}
