import type { Competence } from '../../shared/domain/competence.ts';
import type { CompetenceTable } from './fact-tables.ts';
import { toBoolean, toFlag } from './flags.ts';
import type { ReadDb } from './schema.ts';

/** What the agent can, knows or fulfils, by kind and name. */
export async function listCompetences(
  db: ReadDb,
  staffNumber: string,
): Promise<readonly Competence[]> {
  const rows = await db
    .selectFrom('competence')
    .selectAll()
    .where('staff_number', '=', staffNumber)
    .orderBy('kind')
    .orderBy('name')
    .execute();
  return rows.map(toCompetence);
}

/** Everyone's, by staff number, kind and name. */
export async function listAllCompetences(db: ReadDb): Promise<readonly Competence[]> {
  const rows = await db
    .selectFrom('competence')
    .selectAll()
    .orderBy('staff_number')
    .orderBy('kind')
    .orderBy('name')
    .execute();
  return rows.map(toCompetence);
}

/** The row that keeps a competence. */
export function toCompetenceRow(competence: Competence): CompetenceTable {
  return {
    id: competence.id,
    staff_number: competence.staffNumber,
    kind: competence.kind,
    name: competence.name,
    held: toFlag(competence.held),
    obtained_on: competence.obtainedOn,
    proof: competence.proof,
    version: competence.version,
  };
}

function toCompetence(row: CompetenceTable): Competence {
  return {
    id: row.id,
    staffNumber: row.staff_number,
    kind: row.kind,
    name: row.name,
    held: toBoolean(row.held),
    obtainedOn: row.obtained_on,
    proof: row.proof,
    version: row.version,
  };
}
