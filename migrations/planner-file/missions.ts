import { type Kysely, sql } from 'kysely';
import { isOneOf } from '../sqlite.ts';
import { withDays } from './with-days.ts';

/** Special missions (art. 22) and the candidacies lodged for them. */
export async function createMissions(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await withDays(
    schema
      .createTable('special_mission')
      .addColumn('code', 'text', (c) => c.primaryKey().notNull())
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('title_borne', 'text')
      .addColumn('staff_number', 'text', (c) => c.references('agent.staff_number'))
      .addColumn('holder', 'text')
      .addColumn('published_on', 'text')
      .addColumn('from_date', 'text')
      .addColumn('to_date', 'text')
      .addColumn('trusted', 'integer')
      .addColumn('call_parts', 'text', (c) => c.notNull().defaultTo(''))
      .addColumn('proposal_parts', 'text', (c) => c.notNull().defaultTo(''))
      .addColumn('decree_parts', 'text', (c) => c.notNull().defaultTo(''))
      .addCheckConstraint('mission_in_order', sql`to_date >= from_date`)
      .addCheckConstraint('trusted_yes_no', sql`trusted in (0, 1)`),
    ['published_on', 'from_date', 'to_date'],
  ).execute();

  await withDays(
    schema
      .createTable('mission_candidacy')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('mission_code', 'text', (c) => c.notNull().references('special_mission.code'))
      .addColumn('candidate', 'text', (c) => c.notNull())
      .addColumn('way', 'text')
      .addColumn('lodged_on', 'text')
      .addColumn('reasoned', 'integer')
      .addColumn('acknowledged', 'integer')
      .addCheckConstraint('way_known', isOneOf('way', ['email', 'hand', 'registered', 'other']))
      .addCheckConstraint('reasoned_yes_no', sql`reasoned in (0, 1)`)
      .addCheckConstraint('acknowledged_yes_no', sql`acknowledged in (0, 1)`)
      .addUniqueConstraint('mission_candidacy_once', ['mission_code', 'candidate']),
    ['lodged_on'],
  ).execute();
}
