import type { Sheet } from '../../shared/workbook/column.ts';
import type { RowChange, RowImage } from '../db/row-change.ts';
import { PRIMARY_KEY } from '../db/schema.ts';
import { BROUGHT_BY } from './known-keys.ts';
import type { Planning } from './plan-sheet.ts';
import { emptyOf } from './table-row.ts';
import type { Target } from './targets.ts';

type Written = {
  /** The row on file, if there is one. */
  readonly old: RowImage | undefined;
  readonly target: Target;
  readonly sheet: Sheet;
  readonly planning: Planning;
};

/** Adds the change that makes the file hold `given`, and makes its keys known to later rows. */
export function writeRow(
  given: RowImage,
  { old, target, sheet, planning }: Written,
): 'created' | 'changed' | 'unchanged' {
  const change = old ? toUpdate(target, old, given) : toInsert(target, given, planning.newId);
  if (change) planning.changes.push(change);

  const entity = BROUGHT_BY[sheet.name];
  const [keyColumn = ''] = target.key;
  if (entity) planning.keys.add(entity, String(given[keyColumn]));
  if (!old && change) planning.keys.link(sheet.name, { ...given, id: change.id });
  if (!old) return 'created';
  return change ? 'changed' : 'unchanged';
}

function toInsert(target: Target, given: RowImage, newId: () => string): RowChange {
  const primaryKey = PRIMARY_KEY[target.table];
  const blank = Object.values(target.fields).map((name) => [name, emptyOf(target, name)]);
  const id = primaryKey === 'id' ? { id: newId() } : {};
  const row: RowImage = { ...Object.fromEntries(blank), ...given, ...id };
  return { kind: 'insert', table: target.table, id: String(row[primaryKey]), row };
}

function toUpdate(target: Target, old: RowImage, given: RowImage): RowChange | undefined {
  const patch = Object.fromEntries(
    Object.entries(given).filter(([column, value]) => old[column] !== value),
  );
  if (Object.keys(patch).length === 0) return undefined;
  const id = String(old[PRIMARY_KEY[target.table]]);
  const expectedVersion = Number(old['version']);
  return { kind: 'update', table: target.table, id, patch, expectedVersion };
}
