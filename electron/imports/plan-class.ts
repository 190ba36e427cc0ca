import { err, ok, type Result } from '../../shared/result.ts';
import { insertRow, updateRow, type RowChange } from '../db/row-change.ts';
import type { ClassPeriodTable } from '../db/schema.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { Value } from '../../shared/workbook/parse-cell.ts';
import type { RowProblem } from './plan-sheet.ts';

/**
 * What `class` and `class_since` change. A new class from a new day is added to those on file; the
 * same day corrects its class; the same class corrects its day. An empty class takes none away.
 *
 * `periods`: the classes on file, oldest first, one without a first day before all others.
 */
export function planClass(
  values: ReadonlyMap<string, Value>,
  periods: readonly ClassPeriodTable[],
  { staffNumber, newId }: { readonly staffNumber: string; readonly newId: () => string },
): Result<readonly RowChange[], RowProblem> {
  const name = values.get('class') ?? null;
  // Safe: the cell was read as a day.
  const since = (values.get('class_since') ?? null) as IsoDate | null;
  if (name === null) {
    if (since === null || !values.has('class')) return ok([]);
    return err({ column: 'class', code: 'class-missing', figures: { since } });
  }
  const held = String(name);
  const latest = periods.at(-1);
  const isRecorded = periods.some((period) => period.class === held && period.since === since);
  if (isRecorded || (since === null && latest?.class === held)) return ok([]);

  if (since === null && latest) {
    if (latest.since === null) return ok([update(latest, { class: held })]);
    const figures = { value: held, other: latest.class, since: latest.since };
    return err({ column: 'class', code: 'class-since-missing', figures });
  }
  const sameDay = periods.find((period) => period.since === since);
  if (sameDay) return ok([update(sameDay, { class: held })]);
  const sameClass = periods.findLast((period) => period.class === held);
  if (sameClass) return ok([update(sameClass, { since })]);
  return ok([
    insertRow('class_period', { id: newId(), staff_number: staffNumber, class: held, since }),
  ]);
}

function update(
  period: ClassPeriodTable,
  patch: Partial<Pick<ClassPeriodTable, 'class' | 'since'>>,
) {
  return updateRow('class_period', period.id, patch, period.version);
}
