import type { Block } from './cell-range.ts';
import type { PlacedBlock, TypedCell } from './grid-editing.ts';

/** A column as shown. */
export type GroundColumn = {
  readonly id: string;
  readonly canEdit: boolean;
  /** Columns that could be changed but are hidden, between the shown one before and this one. */
  readonly hiddenBefore: readonly string[];
};

/** The grid a block falls on, as shown: nothing falls on hidden columns. */
export type Ground = {
  readonly rowIds: readonly string[];
  readonly columns: readonly GroundColumn[];
  /** Whether rows may be added behind the last one. */
  readonly canAdd: boolean;
};

/**
 * Where the cells of a copied block fall, from the top left of the selection: on what is seen, row by
 * row and column by column. Excel fills hidden columns too, unseen; that is what people complain of.
 *
 * As in Excel a block repeats over a selection that holds it a whole number of times, and one cell
 * fills all of it; otherwise it takes the room it needs.
 */
export function placeBlock(
  copied: readonly (readonly string[])[],
  selected: Block,
  ground: Ground,
): PlacedBlock {
  const height = roomFor(copied.length, selected.bottom - selected.top + 1);
  const copiedWidth = Math.max(0, ...copied.map((cells) => cells.length));
  const width = roomFor(copiedWidth, selected.right - selected.left + 1);
  const cells: TypedCell[] = [];
  const added: Record<string, string>[] = [];
  let left = 0;

  for (let row = 0; row < height; row += 1) {
    const rowId = ground.rowIds[selected.top + row];
    const values: Record<string, string> = {};
    for (let column = 0; column < width; column += 1) {
      const text = copied[row % copied.length]?.[column % copiedWidth];
      const target = ground.columns[selected.left + column];
      if (text === undefined) continue;
      if (!target?.canEdit || (rowId === undefined && !ground.canAdd)) left += 1;
      else if (rowId === undefined) values[target.id] = text;
      else cells.push({ rowId, columnId: target.id, text });
    }
    if (Object.values(values).some((text) => text.trim() !== '')) added.push(values);
  }
  const onto = ground.columns.slice(selected.left, selected.left + width);
  return {
    ...{ cells, added, left },
    onto: onto.flatMap(({ id, canEdit }) => (canEdit ? [id] : [])),
    passed: onto.slice(1).flatMap(({ hiddenBefore }) => hiddenBefore),
  };
}

function roomFor(copied: number, selected: number): number {
  return copied > 0 && selected % copied === 0 ? selected : copied;
}
