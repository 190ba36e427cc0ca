import type { IsoDate } from '../../shared/dates.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { insertRow, removeRow, updateRow, type RowChange } from '../db/row-change.ts';
import type { TraineeshipTable } from '../db/schema.ts';
import type { Value } from '../../shared/workbook/parse-cell.ts';
import type { RowProblem } from './plan-sheet.ts';

/** What the three `trainee_…` columns change; with all of them empty, none is on file. */
export function planTraineeship(
  values: ReadonlyMap<string, Value>,
  staffNumber: string,
  old: TraineeshipTable | undefined,
): Result<readonly RowChange[], RowProblem> {
  const valueOf = (column: string, kept: string | null | undefined) =>
    values.has(column) ? (values.get(column) ?? null) : (kept ?? null);
  // Safe: the cells were read as days and as a text.
  const next = {
    post_from: valueOf('trainee_post_from', old?.post_from) as IsoDate | null,
    post_to: valueOf('trainee_post_to', old?.post_to) as IsoDate | null,
    post_code: valueOf('trainee_post', old?.post_code) as string | null,
  };
  const { post_from, post_to, post_code } = next;
  if (post_from !== null && post_to !== null && post_to < post_from) {
    const figures = { from: post_from, to: post_to };
    return err({ column: 'trainee_post_to', code: 'end-before-start', figures });
  }
  const isEmpty = post_from === null && post_to === null && post_code === null;
  if (!old)
    return ok(isEmpty ? [] : [insertRow('traineeship', { staff_number: staffNumber, ...next })]);
  if (isEmpty) return ok([removeRow('traineeship', staffNumber, old.version)]);
  const isSame =
    old.post_from === post_from && old.post_to === post_to && old.post_code === post_code;
  return ok(isSame ? [] : [updateRow('traineeship', staffNumber, next, old.version)]);
}
