import type { HeldMandate } from '../../shared/domain/mandate.ts';
import { toBoolean } from './flags.ts';
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
