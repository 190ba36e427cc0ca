import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { runOn } from './connection.ts';
import { createPlanner } from './create.ts';
import { FORMAT_VERSION } from './file-format.ts';
import { insertRow, record } from './journal.ts';
import { openPlanner } from './open.ts';
import { readPragmas } from './pragmas.ts';
import { aFolder, digestsOf } from './testing/folder.ts';
import { aPlannerFile, openForTest } from './testing/planners.ts';
import { anAgentRow, anEntry } from './testing/rows.ts';

const refusalOf = async (path: string) => {
  const opened = await openPlanner(path);
  if (!opened.ok) return opened.error;
  await opened.value.close();
  return undefined;
};

/** Opens what lies in the folder and says how it was refused and that nothing was touched. */
async function expectRefused(folder: string, path: string, refusal: string) {
  const before = await digestsOf(folder);
  const error = await refusalOf(path);
  expect(error).toMatchObject({ code: 'file-refused', refusal });
  expect(await digestsOf(folder)).toEqual(before);
  return error;
}

describe('openPlanner', () => {
  it('opens what createPlanner made, with what was written', async () => {
    const path = await aPlannerFile(await aFolder());
    const planner = await openForTest(path);
    expect(planner).toMatchObject({ name: 'test', kind: 'real', readOnly: false, path });
    expect(await planner.db.selectFrom('agent').selectAll().execute()).toHaveLength(3);
    await planner.close();
  });

  it('runs every connection durable, alone and safe', async () => {
    const planner = await openForTest(await aPlannerFile(await aFolder()));
    expect(await runOn(planner.db, ({ database }) => readPragmas(database))).toEqual({
      locking_mode: 'exclusive',
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      recursive_triggers: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      secure_delete: 1,
      temp_store: 2,
      mmap_size: 0,
      busy_timeout: 5000,
    });
    await planner.close();
  });

  it('leaves one file when it is closed, twice too', async () => {
    const folder = await aFolder();
    const planner = await openForTest(await aPlannerFile(folder));
    await planner.close();
    await planner.close();
    expect(Object.keys(await digestsOf(folder))).toEqual(['test.planner']);
  });

  it('begins a transaction by taking the right to write', async () => {
    const planner = await openForTest(await aPlannerFile(await aFolder()));
    await planner.db.transaction().execute(async (trx) => {
      const isWriting = await runOn(trx, ({ database }) => database.inTransaction);
      expect(isWriting).toBe(true);
    });
    await planner.close();
  });
});

