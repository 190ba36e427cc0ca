import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { connect } from '../connection.ts';
import { APPLICATION_IDS, MIGRATION_NAMES } from '../file-format.ts';
import { record, type RowChange } from '../journal.ts';
import { migrate } from '../migrate.ts';
import { secureConnection, secureFile } from '../pragmas.ts';
import { anEntry } from './rows.ts';

/** A closed planner file as the program of that format left it, with one entry for each change. */
export async function aPlannerOfFormat(
  version: number,
  folder: string,
  changes: readonly (readonly RowChange[])[],
): Promise<string> {
  const path = join(folder, `format-${version}.planner`);
  const database = new SqliteDatabase(path);
  secureConnection(database);
  secureFile(database);
  database.pragma(`application_id = ${APPLICATION_IDS.real}`);
  const db = connect(database);
  await migrate(db, MIGRATION_NAMES[version - 1]);
  for (const rows of changes) {
    const written = await record(db, anEntry(), rows);
    if (!written.ok) throw new Error(written.error.code);
  }
  await db.destroy();
  database.close();
  return path;
}
