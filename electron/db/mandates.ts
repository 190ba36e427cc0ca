import type { HeldMandate } from '../../shared/domain/mandate.ts';
import type { MandateTable } from './fact-tables.ts';
import { toBoolean, toFlag } from './flags.ts';
import type { ReadDb } from './schema.ts';

/** The agent's mandates, by first day. */
export async function listMandates(
  db: ReadDb,
  staffNumber: string,
): Promise<readonly HeldMandate[]> {
  const rows = await db
    .selectFrom('mandate')
    .selectAll()
    .where('staff_number', '=', staffNumber)
    .orderBy('from_date')
    .orderBy('kind')
    .execute();
  return rows.map(toMandate);
}

/** Everyone's mandates, by staff number and first day. */
export async function listAllMandates(db: ReadDb): Promise<readonly HeldMandate[]> {
  const rows = await db
    .selectFrom('mandate')
    .selectAll()
    .orderBy('staff_number')
    .orderBy('from_date')
    .orderBy('kind')
    .execute();
  return rows.map(toMandate);
}

/** The row that keeps a mandate. */
export function toMandateRow(mandate: HeldMandate): MandateTable {
  return {
    id: mandate.id,
    staff_number: mandate.staffNumber,
    kind: mandate.kind,
    service: mandate.service,
    from_date: mandate.from,
    to_date: mandate.to,
    interim: toFlag(mandate.interim),
    version: mandate.version,
  };
}

function toMandate(row: MandateTable): HeldMandate {
  return {
    id: row.id,
    staffNumber: row.staff_number,
    kind: row.kind,
    service: row.service,
    from: row.from_date,
    to: row.to_date,
    interim: toBoolean(row.interim),
    version: row.version,
  };
}
