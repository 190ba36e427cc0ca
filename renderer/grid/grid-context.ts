import type { GridSelection } from './grid-selection.ts';

/** What cells and filters read besides their row. One object for the life of a grid. */
export type GridContext = {
  /** null until the grid is ready. */
  selection: GridSelection | null;
  /** Id of the row that is open beside the grid. */
  chosen: string | null;
};
