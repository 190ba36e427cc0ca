import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backupPlanner } from './backup.ts';
import { createPlanner } from './create.ts';
import { insertRow, record } from './journal.ts';
import type { Planner } from './planner.ts';
import { restorePlanner } from './restore.ts';
import { aFolder, digestsOf } from './testing/folder.ts';
import { aPlannerFile, openForTest } from './testing/planners.ts';
import { anAgentRow, anEntry } from './testing/rows.ts';
import { verify } from './verify.ts';

const add = ({ db }: Planner, staff_number: string) =>
  record(db, anEntry(), [insertRow('agent', anAgentRow({ staff_number }))]);

async function agentsIn(path: string): Promise<readonly string[]> {
  const planner = await openForTest(path);
  const rows = await planner.db
    .selectFrom('agent')
    .select('staff_number')
    .orderBy('staff_number')
    .execute();
  await planner.close();
  return rows.map(({ staff_number }) => staff_number);
}

describe('backupPlanner', () => {
  it('copies an open planner, with the commits not yet in its file', async () => {
    const folder = await aFolder();
    const planner = await openForTest(await aPlannerFile(folder));
    await add(planner, 'S4');
    const backup = join(folder, 'backup.planner');

    const figures = await backupPlanner(planner, backup);
    expect(figures).toMatchObject({ ok: true, value: { entries: 3, agents: 4 } });
    await planner.close();
    expect(await agentsIn(backup)).toEqual(['S1', 'S2', 'S3', 'S4']);
    expect(Object.keys(await digestsOf(folder))).toEqual(['backup.planner', 'test.planner']);
  });

  it('copies a planner in memory', async () => {
    const folder = await aFolder();
    const planner = await openForTest(await aPlannerFile(folder), { readOnly: true });
    const backup = join(folder, 'backup.planner');
    expect(await backupPlanner(planner, backup)).toMatchObject({ ok: true });
    await planner.close();
    expect(await agentsIn(backup)).toHaveLength(3);
  });

  it('writes over no file', async () => {
    const folder = await aFolder();
    const planner = await openForTest(await aPlannerFile(folder));
    const taken = join(folder, 'taken.planner');
    await writeFile(taken, 'mine');
    expect(await backupPlanner(planner, taken)).toMatchObject({ error: { code: 'name-taken' } });
    await planner.close();
    expect(await readFile(taken, 'utf8')).toBe('mine');
  });

  it('leaves nothing under the name where it cannot be written', async () => {
    const folder = await aFolder();
    const planner = await openForTest(await aPlannerFile(folder));
    const nowhere = join(folder, 'no such folder', 'backup.planner');
    expect(await backupPlanner(planner, nowhere)).toEqual({
      ok: false,
      error: { code: 'read-only' },
    });
    expect(await add(planner, 'S4')).toMatchObject({ ok: true });
    await planner.close();
  });
});

