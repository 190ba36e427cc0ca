import { type Migration, Migrator } from 'kysely/migration';
import { sql } from 'kysely';
import { migrations } from '../../migrations/index.ts';
import type { WriteDb } from './schema.ts';

/**
 * Runs the pending migrations, up to and with `target` (all when absent), in one transaction: a step
 * that fails leaves the file as it was, and throws. `user_version` says how many have run.
 */
export async function migrate(
  db: WriteDb,
  target?: string,
  steps: Readonly<Record<string, Migration>> = migrations,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const migrator = new Migrator({ db: trx, provider: { getMigrations: async () => steps } });
    const { error } = target ? await migrator.migrateTo(target) : await migrator.migrateToLatest();
    if (error !== undefined) throw error;

    const names = Object.keys(steps).sort();
    const count = target ? names.indexOf(target) + 1 : names.length;
    await sql`pragma user_version = ${sql.lit(count)}`.execute(trx);
  });
}
