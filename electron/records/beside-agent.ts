import type { IsoDate } from '../../shared/dates.ts';
import type { ClassPeriod, Traineeship } from '../../shared/domain/agent.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { removeRow, type RowChange } from '../db/row-change.ts';
import type { RowProblem } from '../imports/plan-sheet.ts';
import type { Applied } from './apply-change.ts';
import { listClasses, type StoredCells, toCells } from './cells.ts';
import { planClass } from './class-change.ts';
import type { Rows } from './rows.ts';
import { planTraineeship } from './traineeship-change.ts';

/** What a change to an agent changes in the classes and the traineeship. */
export function planBesideAgent(
  applied: Applied,
  rows: Rows,
): Result<readonly RowChange[], readonly RowProblem[]> {
  const { change, id, given } = applied;
  if (change.op === 'remove') return ok(removeBeside(id, rows));
  const classes = changeClass(id, given, rows);
  if (!classes.ok) return err([classes.error]);
  return ok([...classes.value, ...changeTraineeship(applied, rows)]);
}

/** A class typed from a day before that of the class held: kept in the career, where the row does not show it. */
export function listClassNotices(
  { change, id, given }: Applied,
  rows: Rows,
): readonly RowProblem[] {
  const { class: name, class_since: since } = given;
  const latest = listClasses(id, rows).at(-1);
  const held = latest?.['since'];
  if (change.op === 'remove' || !latest || name == null || name === latest['class']) return [];
  if (typeof since !== 'string' || typeof held !== 'string' || since >= held) return [];
  const figures = { value: String(name), since, other: String(latest['class']), held };
  return [{ column: 'class_since', code: 'class-earlier', figures }];
}

function removeBeside(staffNumber: string, rows: Rows): readonly RowChange[] {
  return [
    ...listClasses(staffNumber, rows).map(({ id }) => removeRow('class_period', String(id))),
    ...rows
      .where('traineeship', { staff_number: staffNumber })
      .map(() => removeRow('traineeship', staffNumber)),
  ];
}

function changeClass(
  staffNumber: string,
  { class: name, class_since: since }: StoredCells,
  rows: Rows,
): Result<readonly RowChange[], RowProblem> {
  const periods = listClasses(staffNumber, rows).map(toClassPeriod);
  if (since != null && name == null && (periods.length === 0 || name === null)) {
    return err({ column: 'class', code: 'class-missing', figures: { since } });
  }
  const planned = planClass(periods, {
    staffNumber,
    ...(name === undefined ? {} : { class: name === null ? null : String(name) }),
    // Safe: the cell was read as a day.
    ...(since === undefined ? {} : { since: since as IsoDate | null }),
  });
  if (planned.ok) return planned;
  const figures = { value: String(since ?? '') };
  return err({ column: 'class_since', code: 'class-since-taken', figures });
}

/** The order of the days was checked with the other cells. */
function changeTraineeship({ id, given, after }: Applied, rows: Rows): readonly RowChange[] {
  const names = ['trainee_post_from', 'trainee_post_to', 'trainee_post'];
  if (after === null || !names.some((name) => name in given)) return [];
  const cells = { ...toCells('agents', after, rows), ...given };
  // Safe: cells read as two days and a text.
  const edit = {
    postFrom: cells['trainee_post_from'],
    postTo: cells['trainee_post_to'],
    postCode: cells['trainee_post'],
  } as Omit<Traineeship, 'staffNumber'>;
  const [row] = rows.where('traineeship', { staff_number: id });
  const recorded = row && { staffNumber: id, ...edit };
  const isEmpty = Object.values(edit).every((value) => value === null);
  const planned = planTraineeship(id, recorded, isEmpty ? null : edit);
  return planned.ok ? planned.value : [];
}

function toClassPeriod(row: Readonly<Record<string, unknown>>): ClassPeriod {
  const { id, staff_number, class: name, since } = row;
  // Safe: a row of the table of classes.
  return { id, staffNumber: staff_number, class: name, since } as ClassPeriod;
}
