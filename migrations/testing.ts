import SqliteDatabase from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { onTestFinished } from 'vitest';
import { migrations } from './index.ts';

/** Any table and column: a test speaks of a schema that the types no longer know. */
type AnyTables = Record<string, Record<string, unknown>>;

/** A database in memory as a file of that migration has it, gone after the test. */
export async function databaseAt(name: string): Promise<{
  readonly db: Kysely<AnyTables>;
  migrateTo(name: string): Promise<void>;
}> {
  const database = new SqliteDatabase(':memory:');
  const db = new Kysely<AnyTables>({ dialect: new SqliteDialect({ database }) });
  onTestFinished(() => db.destroy());
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const migrateTo = async (target: string) => {
    const { error } = await migrator.migrateTo(target);
    if (error !== undefined) throw error;
  };
  await migrateTo(name);
  return { db, migrateTo };
}
