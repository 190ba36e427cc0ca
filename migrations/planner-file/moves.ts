import { type Kysely, sql } from 'kysely';
import { isOneOf } from '../sqlite.ts';
import { withDays } from './with-days.ts';

/** Assignments and the derogations that concern them. */
export async function createMoves(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await withDays(
    schema
      .createTable('assignment')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('staff_number', 'text', (c) => c.notNull().references('agent.staff_number'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('function_code', 'text')
      .addColumn('place', 'text')
      .addColumn('from_date', 'text', (c) => c.notNull())
      .addColumn('planned_to', 'text')
      .addColumn('to_date', 'text')
      .addColumn('state', 'text')
      .addColumn('legal_basis', 'text')
      .addColumn('instrument', 'text')
      .addCheckConstraint('assignment_in_order', sql`to_date >= from_date`)
      .addCheckConstraint('assignment_planned_in_order', sql`planned_to >= from_date`)
      .addCheckConstraint(
        'assignment_kind_known',
        isOneOf('kind', [
          'posting',
          'headquarters',
          'international_mission',
          'art21',
          'special_mission',
          'attached',
          'other_absence',
        ]),
      )
      .addCheckConstraint(
        'assignment_state_known',
        isOneOf('state', ['planned', 'proposed', 'decided', 'effective', 'ended']),
      )
      .addUniqueConstraint('assignment_once', ['staff_number', 'from_date', 'kind']),
    ['from_date', 'planned_to', 'to_date'],
  ).execute();

  await withDays(
    schema
      .createTable('derogation')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('assignment_id', 'text', (c) => c.notNull().references('assignment.id'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('grounds', 'text', (c) => c.notNull().defaultTo(''))
      .addColumn('new_last_day', 'text')
      .addColumn('proposed_on', 'text')
      .addColumn('decided_on', 'text')
      .addColumn('decision', 'text')
      .addColumn('keeps_count', 'integer')
      .addColumn('reasons', 'text')
      .addCheckConstraint(
        'derogation_kind_known',
        isOneOf('kind', ['shorten', 'extend', 'sequence']),
      )
      .addCheckConstraint('decision_known', isOneOf('decision', ['approved', 'refused']))
      .addCheckConstraint('keeps_count_0_to_2', sql`keeps_count between 0 and 2`)
      .addUniqueConstraint('derogation_once', ['assignment_id', 'kind']),
    ['new_last_day', 'proposed_on', 'decided_on'],
  ).execute();

  await schema
    .createIndex('derogation_by_assignment')
    .on('derogation')
    .column('assignment_id')
    .execute();
}
