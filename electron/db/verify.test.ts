import { execFile } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import SqliteDatabase from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { backupPlanner } from './backup.ts';
import { connect, runOn } from './connection.ts';
import { type ChangedRow, digestOf } from './journal-entry.ts';
import { insertRow, record, removeRow, updateRow } from './journal.ts';
import type { JournalEntryTable } from './schema.ts';
import { aFolder } from './testing/folder.ts';
import { aPlannerFile, openForTest } from './testing/planners.ts';
import { anAssignmentRow, anEntry } from './testing/rows.ts';
import { undo } from './undo.ts';
import { verify } from './verify.ts';

let folder: string;
let path: string;
let anchorFile: string;

beforeEach(async () => {
  folder = await aFolder();
  path = await aPlannerFile(folder);
  anchorFile = join(folder, 'anchors.json');
  const planner = await openForTest(path, { anchorFile });
  const { db } = planner;
  await record(db, anEntry({ reason: 'appointed' }), [
    updateRow('agent', 'S1', { level: 'C1' }),
    insertRow('assignment', anAssignmentRow()),
  ]);
  await record(db, anEntry(), [updateRow('headquarters_service', 'P', { title_en: 'Chair' })]);
  await record(db, anEntry(), [removeRow('agent', 'S3')]);
  await undo(db, { at: '2026-11-22T10:00:00.000Z', actor: 'officer' });
  await planner.close();
});

/** Opens the file as an attacker with another tool, who takes the triggers off and puts them back. */
function tamper(change: (database: SqliteDatabase.Database) => void): void {
  const database = new SqliteDatabase(path);
  const read = database.prepare("select name, sql from sqlite_schema where type = 'trigger'");
  const triggers = read.all() as readonly { readonly name: string; readonly sql: string }[];
  for (const { name } of triggers) database.exec(`drop trigger ${name}`);
  database.pragma('foreign_keys = off');
  change(database);
  for (const { sql } of triggers) database.exec(sql);
  database.close();
}

async function problemCodes(): Promise<readonly string[]> {
  const planner = await openForTest(path, { anchorFile });
  const { ok, problems } = await verify(planner.db, anchorFile);
  await planner.close();
  expect(ok).toBe(problems.length === 0);
  return problems.map(({ code }) => code);
}

