import type { AgentFacts } from '../../shared/rules/planner-facts.ts';
import { groupBy } from './group-by.ts';
import type { ReadDb } from './schema.ts';

/** Proven experience in a domain, by staff number; each agent's by first day. */
export async function mapExperience(
  db: ReadDb,
): Promise<ReadonlyMap<string, AgentFacts['experience']>> {
  const rows = await db
    .selectFrom('experience')
    .select(['staff_number', 'domain', 'from_date as from', 'to_date as to'])
    .orderBy('staff_number')
    .orderBy('from_date')
    .orderBy('id')
    .execute();
  return groupBy(
    rows,
    (row) => row.staff_number,
    ({ domain, from, to }) => ({ domain, from, to }),
  );
}