describe('openPlanner refuses', () => {
  it('a missing file, and makes none', async () => {
    const folder = await aFolder();
    await expectRefused(folder, join(folder, 'none.planner'), 'missing');
    expect(await digestsOf(folder)).toEqual({});
  });

  it('a missing file beside which old commits lie', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'none.planner-wal'), 'old commits');
    await expectRefused(folder, join(folder, 'none.planner'), 'missing');
  });

  it('a folder', async () => {
    const folder = await aFolder();
    await mkdir(join(folder, 'inside.planner'));
    await expectRefused(folder, join(folder, 'inside.planner'), 'folder');
  });

  it.each([
    ['an empty file', '', 'empty', {}],
    ['a text', 'staff_number;last_name\n1;Voorbeeld\n'.repeat(20), 'not-a-database', 'text'],
    ['a workbook', `PK\x03\x04${'\0'.repeat(999)}`, 'not-a-database', 'zip'],
    ['a picture', `\x89PNG\r\n\x1a\n${'\0'.repeat(999)}`, 'not-a-database', 'image'],
    ['a letter', `%PDF-1.7\n${'\0'.repeat(999)}`, 'not-a-database', 'pdf'],
    ['other bytes', '\x01\x02\x03'.repeat(999), 'not-a-database', 'other'],
  ])('%s', async (_, content, refusal, looksLike) => {
    const folder = await aFolder();
    const path = join(folder, 'odd.planner');
    await writeFile(path, content, 'latin1');
    const error = await expectRefused(folder, path, refusal);
    if (typeof looksLike === 'string') expect(error?.figures).toEqual({ looks_like: looksLike });
  });

  it('the database of another program, and an empty one', async () => {
    const folder = await aFolder();
    for (const id of [0, 0x0f_05_51_12]) {
      const path = join(folder, `${id}.planner`);
      const database = new SqliteDatabase(path);
      database.pragma(`application_id = ${id}`);
      database.exec('create table note (text) ');
      database.close();
      await expectRefused(folder, path, 'foreign');
    }
  });

  it.each([
    ['a table', 'create table spy (text)'],
    ['a view', 'create view spy as select 1'],
    ['a trigger', 'create trigger spy after insert on agent begin select 1; end'],
  ])('a planner in which someone put %s', async (_, statement) => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder);
    alter(path, statement);
    const error = await expectRefused(folder, path, 'foreign');
    expect(String(error?.figures['object'])).toContain('spy');
  });

  it.each([
    'drop trigger journal_row_no_update',
    'drop table derogation',
    'alter table agent add column note text',
    'pragma user_version = 0',
    'pragma user_version = -1',
    'delete from kysely_migration',
  ])('a planner changed by: %s', async (statement) => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder);
    alter(path, statement);
    await expectRefused(folder, path, 'damaged');
  });

  it.each([
    [
      'the next format',
      `pragma user_version = ${FORMAT_VERSION + 1}`,
      { file_version: FORMAT_VERSION + 1, known_version: FORMAT_VERSION },
    ],
    [
      'a far format',
      'pragma user_version = 1001',
      { file_version: 1001, known_version: FORMAT_VERSION },
    ],
    [
      'a migration it does not know',
      `insert into kysely_migration values ('9999-later', '')`,
      { migration: '9999-later' },
    ],
  ])('%s', async (_, statement, figures) => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder);
    alter(path, statement);
    const error = await expectRefused(folder, path, 'newer');
    expect(error?.figures).toEqual(figures);
  });

  it('a newer file that crashed, without folding in what lies beside it', async () => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder);
    const database = new SqliteDatabase(path);
    database.pragma('journal_mode = wal');
    database.pragma('user_version = 1001');
    const crashed = join(folder, 'crashed.planner');
    await copyFile(path, crashed);
    await copyFile(`${path}-wal`, `${crashed}-wal`);
    database.close();

    await expectRefused(folder, crashed, 'newer');
  });

  it('a file cut short anywhere', async () => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder);
    const whole = await readFile(path);
    const cut = join(folder, 'cut.planner');
    const page = 512;
    const sizes = [1, 15, 16, 99, 100, 511, 512, page - 1, page, page + 1, 7 * page, 20_000];
    for (const size of [...sizes, whole.length - 1]) {
      await writeFile(cut, whole.subarray(0, size));
      await expectRefused(folder, cut, 'truncated');
    }
  });

  it('a damaged header, and opens one of which a counter alone is off', async () => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder, 200);
    const whole = await readFile(path);
    const odd = join(folder, 'odd.planner');
    const schemaCookie = 40;
    const versionValidFor = 92;
    const fields = [16, 17, 18, 19, 20, 21, 22, 23, 28, 32, 36, 44, 47, 51, 52, 56, 59, 60, 67, 68];
    for (const at of [...fields, schemaCookie, versionValidFor]) {
      for (const value of [0x7f, 0xff]) {
        const bytes = Buffer.from(whole);
        bytes.writeUInt8(value, at);
        await writeFile(odd, bytes);
        const before = await digestsOf(folder);
        const error = await refusalOf(odd);
        expect([at, error === undefined]).toEqual([
          at,
          at === schemaCookie || at === versionValidFor,
        ]);
        if (error) expect(await digestsOf(folder)).toEqual(before);
      }
    }
  });

  it('pages of noise', async () => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder, 200);
    const whole = await readFile(path);
    const odd = join(folder, 'odd.planner');
    for (let page = 1; page < whole.length / 512; page += 24) {
      const bytes = Buffer.from(whole);
      bytes.fill(0xa5, page * 512, (page + 1) * 512);
      await writeFile(odd, bytes);
      await expectRefused(folder, odd, 'damaged');
    }
  });

  it('a file that another process holds, until that one is killed', async () => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder);
    const holder = spawn(process.execPath, [
      new URL('testing/hold.ts', import.meta.url).pathname,
      path,
    ]);
    await once(holder.stdout, 'data');

    expect(await refusalOf(path)).toMatchObject({ refusal: 'locked', figures: {} });
    expect(await openPlanner(path, { readOnly: true })).toMatchObject({
      error: { refusal: 'locked' },
    });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(await refusalOf(path)).toBeUndefined();
  });

  it('a file that this process already holds', async () => {
    const path = await aPlannerFile(await aFolder());
    const first = await openForTest(path);
    expect(await refusalOf(path)).toMatchObject({ refusal: 'locked' });
    await first.close();
    expect(await refusalOf(path)).toBeUndefined();
  });
});