describe('verify', () => {
  it('finds nothing in a file that only this program wrote', async () => {
    const planner = await openForTest(path, { anchorFile });
    expect(await verify(planner.db, anchorFile)).toEqual({ ok: true, entries: 6, problems: [] });
    await planner.close();
  });

  it.each([
    [
      'an agent altered',
      `update agent set last_name = 'X' where staff_number = 'S2'`,
      'row-altered',
    ],
    ['an agent taken away', `delete from agent where staff_number = 'S2'`, 'row-missing'],
    [
      'a service altered',
      `update headquarters_service set title_fr = 'X' where code = 'P'`,
      'row-altered',
    ],
    [
      'a service never changed altered',
      `update headquarters_service set title_fr = 'X' where code = 'ICT'`,
      'row-altered',
    ],
    ['a service taken away', `delete from headquarters_service where code = 'ICT'`, 'row-missing'],
    ['a row put in', `insert into setting (key, value) values ('spy', '1')`, 'row-unknown'],
    ['an assignment without its agent', `update assignment set staff_number = 'S9'`, 'reference'],
    ['an entry taken away', 'delete from journal_entry where sequence = 4', 'entry-missing'],
    ['the rows of an entry taken away', 'delete from journal_row where sequence = 3', 'entry-rows'],
    [
      'a row of an entry taken away',
      'delete from journal_row where sequence = 3 and position = 1',
      'entry-rows',
    ],
    [
      'an entry doubled',
      `insert into journal_entry select 99, at, actor, action, subject, reason, undoable, undoes, redoes, rows, previous_digest, digest from journal_entry where sequence = 6`,
      'entry-missing',
    ],
    [
      'two entries exchanged',
      `update journal_entry set sequence = -sequence where sequence in (3, 4); update journal_entry set sequence = sequence + 7 where sequence < 0`,
      'chain-broken',
    ],
    [
      'the last entry cut off',
      'delete from journal_row where sequence = 6; delete from journal_entry where sequence = 6',
      'journal-cut',
    ],
  ])('tells %s', async (_, statement, code) => {
    tamper((database) => database.exec(statement));
    expect(await problemCodes()).toContain(code);
  });

  it.each([
    ...['sequence', 'at', 'actor', 'action', 'subject', 'reason', 'undoable', 'undoes'],
    ...['redoes', 'rows', 'previous_digest', 'digest'],
  ])('tells a changed %s of any entry', async (column) => {
    const original = await readFile(path);
    for (let sequence = 1; sequence <= 6; sequence += 1) {
      await writeFile(path, original);
      tamper((database) => {
        const old = database
          .prepare(`select ${column} from journal_entry where sequence = ?`)
          .pluck()
          .get(sequence);
        const isNumber = ['sequence', 'undoable', 'undoes', 'redoes', 'rows'].includes(column);
        const other = isNumber ? (column === 'undoable' ? 1 - Number(old) : 77) : `${String(old)} `;
        database
          .prepare(`update journal_entry set ${column} = ? where sequence = ?`)
          .run([other, sequence]);
      });
      expect(await problemCodes()).not.toEqual([]);
    }
  });

  it.each(['table_name', 'row_id', 'before', 'after', 'position'])(
    'tells a changed %s of any journal row',
    async (column) => {
      const original = await readFile(path);
      for (let sequence = 1; sequence <= 6; sequence += 1) {
        await writeFile(path, original);
        tamper((database) => {
          const other = column === 'position' ? 77 : '{"version":9}';
          database
            .prepare(`update journal_row set ${column} = ? where sequence = ? and position = 1`)
            .run([other, sequence]);
        });
        expect(await problemCodes()).not.toEqual([]);
      }
    },
  );

  it('tells a chain made afresh over an altered history, by the anchor alone', async () => {
    tamper(forgeHistory);
    expect(await problemCodes()).toEqual(['journal-replaced']);
  });

  it('says so where a page cannot be read', async () => {
    const bytes = await readFile(path);
    const planner = await openForTest(path);
    const pageOf = `select rootpage from sqlite_schema where name = 'agent'`;
    const page = await runOn(planner.db, (raw) => Number(raw.prepare(pageOf).pluck().get()));
    await planner.close();
    bytes.fill(0xa5, (page - 1) * 512, page * 512);
    const odd = join(folder, 'odd.planner');
    await writeFile(odd, bytes);

    const database = new SqliteDatabase(odd, { readonly: true });
    const { ok, problems } = await verify(connect(database));
    database.close();
    expect(ok).toBe(false);
    expect(problems.at(-1)).toEqual({ code: 'unreadable', detail: 'SQLITE_CORRUPT' });
  });
});

describe('the journal', () => {
  it.each([
    `update journal_entry set actor = 'nobody'`,
    'delete from journal_entry',
    `update journal_row set after = null`,
    'delete from journal_row',
    `replace into journal_entry select * from journal_entry where sequence = 1`,
  ])('refuses on our own connection: %s', async (statement) => {
    const planner = await openForTest(path);
    const run = runOn(planner.db, (raw) => raw.database.exec(statement));
    await expect(run).rejects.toThrow('append-only');
    await planner.close();
    expect(await problemCodes()).toEqual([]);
  });
});

describe('build/scripts/check-journal.ts', () => {
  const run = promisify(execFile);
  const script = new URL('../../build/scripts/check-journal.ts', import.meta.url).pathname;

  it('agrees with verify on a backup, and on one that was altered', async () => {
    const planner = await openForTest(path);
    const backup = join(folder, 'backup.planner');
    await backupPlanner(planner, backup);
    await planner.close();
    const { stdout } = await run(process.execPath, [script, backup]);
    expect(stdout).toContain('6 entries');

    await copyFile(backup, path);
    tamper((database) => database.exec(`update journal_entry set actor = 'X' where sequence = 3`));
    await expect(run(process.execPath, [script, path])).rejects.toThrow('entry 3');
  });
});

/** Rewrites the first change as if another had made it, and every digest after it. */
function forgeHistory(database: SqliteDatabase.Database): void {
  database.exec(`update journal_entry set actor = 'somebody else' where sequence = 2`);
  let previous = '0'.repeat(64);
  const entries = database.prepare('select * from journal_entry order by sequence').all();
  const listRows = database.prepare(
    `select table_name as "table", row_id as id, before, after from journal_row
     where sequence = ? order by position`,
  );
  // Safe: whole rows of the two tables.
  for (const entry of entries as readonly JournalEntryTable[]) {
    const rows = listRows.all(entry.sequence) as readonly ChangedRow[];
    const digest = digestOf({ ...entry, previous_digest: previous }, rows);
    database
      .prepare('update journal_entry set previous_digest = ?, digest = ? where sequence = ?')
      .run([previous, digest, entry.sequence]);
    previous = digest;
  }
}
