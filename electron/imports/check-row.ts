import type { ImportRow } from './interpret-sheet.ts';
import { BROUGHT_BY, type KnownKeys } from './known-keys.ts';
import type { RowProblem, SheetPlan } from './plan-sheet.ts';
import { keyOf, valuesOf } from './table-row.ts';
import type { Reference } from './targets.ts';

/** Why a row whose cells are all readable cannot be written; empty when it can. */
export function checkRow(row: ImportRow, plan: SheetPlan): readonly RowProblem[] {
  return [...checkKey(row, plan), ...checkOrders(row, plan), ...checkReferences(row, plan)];
}

function checkKey(row: ImportRow, { known, seen, planning }: SheetPlan): readonly RowProblem[] {
  const { naturalKey, name } = known.sheet;
  const parts = naturalKey.map((column) => row.values.get(column) ?? null);
  const column = naturalKey[0] ?? '';
  const first = seen.get(JSON.stringify(parts));
  if (first !== undefined)
    return [{ column, code: 'key-twice', figures: { value: parts.join(' · '), first } }];
  seen.set(JSON.stringify(parts), row.row);

  const entity = BROUGHT_BY[name];
  const value = String(parts[0]);
  if (!entity || planning.keys.has(entity, value)) return [];
  const other = planning.keys.twinOf(entity, value);
  return other === undefined ? [] : [{ column, code: 'key-case', figures: { value, other } }];
}

function checkOrders(row: ImportRow, { target, existing }: SheetPlan): readonly RowProblem[] {
  const old = existing.get(keyOf(target, valuesOf(row.values, target)));
  // A column the file does not have keeps its value on file.
  const valueOf = (column: string) =>
    row.values.has(column) ? row.values.get(column) : old?.[target.fields[column] ?? ''];

  return target.orders.flatMap(([first, last]): readonly RowProblem[] => {
    const [from, to] = [valueOf(first), valueOf(last)];
    if (typeof from !== 'string' || typeof to !== 'string' || to >= from) return [];
    return [{ column: last, code: 'end-before-start', figures: { from, to } }];
  });
}

function checkReferences(
  row: ImportRow,
  { known, target, planning }: SheetPlan,
): readonly RowProblem[] {
  return target.references.flatMap((reference) => {
    const key = row.values.get(reference.column);
    if (typeof key !== 'string') return [];
    if (reference.isStrict) return checkStrict(key, reference, planning.keys);
    const at = known.columns.findIndex((column) => column?.key === reference.column);
    const column = known.read.headers[at] ?? '';
    planning.loose.note(reference, key, { sheet: known.read.name, row: row.row, column });
    return [];
  });
}

function checkStrict(
  value: string,
  { column, to, code }: Reference,
  keys: KnownKeys,
): readonly RowProblem[] {
  if (keys.has(to, value)) return [];
  const row = keys.refusedRow(to, value);
  if (row !== undefined) return [{ column, code: 'reference-refused', figures: { value, row } }];
  const other = keys.twinOf(to, value);
  if (other !== undefined) return [{ column, code: 'key-case', figures: { value, other } }];
  return [{ column, code, figures: { value } }];
}
