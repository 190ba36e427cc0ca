import { sql } from 'kysely';
import type { SensitiveGround } from '../../shared/domain/sensitive-ground.ts';
import type { SensitiveGroundTable } from './fact-tables.ts';
import type { ReadDb } from './schema.ts';

/** The sensitive grounds of an agent, by first day; to be asked after the look was journalled. */
export async function listSensitiveGrounds(
  db: ReadDb,
  staffNumber: string,
): Promise<readonly SensitiveGround[]> {
  const rows = await db
    .selectFrom('sensitive_ground')
    .selectAll()
    .where('staff_number', '=', staffNumber)
    .orderBy('from_date', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .execute();
  return rows.map(toSensitiveGround);
}

/** Whether a ground of the agent was added, changed or removed after the entry `sequence`. */
export async function haveGroundsChanged(
  db: ReadDb,
  staffNumber: string,
  sequence: number,
): Promise<boolean> {
  const changed = await db
    .selectFrom('journal_row')
    .select('row_id')
    .where('table_name', '=', 'sensitive_ground')
    .where('sequence', '>', sequence)
    // Only SQLite writes it so; PostgreSQL has `->>`.
    .where(
      sql<boolean>`${staffNumber} in (json_extract(before, '$.staff_number'), json_extract(after, '$.staff_number'))`,
    )
    .executeTakeFirst();
  return changed !== undefined;
}

/** `undefined` when there is no such ground. */
export async function findSensitiveGround(
  db: ReadDb,
  id: string,
): Promise<SensitiveGround | undefined> {
  const row = await db
    .selectFrom('sensitive_ground')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toSensitiveGround(row);
}

/** The row that keeps a sensitive ground. */
export function toSensitiveGroundRow(ground: SensitiveGround): SensitiveGroundTable {
  return {
    id: ground.id,
    staff_number: ground.staffNumber,
    kind: ground.kind,
    text: ground.text,
    from_date: ground.from,
    to_date: ground.to,
    version: ground.version,
  };
}

function toSensitiveGround(row: SensitiveGroundTable): SensitiveGround {
  return {
    id: row.id,
    staffNumber: row.staff_number,
    kind: row.kind,
    text: row.text,
    from: row.from_date,
    to: row.to_date,
    version: row.version,
  };
}