describe('openPlanner reads only', () => {
  it.each([
    ['when asked', async () => ({ readOnly: true })],
    [
      'a file without the right to write',
      async (path: string) => {
        await chmod(path, 0o444);
        return {};
      },
    ],
  ])('%s, and answers read-only to a change', async (_, prepare) => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder);
    const options = await prepare(path);
    const before = await digestsOf(folder);

    const planner = await openForTest(path, options);
    expect(planner.readOnly).toBe(true);
    expect(await planner.db.selectFrom('agent').selectAll().execute()).toHaveLength(3);
    const late = insertRow('agent', anAgentRow({ staff_number: 'S9' }));
    expect(await record(planner.db, anEntry(), [late])).toEqual({
      ok: false,
      error: { code: 'read-only' },
    });
    await planner.close();
    expect(await digestsOf(folder)).toEqual(before);
  });

  it('the commits that lie beside a file after a crash', async () => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder);
    const planner = await openForTest(path);
    await record(planner.db, anEntry(), [insertRow('agent', anAgentRow({ staff_number: 'S4' }))]);
    const crashed = join(folder, 'crashed.planner');
    await copyFile(path, crashed);
    await copyFile(`${path}-wal`, `${crashed}-wal`);
    await planner.close();

    const before = await digestsOf(folder);
    const copy = await openForTest(crashed, { readOnly: true });
    expect(await copy.db.selectFrom('agent').selectAll().execute()).toHaveLength(4);
    await copy.close();
    expect(await digestsOf(folder)).toEqual(before);
  });

  it('a file behind a symbolic link like the file itself', async () => {
    const folder = await aFolder();
    await symlink(await aPlannerFile(folder), join(folder, 'link.planner'));
    expect(await refusalOf(join(folder, 'link.planner'))).toBeUndefined();
  });
});

describe('createPlanner', () => {
  it('leaves alone a name that is taken', async () => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder);
    const before = await digestsOf(folder);
    expect(await createPlanner(path, 'real')).toMatchObject({ error: { code: 'name-taken' } });
    expect(await digestsOf(folder)).toEqual(before);
  });

  it('keeps demonstration and real apart in the file itself', async () => {
    const path = join(await aFolder(), 'demo.planner');
    const created = await createPlanner(path, 'demonstration');
    expect(created).toMatchObject({ value: { kind: 'demonstration' } });
    if (created.ok) await created.value.close();
    expect((await readFile(path)).subarray(68, 72).toString('latin1')).toBe('PRPD');
  });
});

/** Changes a file as someone with another tool would. */
function alter(path: string, statement: string): void {
  const database = new SqliteDatabase(path);
  database.exec(statement);
  database.close();
}
