/** Rows by a key, each group in the order of the rows. */
export function groupBy<Row, Item>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  toItem: (row: Row) => Item,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(toItem(row));
    else groups.set(key, [toItem(row)]);
  }
  return groups;
}
