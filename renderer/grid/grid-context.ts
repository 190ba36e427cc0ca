import type { GridEditing } from './grid-editing.ts';
import type { GridSelection } from './grid-selection.ts';

/** What cells and filters read besides their row. One object for the life of a grid. */
export type GridContext = {
  /** null until the grid is ready. */
  selection: GridSelection | null;
  /** Id of the row that is open beside the grid. */
  chosen: string | null;
  /** null where nothing can be changed. */
  editing: GridEditing | null;
  /** What the cell being edited would become; null while it is as it was. */
  draft: string | null;
  /** To be called when something else is selected: says so of each cell, where that is wanted. */
  describe: () => void;
  /** Ends the editing of a cell with what is in `draft`. */
  commit: () => void;
};
