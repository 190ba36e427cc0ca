import { type Kysely, sql } from 'kysely';
import { createPersonFacts } from './planner-file/person-facts.ts';
import { createMissions } from './planner-file/missions.ts';
import { isDay } from './sqlite.ts';

/**
 * What the other articles ask for: how an assignment was proposed and decided (art. 11, art. 25),
 * competences (arts 18, 19), mandates (art. 13), charges for a third state (art. 7), special missions
 * (art. 22), and the sensitive grounds of a person, in a table that nothing else reads.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await describeDecisions(db);
  await createPersonFacts(db);
  await createMissions(db);
}

async function describeDecisions({ schema }: Kysely<unknown>): Promise<void> {
  for (const day of ['proposed_on', 'decided_on']) {
    await schema
      .alterTable('assignment')
      .addColumn(day, 'text', (c) => c.check(isDay(day)))
      .execute();
  }
  await schema
    .alterTable('assignment')
    .addColumn('departs', 'integer', (c) => c.check(sql`departs in (0, 1)`))
    .execute();
}
