import { type Kysely, sql } from 'kysely';
import { withDays } from './with-days.ts';

/** Vacancies, their calls and the candidacies of each. */
export async function createVacancies(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await withDays(
    schema
      .createTable('vacancy')
      .addColumn('code', 'text', (c) => c.primaryKey().notNull())
      .addColumn('function_code', 'text', (c) => c.notNull())
      .addColumn('vacant_from', 'text', (c) => c.notNull())
      .addColumn('committee_approved_on', 'text'),
    ['vacant_from', 'committee_approved_on'],
  ).execute();

  await withDays(
    schema
      .createTable('call_round')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('vacancy_code', 'text', (c) => c.notNull().references('vacancy.code'))
      .addColumn('round', 'integer', (c) => c.notNull())
      .addColumn('opened_on', 'text', (c) => c.notNull())
      .addColumn('closes_on', 'text', (c) => c.notNull())
      .addCheckConstraint('round_1_or_2', sql`round in (1, 2)`)
      .addCheckConstraint('call_in_order', sql`closes_on >= opened_on`)
      .addUniqueConstraint('call_round_once', ['vacancy_code', 'round']),
    ['opened_on', 'closes_on'],
  ).execute();

  await withDays(
    schema
      .createTable('candidacy')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('call_id', 'text', (c) => c.notNull().references('call_round.id'))
      .addColumn('staff_number', 'text', (c) => c.notNull().references('agent.staff_number'))
      .addColumn('filed_on', 'text', (c) => c.notNull())
      .addColumn('preference', 'integer')
      .addColumn('withdrawn_on', 'text')
      .addColumn('retained', 'integer')
      .addCheckConstraint('retained_yes_no', sql`retained in (0, 1)`)
      .addUniqueConstraint('candidacy_once', ['call_id', 'staff_number']),
    ['filed_on', 'withdrawn_on'],
  ).execute();
}
