/** The columns of `after` that differ from `before`; null when none does. */
export function patchRow<Row extends object>(before: Row, after: Row): Partial<Row> | null {
  // Safe: both rows have the columns of one table.
  const columns = Object.keys(after) as (keyof Row)[];
  const changed = columns.filter((column) => before[column] !== after[column]);
  if (changed.length === 0) return null;
  // Safe: some of the row's own columns.
  return Object.fromEntries(changed.map((column) => [column, after[column]])) as Partial<Row>;
}
