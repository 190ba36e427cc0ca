import type { Assignment } from '../../shared/domain/assignment.ts';
import { toBoolean, toFlag } from './flags.ts';
import type { AssignmentTable, ReadDb } from './schema.ts';

/** `undefined` when there is no such assignment. */
export async function findAssignment(db: ReadDb, id: string): Promise<Assignment | undefined> {
  const row = await db.selectFrom('assignment').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toAssignment(row);
}

/** The assignment of the same agent, first day and kind, which may exist only once. */
export async function findSameAssignment(
  db: ReadDb,
  { staffNumber, from, kind }: Pick<Assignment, 'staffNumber' | 'from' | 'kind'>,
): Promise<Assignment | undefined> {
  const row = await db
    .selectFrom('assignment')
    .selectAll()
    .where('staff_number', '=', staffNumber)
    .where('from_date', '=', from)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row && toAssignment(row);
}

/** The agent's assignments, by first day. */
export async function listAssignments(
  db: ReadDb,
  staffNumber: string,
): Promise<readonly Assignment[]> {
  const rows = await db
    .selectFrom('assignment')
    .selectAll()
    .where('staff_number', '=', staffNumber)
    .orderBy('from_date')
    .orderBy('kind')
    .execute();
  return rows.map(toAssignment);
}

/** Everyone's assignments, by staff number and first day. */
export async function listAllAssignments(db: ReadDb): Promise<readonly Assignment[]> {
  const rows = await db
    .selectFrom('assignment')
    .selectAll()
    .orderBy('staff_number')
    .orderBy('from_date')
    .orderBy('kind')
    .execute();
  return rows.map(toAssignment);
}

/** The version of every assignment, by its id. */
export async function listAssignmentVersions(db: ReadDb): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('assignment').select(['id', 'version']).execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** The row that keeps an assignment. */
export function toAssignmentRow(assignment: Assignment): AssignmentTable {
  return {
    id: assignment.id,
    staff_number: assignment.staffNumber,
    kind: assignment.kind,
    function_code: assignment.functionCode,
    place: assignment.place,
    from_date: assignment.from,
    planned_to: assignment.plannedTo,
    to_date: assignment.to,
    state: assignment.state,
    legal_basis: assignment.legalBasis,
    instrument: assignment.instrument,
    proposed_on: assignment.proposedOn,
    decided_on: assignment.decidedOn,
    departs: toFlag(assignment.departs),
    version: assignment.version,
  };
}

function toAssignment(row: AssignmentTable): Assignment {
  return {
    id: row.id,
    staffNumber: row.staff_number,
    kind: row.kind,
    functionCode: row.function_code,
    place: row.place,
    from: row.from_date,
    plannedTo: row.planned_to,
    to: row.to_date,
    state: row.state,
    legalBasis: row.legal_basis,
    instrument: row.instrument,
    proposedOn: row.proposed_on,
    decidedOn: row.decided_on,
    departs: toBoolean(row.departs),
    version: row.version,
  };
}
