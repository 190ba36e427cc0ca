import type { FailureOf } from '../../shared/api/failure.ts';
import type { RecordChange, RecordProblem } from '../../shared/api/records-api.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { SHEET_NAMES } from '../../shared/workbook/workbook.ts';
import type { RowChange } from '../db/row-change.ts';
import type { RowProblem } from '../imports/plan-sheet.ts';
import { type Applied, applyChange } from './apply-change.ts';
import { listClassNotices, planBesideAgent } from './beside-agent.ts';
import { checkApplied, listNotices } from './check-applied.ts';
import { layOver, type Rows } from './rows.ts';
import { thingOf } from './subject.ts';
import { toRowChange } from './to-row-change.ts';

/** A block of changes decided, not yet written. */
export type PlannedRecords = {
  readonly rows: readonly RowChange[];
  /** In the order of the changes. */
  readonly applied: readonly Applied[];
  readonly notices: readonly RecordProblem[];
};

/** Enough to mark every cell of a large paste. */
const LISTED = 5_000;

/**
 * Judges a block of changes by the file as all of them together would leave it: a row may name one
 * that comes with it, and two rows may exchange their keys. Every problem is listed; with any, there
 * is nothing to write.
 */
export function planRecords(
  stored: Rows,
  changes: readonly RecordChange[],
  newId: () => string,
): Result<PlannedRecords, FailureOf<'changed-meanwhile' | 'records-refused'>> {
  const overlay = layOver(stored);
  const applied: Applied[] = [];
  for (const [index, change] of inOrder(changes)) {
    const one = applyChange(index, change, { overlay, newId });
    if (one) applied.push(one);
    else if (change.op !== 'create')
      return err({ code: 'changed-meanwhile', what: thingOf(change.table), id: change.id });
  }
  const problems: RecordProblem[] = [];
  const rows: RowChange[] = [];
  for (const one of applied) {
    const beside = one.table === 'agent' ? planBesideAgent(one, stored) : ok([]);
    const own = [
      ...one.problems,
      ...checkApplied(one, overlay),
      ...(beside.ok ? [] : beside.error),
    ];
    problems.push(...own.map((problem) => placed(one, problem)));
    const row = toRowChange(one);
    rows.push(...(row ? [row] : []), ...(beside.ok ? beside.value : []));
  }
  const inCall = applied.toSorted((a, b) => a.index - b.index);
  if (problems.length > 0) return err({ code: 'records-refused', problems: listed(problems) });
  const notices = inCall.flatMap((one) =>
    [
      ...listNotices(one, overlay),
      ...(one.table === 'agent' ? listClassNotices(one, stored) : []),
    ].map((problem) => placed(one, problem)),
  );
  return ok({ rows, applied: inCall, notices: listed(notices) });
}

/** What makes room first, then each table after those it refers to, then what fills the room. */
function inOrder(changes: readonly RecordChange[]) {
  const rank = ({ op, table }: RecordChange) =>
    op === 'remove' ? -1 : SHEET_NAMES.indexOf(table) * 2 + (op === 'create' ? 1 : 0);
  return [...changes.entries()].toSorted(([, a], [, b]) => rank(a) - rank(b));
}

function placed({ index }: Applied, { column, code, figures }: RowProblem): RecordProblem {
  return { change: index, column, code, figures };
}

function listed(problems: readonly RecordProblem[]): readonly RecordProblem[] {
  return problems.toSorted((a, b) => a.change - b.change).slice(0, LISTED);
}
