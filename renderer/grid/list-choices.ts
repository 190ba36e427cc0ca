import { type CellValue, valuesIn } from './column-filter.ts';

/** One line of the list filter: a value and how many rows hold it. '' is an empty cell. */
export type Choice = { readonly value: string; readonly count: number };

/** Each value once, with its count, in the order of `compare`; the empty one last. */
export function toChoices(
  values: Iterable<CellValue>,
  compare: (a: string, b: string) => number,
): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    for (const one of valuesIn(value)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => {
      if (a.value === '' || b.value === '') return a.value === '' ? 1 : -1;
      return compare(a.value, b.value);
    });
}

/**
 * What is kept after a click on one value. `null` = everything, which is no filter at all.
 *
 * `kept` null = all were kept so far.
 */
export function toggleValue(
  all: readonly string[],
  kept: readonly string[] | null,
  value: string,
): readonly string[] | null {
  const before = new Set(kept ?? all);
  if (!before.delete(value)) before.add(value);
  return all.every((one) => before.has(one)) ? null : [...before];
}

/**
 * What is kept after a click on the line above the list, which stands for the values found.
 *
 * Where a search has found only some, the first click keeps just those.
 */
export function toggleFound(
  all: readonly string[],
  kept: readonly string[] | null,
  found: readonly string[],
): readonly string[] | null {
  const isWhole = found.length === all.length;
  if (kept === null) return isWhole ? [] : found;
  if (isWhole) return null;
  const areKept = found.every((value) => kept.includes(value));
  const next = areKept
    ? kept.filter((value) => !found.includes(value))
    : [...new Set([...kept, ...found])];
  return all.every((value) => next.includes(value)) ? null : next;
}
