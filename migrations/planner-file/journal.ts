import { type Kysely, sql } from 'kysely';
import { makeAppendOnly, strict, strictWithoutRowid } from '../sqlite.ts';

/** Settings, and the append-only journal of every change. */
export async function createJournal(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await strict(
    schema
      .createTable('setting')
      .addColumn('key', 'text', (c) => c.primaryKey().notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1)),
  ).execute();

  await strict(
    schema
      .createTable('journal_entry')
      .addColumn('sequence', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('actor', 'text', (c) => c.notNull())
      .addColumn('action', 'text', (c) => c.notNull())
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('reason', 'text')
      .addColumn('undoable', 'integer', (c) => c.notNull())
      .addColumn('undoes', 'integer', (c) => c.references('journal_entry.sequence'))
      .addColumn('redoes', 'integer', (c) => c.references('journal_entry.sequence'))
      .addColumn('rows', 'integer', (c) => c.notNull())
      .addColumn('previous_digest', 'text', (c) => c.notNull())
      .addColumn('digest', 'text', (c) => c.notNull())
      .addCheckConstraint('undoable_yes_no', sql`undoable in (0, 1)`),
  ).execute();

  await strictWithoutRowid(
    schema
      .createTable('journal_row')
      .addColumn('sequence', 'integer', (c) => c.notNull().references('journal_entry.sequence'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('table_name', 'text', (c) => c.notNull())
      .addColumn('row_id', 'text', (c) => c.notNull())
      .addColumn('before', 'text')
      .addColumn('after', 'text')
      .addPrimaryKeyConstraint('journal_row_key', ['sequence', 'position']),
  ).execute();

  await schema
    .createIndex('journal_entry_by_undoes')
    .on('journal_entry')
    .column('undoes')
    .where(sql.ref('undoes'), 'is not', null)
    .execute();
  await makeAppendOnly(db, 'journal_entry');
  await makeAppendOnly(db, 'journal_row');
}
