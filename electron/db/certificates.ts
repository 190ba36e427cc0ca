import type { IsoDate } from '../../shared/dates.ts';
import type { ReadDb } from './schema.ts';

/** An exam passed, such as `english_c1_speaking`. */
export type Certificate = { readonly exam: string; readonly obtainedOn: IsoDate };

/** The agent's certificates, oldest first. */
export async function listCertificates(
  db: ReadDb,
  staffNumber: string,
): Promise<readonly Certificate[]> {
  const rows = await db
    .selectFrom('certificate')
    .select(['exam', 'obtained_on'])
    .where('staff_number', '=', staffNumber)
    .orderBy('obtained_on')
    .orderBy('id')
    .execute();
  return rows.map(({ exam, obtained_on }) => ({ exam, obtainedOn: obtained_on }));
}
