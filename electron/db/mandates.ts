import type { HeldMandate } from '../../shared/domain/mandate.ts';
import type { MandateTable } from './fact-tables.ts';
import { toBoolean, toFlag } from './flags.ts';
import type { ReadDb } from './schema.ts';

/** Every mandate of management or staff directorate, by staff number and first day. */
export async function listMandates(db: ReadDb): Promise<readonly HeldMandate[]> {
  const rows = await db
    .selectFrom('mandate')
    .selectAll()
    .orderBy('staff_number')
    .orderBy('from_date')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    staffNumber: row.staff_number,
    kind: row.kind,
    service: row.service,
    from: row.from_date,
    to: row.to_date,
    interim: toBoolean(row.interim),
    version: row.version,
  }));
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
