import type { ThirdStateCharge } from '../../shared/domain/third-state-charge.ts';
import type { ThirdStateChargeTable } from './fact-tables.ts';
import type { ReadDb } from './schema.ts';

/** The third states whose interests the agent defends or defended, by first day. */
export async function listThirdStateCharges(
  db: ReadDb,
  staffNumber: string,
): Promise<readonly ThirdStateCharge[]> {
  const rows = await db
    .selectFrom('third_state_charge')
    .selectAll()
    .where('staff_number', '=', staffNumber)
    .orderBy('from_date')
    .orderBy('state')
    .execute();
  return rows.map(toThirdStateCharge);
}

/** Everyone's, by staff number and first day. */
export async function listAllThirdStateCharges(db: ReadDb): Promise<readonly ThirdStateCharge[]> {
  const rows = await db
    .selectFrom('third_state_charge')
    .selectAll()
    .orderBy('staff_number')
    .orderBy('from_date')
    .orderBy('state')
    .execute();
  return rows.map(toThirdStateCharge);
}

/** The row that keeps a charge. */
export function toThirdStateChargeRow(charge: ThirdStateCharge): ThirdStateChargeTable {
  return {
    id: charge.id,
    staff_number: charge.staffNumber,
    state: charge.state,
    post_code: charge.postCode,
    from_date: charge.from,
    to_date: charge.to,
    version: charge.version,
  };
}

function toThirdStateCharge(row: ThirdStateChargeTable): ThirdStateCharge {
  return {
    id: row.id,
    staffNumber: row.staff_number,
    state: row.state,
    postCode: row.post_code,
    from: row.from_date,
    to: row.to_date,
    version: row.version,
  };
}
