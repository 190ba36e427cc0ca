import type { ColumnView } from './view-state.ts';

/** The columns with one of them moved by so many places, held within the list. */
export function moveColumn(
  columns: readonly ColumnView[],
  id: string,
  by: number,
): readonly ColumnView[] {
  const from = columns.findIndex((column) => column.id === id);
  const moved = columns[from];
  if (!moved) return columns;
  const to = Math.min(Math.max(from + by, 0), columns.length - 1);
  return columns.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** The columns with one of them changed. */
export function changeColumn(
  columns: readonly ColumnView[],
  id: string,
  patch: Partial<ColumnView>,
): readonly ColumnView[] {
  return columns.map((column) => (column.id === id ? { ...column, ...patch } : column));
}

/** The columns with none kept in sight at the left; the same ones where none was. */
export function unpinAll(columns: readonly ColumnView[]): readonly ColumnView[] {
  return columns.some(({ isPinned }) => isPinned)
    ? columns.map((column) => ({ ...column, isPinned: false }))
    : columns;
}
