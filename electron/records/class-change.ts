import { randomUUID } from 'node:crypto';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { ClassPeriod } from '../../shared/domain/agent.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { insertRow, removeRow, type RowChange, updateRow } from '../db/journal.ts';

/** A class and its first day as the person typed them; absent = left as it is. */
export type ClassEdit = {
  readonly staffNumber: string;
  readonly class?: string | null;
  readonly since?: IsoDate | null;
};

/**
 * The rows that bring the class on file in line with an edit.
 *
 * Another class from another day is a new period: the one before stays in the career. Anything else
 * corrects the latest period, and no class at all removes it. Two periods from one day are refused.
 */
export function planClass(
  periods: readonly ClassPeriod[],
  edit: ClassEdit,
): Result<readonly RowChange[], FailureOf<'invalid-input'>> {
  const latest = periods.at(-1);
  if (edit.class === null) return ok(latest ? [removeRow('class_period', latest.id)] : []);

  const name = edit.class ?? latest?.class;
  if (name === undefined) return ok([]);
  const since = edit.since === undefined ? (latest?.since ?? null) : edit.since;
  if (name === latest?.class && since === latest.since) return ok([]);

  const isNew = latest === undefined || (name !== latest.class && since !== latest.since);
  const others = isNew ? periods : periods.slice(0, -1);
  if (others.some((period) => period.since === since)) {
    return err({ code: 'invalid-input', path: 'patch.classSince', expected: 'another first day' });
  }
  return ok([
    isNew
      ? insertRow('class_period', {
          id: randomUUID(),
          staff_number: edit.staffNumber,
          class: name,
          since,
        })
      : updateRow('class_period', latest.id, { class: name, since }),
  ]);
}
