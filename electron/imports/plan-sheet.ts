import type { SheetCount } from '../../shared/api/import-check.ts';
import type { ImportBase } from '../db/import-base.ts';
import type { RowChange, RowImage } from '../db/row-change.ts';
import { checkRow } from './check-row.ts';
import type { ImportRow } from './interpret-sheet.ts';
import { BROUGHT_BY, type KnownKeys } from './known-keys.ts';
import { linkRow, type AgentFacts } from './link-row.ts';
import type { LooseReferences } from './loose-references.ts';
import type { ProblemCode, ProblemList } from './problem-list.ts';
import type { KnownSheet } from './recognise-sheets.ts';
import { indexRows, keyOf, valuesOf } from './table-row.ts';
import { TARGETS, type Target } from './targets.ts';
import { writeRow } from './write-row.ts';

/** What planning one sheet needs of the whole, and what it leaves behind for the next. */
export type Planning = {
  readonly base: ImportBase;
  readonly facts: AgentFacts;
  readonly keys: KnownKeys;
  readonly loose: LooseReferences;
  readonly problems: ProblemList;
  readonly newId: () => string;
  readonly changes: RowChange[];
  /** Agents on file of whom something on file changes. */
  readonly touched: Set<string>;
};

/** A reason to refuse a row; `column` is ours. */
export type RowProblem = {
  readonly column: string;
  readonly code: ProblemCode;
  readonly figures: Readonly<Record<string, string | number>>;
};

/** One sheet of the file while it is planned. */
export type SheetPlan = {
  readonly known: KnownSheet;
  readonly target: Target;
  /** The rows on file, by `keyOf`. */
  readonly existing: ReadonlyMap<string, RowImage>;
  /** Natural keys met in the sheet, with their row. */
  readonly seen: Map<string, number>;
  readonly planning: Planning;
};

/** Plans one sheet row by row: each row is counted once, and what it changes is added. */
export function planSheet(known: KnownSheet, planning: Planning) {
  const target = TARGETS[known.sheet.name];
  const existing = indexRows(target, planning.base);
  const plan: SheetPlan = { known, target, existing, seen: new Map(), planning };
  const counts = { created: 0, changed: 0, unchanged: 0, refused: 0 };

  return {
    add(row: ImportRow): void {
      counts[planRow(row, plan)] += 1;
    },
    count(): SheetCount {
      const { created, changed, unchanged, refused } = counts;
      const read = created + changed + unchanged + refused;
      return { sheet: known.sheet.name, read, created, changed, unchanged, refused };
    },
  };
}

function planRow(row: ImportRow, plan: SheetPlan) {
  const { known, target, planning } = plan;
  const problems = row.isRefused ? [] : checkRow(row, plan);
  if (row.isRefused || problems.length > 0) return refuse(row, plan, problems);

  const linked = linkRow(known.sheet.name, row.values, planning);
  if (!linked.ok) return refuse(row, plan, linked.error);
  const given = { ...valuesOf(row.values, target), ...linked.value.columns };
  const old = plan.existing.get(keyOf(target, given));
  const written = writeRow(given, { old, target, sheet: known.sheet, planning });
  planning.changes.push(...linked.value.changes);

  if (written === 'created') return 'created';
  if (written === 'unchanged' && linked.value.changes.length === 0) return 'unchanged';
  const staffNumber = row.values.get('staff_number');
  if (typeof staffNumber === 'string') planning.touched.add(staffNumber);
  return 'changed';
}

function refuse(row: ImportRow, { known, planning }: SheetPlan, problems: readonly RowProblem[]) {
  for (const { column, code, figures } of problems) {
    const at = known.columns.findIndex((candidate) => candidate?.key === column);
    const place = { sheet: known.read.name, row: row.row, column: known.read.headers[at] ?? '' };
    planning.problems.error(place, code, figures);
  }
  const entity = BROUGHT_BY[known.sheet.name];
  const key = row.values.get(known.sheet.naturalKey[0] ?? '');
  const isTwin = problems.some(({ code }) => code === 'key-twice');
  if (entity && !isTwin && typeof key === 'string') planning.keys.refuse(entity, key, row.row);
  return 'refused' as const;
}
