import { nameKey } from '../../shared/name-key.ts';
import type { RecordTable } from '../../shared/api/records-api.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { RowImage } from '../db/row-change.ts';
import { chooseStay } from '../imports/link-row.ts';
import type { RowProblem } from '../imports/plan-sheet.ts';
import { valuesOf } from '../imports/table-row.ts';
import { TARGETS } from '../imports/targets.ts';
import type { StoredCells } from './cells.ts';
import type { Rows } from './rows.ts';

type Linking = {
  /** Every cell as the row is to have it. */
  readonly cells: StoredCells;
  /** Those that were given. */
  readonly given: StoredCells;
  readonly rows: Rows;
};

/**
 * The columns of the table that the given cells fill, and those that follow from them; refused where
 * the row would hang on nothing. A row hangs where it hung unless a cell says otherwise.
 */
export function toImage(table: RecordTable, linking: Linking): Result<RowImage, RowProblem> {
  const { cells, given } = linking;
  const own = valuesOf(new Map(Object.entries(given)), TARGETS[table]);
  const says = (...columns: readonly string[]) => columns.some((column) => column in given);
  if (table === 'agents' && says('last_name', 'first_name')) {
    const name_key = nameKey(`${cells['last_name'] ?? ''} ${cells['first_name'] ?? ''}`);
    return ok({ ...own, name_key });
  }
  if (table === 'derogations' && says('staff_number', 'assignment_from'))
    return withAssignment(own, linking);
  if (table === 'candidacies' && says('vacancy_code', 'round')) return withCall(own, linking);
  return ok(own);
}

function withAssignment(own: RowImage, { cells, rows }: Linking): Result<RowImage, RowProblem> {
  const { staff_number = null, assignment_from = null } = cells;
  const [stay, other] = chooseStay(
    rows.where('assignment', { staff_number, from_date: assignment_from }),
  );
  const problem = { column: 'assignment_from', figures: { value: String(assignment_from ?? '') } };
  if (!stay) return err({ ...problem, code: 'unknown-assignment' });
  if (other) return err({ ...problem, code: 'several-assignments' });
  return ok({ ...own, assignment_id: stay['id'] ?? null });
}

function withCall(own: RowImage, { cells, rows }: Linking): Result<RowImage, RowProblem> {
  const { vacancy_code = null, round = null } = cells;
  const [call] = rows.where('call_round', { vacancy_code, round });
  if (call) return ok({ ...own, call_id: call['id'] ?? null });
  const figures = { value: String(vacancy_code ?? ''), round: Number(round) };
  return err({ column: 'round', code: 'unknown-call', figures });
}