describe('restorePlanner', () => {
  it('puts a backup back, keeps what was there, and can be undone', async () => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder);
    const planner = await openForTest(path);
    const backup = join(folder, 'backup.planner');
    await backupPlanner(planner, backup);
    await add(planner, 'S4');
    await planner.close();

    const restored = await restorePlanner(backup, path);
    expect(restored).toMatchObject({ ok: true, value: { entries: 2, agents: 3 } });
    expect(await agentsIn(path)).toHaveLength(3);

    const kept = restored.ok ? restored.value.kept : null;
    expect(await restorePlanner(kept ?? '', path)).toMatchObject({ value: { agents: 4 } });
    expect(await agentsIn(path)).toHaveLength(4);
  });

  it('does not let old commits beside the file come back', async () => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder);
    const backup = join(folder, 'backup.planner');
    await copyFile(path, backup);
    const planner = await openForTest(path);
    await add(planner, 'S4');
    const crashed = join(folder, 'crashed.planner');
    await copyFile(path, crashed);
    await copyFile(`${path}-wal`, `${crashed}-wal`);
    await planner.close();

    const restored = await restorePlanner(backup, crashed);
    expect(await agentsIn(crashed)).toHaveLength(3);
    expect(await agentsIn((restored.ok && restored.value.kept) || '')).toHaveLength(4);
  });

  it('replaces a damaged file and keeps it as it is', async () => {
    const folder = await aFolder();
    const backup = await aPlannerFile(folder);
    const damaged = join(folder, 'damaged.planner');
    await writeFile(damaged, (await readFile(backup)).subarray(0, 9000));
    const restored = await restorePlanner(backup, damaged);
    expect(await agentsIn(damaged)).toHaveLength(3);
    expect((await readFile((restored.ok && restored.value.kept) || '')).length).toBe(9000);
  });

  it('puts a backup where there is no file', async () => {
    const folder = await aFolder();
    const path = join(folder, 'new.planner');
    const restored = await restorePlanner(await aPlannerFile(folder), path);
    expect(restored).toMatchObject({ value: { kept: null, agents: 3 } });
    expect(await agentsIn(path)).toHaveLength(3);
  });

  it('refuses a backup whose rows are not what its journal says, and touches nothing', async () => {
    const folder = await aFolder();
    const path = await aPlannerFile(folder);
    const backup = join(folder, 'backup.planner');
    await copyFile(path, backup);
    const database = new SqliteDatabase(backup);
    database.exec(`update agent set last_name = 'Altered' where staff_number = 'S2'`);
    database.close();

    const before = await digestsOf(folder);
    expect(await restorePlanner(backup, path)).toMatchObject({
      error: { refusal: 'damaged', figures: { code: 'row-altered', detail: 'agent S2' } },
    });
    expect(await digestsOf(folder)).toEqual(before);
  });

  it('refuses to replace what is open, of another program, or of the other kind', async () => {
    const folder = await aFolder();
    const backup = await aPlannerFile(folder);
    const open = join(folder, 'open.planner');
    await copyFile(backup, open);
    const planner = await openForTest(open);
    expect(await restorePlanner(backup, open)).toMatchObject({ error: { refusal: 'locked' } });
    await planner.close();

    const demonstration = join(folder, 'demo.planner');
    const created = await createPlanner(demonstration, 'demonstration');
    if (created.ok) await created.value.close();
    expect(await restorePlanner(backup, demonstration)).toMatchObject({
      error: { refusal: 'foreign', figures: { kind: 'demonstration' } },
    });

    const text = join(folder, 'text.planner');
    await writeFile(text, 'minutes of a meeting');
    await mkdir(join(folder, 'folder.planner'));
    expect(await restorePlanner(backup, text)).toMatchObject({
      error: { refusal: 'not-a-database' },
    });
    expect(await restorePlanner(backup, join(folder, 'folder.planner'))).toMatchObject({
      error: { refusal: 'folder' },
    });
  });
});

describe('the anchor outside the file', () => {
  it('tells a journal that was cut, or an older copy put back, but accepts a restore', async () => {
    const folder = await aFolder();
    const anchorFile = join(folder, 'anchors.json');
    const path = await aPlannerFile(folder);
    const older = join(folder, 'older.planner');
    await copyFile(path, older);
    const planner = await openForTest(path, { anchorFile });
    await add(planner, 'S4');
    await planner.close();
    await rm(path);
    await copyFile(older, path);

    const rolledBack = await openForTest(path, { anchorFile });
    expect(await verify(rolledBack.db, anchorFile)).toMatchObject({
      ok: false,
      problems: [{ code: 'journal-cut', detail: '3' }],
    });
    await rolledBack.close();
    const again = await openForTest(path, { anchorFile });
    await add(again, 'S5');
    expect((await verify(again.db, anchorFile)).problems).toMatchObject([
      { code: 'journal-replaced' },
    ]);
    await again.close();

    await restorePlanner(older, path, { anchorFile });
    const restored = await openForTest(path, { anchorFile });
    expect(await verify(restored.db, anchorFile)).toEqual({ ok: true, entries: 2, problems: [] });
    await restored.close();
  });
});
