import SqliteDatabase from 'better-sqlite3';
import { connect } from './connection.ts';
import {
  APPLICATION_IDS,
  FORMAT_VERSION,
  MIGRATION_NAMES,
  type PlannerKind,
} from './file-format.ts';
import { migrate } from './migrate.ts';
import { type Planner, toPlanner } from './planner.ts';
import { secureConnection } from './pragmas.ts';

/** A planner that lives in memory only, with all migrations: for `--data` and for tests. */
export async function openMemoryPlanner(
  kind: PlannerKind = 'real',
  version: number = FORMAT_VERSION,
): Promise<Planner> {
  const database = new SqliteDatabase(':memory:');
  secureConnection(database);
  database.pragma(`application_id = ${APPLICATION_IDS[kind]}`);
  await migrate(connect(database), MIGRATION_NAMES[version - 1]);
  return toPlanner(database, { path: ':memory:', readOnly: false, anchorFile: null });
}
