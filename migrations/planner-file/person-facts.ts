import { type Kysely, sql } from 'kysely';
import { isOneOf } from '../sqlite.ts';
import { withDays } from './with-days.ts';

/** What is recorded of an agent beside the career, and the sensitive grounds, apart. */
export async function createPersonFacts(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await withDays(
    schema
      .createTable('competence')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('staff_number', 'text', (c) => c.notNull().references('agent.staff_number'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('held', 'integer')
      .addColumn('obtained_on', 'text')
      .addColumn('proof', 'text')
      .addCheckConstraint(
        'competence_kind_known',
        isOneOf('kind', ['competence', 'domain', 'condition']),
      )
      .addCheckConstraint('held_yes_no', sql`held in (0, 1)`)
      .addUniqueConstraint('competence_once', ['staff_number', 'kind', 'name']),
    ['obtained_on'],
  ).execute();

  await withDays(
    schema
      .createTable('mandate')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('staff_number', 'text', (c) => c.notNull().references('agent.staff_number'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('service', 'text')
      .addColumn('from_date', 'text', (c) => c.notNull())
      .addColumn('to_date', 'text')
      .addColumn('interim', 'integer')
      .addCheckConstraint('mandate_in_order', sql`to_date >= from_date`)
      .addCheckConstraint(
        'mandate_kind_known',
        isOneOf('kind', ['management', 'staff_directorate']),
      )
      .addCheckConstraint('interim_yes_no', sql`interim in (0, 1)`)
      .addUniqueConstraint('mandate_once', ['staff_number', 'kind', 'from_date']),
    ['from_date', 'to_date'],
  ).execute();

  await withDays(
    schema
      .createTable('third_state_charge')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('staff_number', 'text', (c) => c.notNull().references('agent.staff_number'))
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('post_code', 'text')
      .addColumn('from_date', 'text', (c) => c.notNull())
      .addColumn('to_date', 'text')
      .addCheckConstraint('charge_in_order', sql`to_date >= from_date`)
      .addUniqueConstraint('third_state_charge_once', ['staff_number', 'state', 'from_date']),
    ['from_date', 'to_date'],
  ).execute();

  await withDays(
    schema
      .createTable('sensitive_ground')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('staff_number', 'text', (c) => c.notNull().references('agent.staff_number'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('from_date', 'text')
      .addColumn('to_date', 'text')
      .addCheckConstraint('ground_in_order', sql`to_date >= from_date`)
      .addCheckConstraint('ground_kind_known', isOneOf('kind', ['family', 'health', 'other'])),
    ['from_date', 'to_date'],
  ).execute();
  await schema
    .createIndex('sensitive_ground_by_agent')
    .on('sensitive_ground')
    .column('staff_number')
    .execute();
}
