import {
  DEROGATION_GROUNDS,
  type Derogation,
  type DerogationGround,
} from '../../shared/domain/derogation.ts';
import { joinList, splitList } from './lists.ts';
import type { DerogationTable, ReadDb } from './schema.ts';

/** `undefined` when there is no such derogation. */
export async function findDerogation(db: ReadDb, id: string): Promise<Derogation | undefined> {
  const row = await db.selectFrom('derogation').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toDerogation(row);
}

/** The derogations of one assignment, by kind; a kind may exist only once. */
export async function listDerogationsOf(
  db: ReadDb,
  assignmentId: string,
): Promise<readonly Derogation[]> {
  const rows = await db
    .selectFrom('derogation')
    .selectAll()
    .where('assignment_id', '=', assignmentId)
    .orderBy('kind')
    .execute();
  return rows.map(toDerogation);
}

/** All derogations of an agent, by first day of the assignment concerned. */
export async function listDerogations(
  db: ReadDb,
  staffNumber: string,
): Promise<readonly Derogation[]> {
  const rows = await db
    .selectFrom('derogation')
    .innerJoin('assignment', 'assignment.id', 'derogation.assignment_id')
    .selectAll('derogation')
    .where('assignment.staff_number', '=', staffNumber)
    .orderBy('assignment.from_date')
    .orderBy('derogation.kind')
    .execute();
  return rows.map(toDerogation);
}

/** The row that keeps a derogation. */
export function toDerogationRow(derogation: Derogation): DerogationTable {
  return {
    id: derogation.id,
    assignment_id: derogation.assignmentId,
    kind: derogation.kind,
    grounds: joinList(derogation.grounds),
    new_last_day: derogation.newLastDay,
    proposed_on: derogation.proposedOn,
    decided_on: derogation.decidedOn,
    decision: derogation.decision,
    keeps_count: derogation.keepsCount,
    reasons: derogation.reasons,
    version: derogation.version,
  };
}

/** A ground the table does not know is read as `other`, which art. 17, § 2, al. 2 does not admit. */
export function toDerogation(row: DerogationTable): Derogation {
  return {
    id: row.id,
    assignmentId: row.assignment_id,
    kind: row.kind,
    grounds: splitList(row.grounds).map(toGround),
    newLastDay: row.new_last_day,
    proposedOn: row.proposed_on,
    decidedOn: row.decided_on,
    decision: row.decision,
    keepsCount: row.keeps_count,
    reasons: row.reasons,
    version: row.version,
  };
}

function toGround(text: string): DerogationGround {
  return DEROGATION_GROUNDS.find((ground) => ground === text) ?? 'other';
}
