import type { GridSelection } from './grid-selection.ts';

/** What cells and filters read besides their row. One object for the life of a grid. */
export type GridContext = {
  /** null until the grid is ready. */
  selection: GridSelection | null;
  /** Staff number of the agent whose panel is open. */
  chosen: string | null;
};
