import type { ImportBase } from '../db/import-base.ts';
import type { RowImage } from '../db/row-change.ts';
import type { Value } from '../../shared/workbook/parse-cell.ts';
import type { Target } from './targets.ts';

/** The columns of the table that a row of the file fills: those whose column the file has. */
export function valuesOf(values: ReadonlyMap<string, Value>, target: Target): RowImage {
  const image: Record<string, Value> = {};
  for (const [column, name] of Object.entries(target.fields)) {
    const value = values.get(column);
    if (value !== undefined) image[name] = value ?? emptyOf(target, name);
  }
  return image;
}

/** How the table writes that nothing is recorded. */
export function emptyOf(target: Target, name: string): '' | null {
  return target.lists.includes(name) ? '' : null;
}

/** What names a row of the table among the others. */
export function keyOf(target: Target, row: RowImage): string {
  return JSON.stringify(target.key.map((column) => row[column] ?? null));
}

/** The rows on file by `keyOf`. */
export function indexRows(target: Target, base: ImportBase): ReadonlyMap<string, RowImage> {
  // Safe: the columns of our tables hold texts, numbers and nulls only.
  const rows = base[target.table] as unknown as readonly RowImage[];
  return new Map(rows.map((row) => [keyOf(target, row), row]));
}
