import { nameKey } from '../../shared/name-key.ts';
import type { SheetName } from '../../shared/api/import-check.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { RowChange, RowImage } from '../db/row-change.ts';
import type { ClassPeriodTable, TraineeshipTable } from '../db/schema.ts';
import type { ImportBase } from '../db/import-base.ts';
import type { Value } from '../../shared/workbook/parse-cell.ts';
import { planClass } from './plan-class.ts';
import type { Planning, RowProblem } from './plan-sheet.ts';
import { planTraineeship } from './plan-traineeship.ts';

/** What a row of the file means beside its own columns. */
export type Linked = {
  /** Further columns of the row: what it hangs on, how its name is searched. */
  readonly columns: RowImage;
  /** Rows of other tables. */
  readonly changes: readonly RowChange[];
};

type Values = ReadonlyMap<string, Value>;

/** Classes and traineeships on file, by staff number. */
export type AgentFacts = {
  readonly classes: ReadonlyMap<string, readonly ClassPeriodTable[]>;
  readonly traineeships: ReadonlyMap<string, TraineeshipTable>;
};

export function indexAgentFacts(base: ImportBase): AgentFacts {
  return {
    classes: Map.groupBy(base.class_period, (period) => period.staff_number),
    traineeships: new Map(base.traineeship.map((row) => [row.staff_number, row])),
  };
}

/** Ties a row to what it hangs on; refuses one that hangs on nothing. */
export function linkRow(
  sheet: SheetName,
  values: Values,
  planning: Planning,
): Result<Linked, readonly RowProblem[]> {
  if (sheet === 'agents') return linkAgent(values, planning);
  if (sheet === 'derogations') return linkDerogation(values, planning);
  if (sheet === 'candidacies') return linkCandidacy(values, planning);
  return ok({ columns: {}, changes: [] });
}

function linkAgent(
  values: Values,
  { facts, newId }: Planning,
): Result<Linked, readonly RowProblem[]> {
  const staffNumber = String(values.get('staff_number'));
  const classes = planClass(values, facts.classes.get(staffNumber) ?? [], { staffNumber, newId });
  const traineeship = planTraineeship(values, staffNumber, facts.traineeships.get(staffNumber));
  const problems = [classes, traineeship].flatMap((plan) => (plan.ok ? [] : [plan.error]));
  if (!classes.ok || !traineeship.ok) return err(problems);
  const name_key = nameKey(`${values.get('last_name') ?? ''} ${values.get('first_name') ?? ''}`);
  return ok({ columns: { name_key }, changes: [...classes.value, ...traineeship.value] });
}

/** A derogation names its assignment by agent and first day; its kind is not said. */
function linkDerogation(values: Values, { keys }: Planning): Result<Linked, readonly RowProblem[]> {
  const from = String(values.get('assignment_from'));
  const all = keys.staysOf(String(values.get('staff_number')), from);
  const [stay, other] = chooseStay(all);
  const column = 'assignment_from';
  if (!stay) return err([{ column, code: 'unknown-assignment', figures: { value: from } }]);
  if (other) return err([{ column, code: 'several-assignments', figures: { value: from } }]);
  return ok({ columns: { assignment_id: stay.id }, changes: [] });
}

/** Those a derogation can mean, of the assignments that begin on one day: one, else it is unclear. */
export function chooseStay<Stay extends { readonly kind?: unknown }>(
  all: readonly Stay[],
): readonly Stay[] {
  // The terms of art. 17 run for these three kinds alone.
  const termed = all.filter(({ kind }) =>
    ['posting', 'headquarters', 'international_mission'].includes(String(kind)),
  );
  return termed.length > 0 ? termed : all;
}

function linkCandidacy(values: Values, { keys }: Planning): Result<Linked, readonly RowProblem[]> {
  const [vacancy, round] = [String(values.get('vacancy_code')), Number(values.get('round'))];
  const call_id = keys.callOf(vacancy, round);
  if (call_id !== undefined) return ok({ columns: { call_id }, changes: [] });
  return err([{ column: 'round', code: 'unknown-call', figures: { value: vacancy, round } }]);
}
