import type { Choice } from '../app/choices.ts';
import type { GridRow } from './grid-row.ts';

/** A cell, and the text a person gives it; '' empties it. */
export type TypedCell = {
  readonly rowId: string;
  readonly columnId: string;
  readonly text: string;
};

/** A block as it falls on the grid. */
export type PlacedBlock = {
  readonly cells: readonly TypedCell[];
  /** Rows beyond the last one, each by column. */
  readonly added: readonly Readonly<Record<string, string>>[];
  /** Cells that fell on columns which cannot be changed, or beyond the last column. */
  readonly left: number;
  /** The columns it falls on, in order; those that cannot be changed apart. */
  readonly onto: readonly string[];
  /** The hidden columns among them, on which nothing falls. */
  readonly passed: readonly string[];
};

/** How a grid changes its rows: it never does so itself, it says what was typed where. */
export type GridEditing = {
  canEdit(columnId: string): boolean;
  /** What was typed and is not on file: being written, or not taken. The grid may draw it a moment later. */
  typedIn(row: GridRow, columnId: string): string | undefined;
  /** The text that would make the cell what it is, as a person writes it. */
  textOf(row: GridRow, columnId: string): string;
  /** What may stand in the column, to be picked; empty = anything typed. */
  choicesOf(columnId: string): readonly Choice[];
  /** All in one step. */
  onWrite(cells: readonly TypedCell[]): void;
  onPaste(block: PlacedBlock): void;
};
