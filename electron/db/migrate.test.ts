import { existsSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../migrations/index.ts';
import { connect, runOn } from './connection.ts';
import { FORMAT_VERSION } from './file-format.ts';
import { migrate } from './migrate.ts';
import { aFolder, digestsOf } from './testing/folder.ts';
import { aPlannerFile } from './testing/planners.ts';

const adding: Migration = {
  up: async (db) => db.schema.createTable('note').addColumn('text', 'text').execute(),
};
const failing: Migration = {
  async up(db) {
    await db.schema.createTable('half').addColumn('text', 'text').execute();
    await sql`update agent set last_name = 'Half'`.execute(db);
    throw new Error('no further');
  },
};

describe('migrate', () => {
  it('runs all that is pending and counts it in user_version', async () => {
    const database = new SqliteDatabase(await aPlannerFile(await aFolder()));
    await migrate(connect(database), undefined, { ...migrations, '9001-note': adding });
    expect(database.pragma('user_version', { simple: true })).toBe(FORMAT_VERSION + 1);
    expect(database.prepare('select * from note').all()).toEqual([]);
    database.close();
  });

  it('leaves nothing of a step that fails, nor of those before it', async () => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder);
    const before = await digestsOf(folder);
    const database = new SqliteDatabase(path);
    const steps = { ...migrations, '9001-note': adding, '9002-half': failing };
    await expect(migrate(connect(database), undefined, steps)).rejects.toThrow('no further');

    const tables = database.prepare('select name from sqlite_schema').pluck().all();
    expect(tables).not.toContain('note');
    expect(tables).not.toContain('half');
    expect(database.pragma('user_version', { simple: true })).toBe(FORMAT_VERSION);
    database.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(await digestsOf(folder)).toEqual(before);
  });

  it('does nothing the second time', async () => {
    const database = new SqliteDatabase(':memory:');
    const db = connect(database);
    await migrate(db);
    const changes = await runOn(db, (raw) => raw.prepare('select total_changes()').pluck().get());
    await migrate(db);
    expect(database.prepare('select count(*) from kysely_migration').pluck().get()).toBe(
      FORMAT_VERSION,
    );
    expect(changes).toBeGreaterThan(0);
    database.close();
  });
});
