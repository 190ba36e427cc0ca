import type { RecordedCertificate } from '../../shared/overview/last-proofs.ts';
import type { AgentFacts } from '../../shared/rules/planner-facts.ts';
import { groupBy } from './group-by.ts';
import type { ReadDb } from './schema.ts';

/** Exams passed, such as `english_c1_speaking`, by staff number; each agent's oldest first. */
export async function mapCertificates(
  db: ReadDb,
): Promise<ReadonlyMap<string, AgentFacts['certificates']>> {
  const rows = await db
    .selectFrom('certificate')
    .select(['staff_number', 'exam', 'obtained_on'])
    .orderBy('staff_number')
    .orderBy('obtained_on')
    .orderBy('id')
    .execute();
  return groupBy(
    rows,
    (row) => row.staff_number,
    ({ exam, obtained_on }) => ({ exam, obtainedOn: obtained_on }),
  );
}

/**
 * With its expiry, which no rule reads, every certificate of the agents who have one that expires;
 * by agent, each agent's oldest first.
 */
export async function listExpiringCertificates(
  db: ReadDb,
): Promise<readonly RecordedCertificate[]> {
  return db
    .selectFrom('certificate')
    .where('staff_number', 'in', (expiring) =>
      expiring
        .selectFrom('certificate')
        .select('staff_number')
        .where('valid_until', 'is not', null),
    )
    .select([
      'staff_number as staffNumber',
      'exam',
      'obtained_on as obtainedOn',
      'valid_until as validUntil',
    ])
    .orderBy('staff_number')
    .orderBy('obtained_on')
    .orderBy('id')
    .execute();
}
