import { type Kysely, sql } from 'kysely';
import { isOneOf } from '../sqlite.ts';
import { DOMAINS } from './domains.ts';
import { withDays } from './with-days.ts';

/** Agents, and what is recorded of each: classes, traineeship, certificates, experience. */
export async function createPersons(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await withDays(
    schema
      .createTable('agent')
      .addColumn('staff_number', 'text', (c) => c.primaryKey().notNull())
      .addColumn('last_name', 'text', (c) => c.notNull())
      .addColumn('first_name', 'text', (c) => c.notNull())
      .addColumn('name_key', 'text', (c) => c.notNull())
      .addColumn('career', 'text', (c) => c.notNull())
      .addColumn('language_role', 'text', (c) => c.notNull())
      .addColumn('level', 'text')
      .addColumn('appointed_on', 'text')
      .addColumn('former_career', 'text')
      .addColumn('contract', 'text')
      .addColumn('retires_on', 'text')
      .addColumn('email', 'text')
      .addColumn('phone', 'text')
      .addColumn('gender', 'text')
      .addCheckConstraint('career_known', isOneOf('career', ['external', 'consular', 'state']))
      .addCheckConstraint('language_role_known', isOneOf('language_role', ['FR', 'NL']))
      .addCheckConstraint('contract_known', isOneOf('contract', ['statutory', 'contractual']))
      .addCheckConstraint('gender_known', isOneOf('gender', ['F', 'M', 'X']))
      .addCheckConstraint(
        'former_career_known',
        isOneOf('former_career', ['foreign_service', 'chancery', 'cooperation']),
      ),
    ['appointed_on', 'retires_on'],
  ).execute();

  await withDays(
    schema
      .createTable('class_period')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('staff_number', 'text', (c) => c.notNull().references('agent.staff_number'))
      .addColumn('class', 'text', (c) => c.notNull())
      .addColumn('since', 'text')
      .addUniqueConstraint('class_period_once', ['staff_number', 'since']),
    ['since'],
  ).execute();

  await withDays(
    schema
      .createTable('traineeship')
      .addColumn('staff_number', 'text', (c) =>
        c.primaryKey().notNull().references('agent.staff_number'),
      )
      .addColumn('post_from', 'text')
      .addColumn('post_to', 'text')
      .addColumn('post_code', 'text')
      .addCheckConstraint('traineeship_in_order', sql`post_to >= post_from`),
    ['post_from', 'post_to'],
  ).execute();

  await withDays(
    schema
      .createTable('certificate')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('staff_number', 'text', (c) => c.notNull().references('agent.staff_number'))
      .addColumn('exam', 'text', (c) => c.notNull())
      .addColumn('obtained_on', 'text', (c) => c.notNull())
      .addColumn('level', 'text')
      .addUniqueConstraint('certificate_once', ['staff_number', 'exam', 'obtained_on']),
    ['obtained_on'],
  ).execute();

  await withDays(
    schema
      .createTable('experience')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('staff_number', 'text', (c) => c.notNull().references('agent.staff_number'))
      .addColumn('domain', 'text', (c) => c.notNull())
      .addColumn('from_date', 'text', (c) => c.notNull())
      .addColumn('to_date', 'text')
      .addColumn('proof', 'text')
      .addCheckConstraint('experience_in_order', sql`to_date >= from_date`)
      .addCheckConstraint('experience_domain_known', isOneOf('domain', DOMAINS))
      .addUniqueConstraint('experience_once', ['staff_number', 'domain', 'from_date']),
    ['from_date', 'to_date'],
  ).execute();
}
