import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backupPlanner } from './backup.ts';
import { insertRow, record } from './journal.ts';
import { findPlannerId } from './planner.ts';
import { readBackup, restoreAsNew } from './restore-as-new.ts';
import { aFolder, digestsOf } from './testing/folder.ts';
import { aPlannerFile, openForTest } from './testing/planners.ts';
import { anAgentRow, anEntry } from './testing/rows.ts';
import { verify } from './verify.ts';

const who = { at: '2026-11-22T09:00:00.000Z', actor: 'officer', subject: 'copy.planner' };

async function aBackup() {
  const folder = await aFolder();
  const path = await aPlannerFile(folder);
  const anchorFile = join(folder, 'anchors.json');
  const planner = await openForTest(path, { anchorFile });
  const backup = join(folder, 'copy.planner');
  await backupPlanner(planner, backup);
  const added = insertRow('agent', anAgentRow({ staff_number: 'S9' }));
  await record(planner.db, anEntry(), [added]);
  await planner.close();
  return { folder, path, anchorFile, backup };
}

it('says what a backup holds without changing a byte of it', async () => {
  const { folder, backup } = await aBackup();
  const before = await digestsOf(folder);
  expect(await readBackup(backup)).toMatchObject({
    ok: true,
    value: { kind: 'real', agents: 3, entries: 2 },
  });
  expect(await digestsOf(folder)).toEqual(before);
});

it('restores beside the planner it was copied from, and both stay whole and told apart', async () => {
  const { folder, path, anchorFile, backup } = await aBackup();
  const to = join(folder, 'restored.planner');
  expect(await restoreAsNew(backup, to, who)).toMatchObject({ ok: true });

  const restored = await openForTest(to, { anchorFile });
  const added = insertRow('agent', anAgentRow({ staff_number: 'S8' }));
  await record(restored.db, anEntry(), [added]);
  expect(await verify(restored.db, anchorFile)).toEqual({ ok: true, entries: 4, problems: [] });
  const id = await findPlannerId(restored.db);
  await restored.close();

  const former = await openForTest(path, { anchorFile });
  expect(await verify(former.db, anchorFile)).toMatchObject({ ok: true, problems: [] });
  expect(await findPlannerId(former.db)).not.toBe(id);
  await former.close();
});

it('replaces nothing', async () => {
  const { path, backup } = await aBackup();
  const before = await readFile(path);
  expect(await restoreAsNew(backup, path, who)).toMatchObject({ error: { code: 'name-taken' } });
  expect(await readFile(path)).toEqual(before);
});

it('refuses a damaged backup, and leaves nothing behind', async () => {
  const { folder, backup } = await aBackup();
  const bytes = await readFile(backup);
  await writeFile(backup, bytes.fill(0x5a, 4_096, 12_288));
  const before = await digestsOf(folder);
  const refused = { error: { code: 'file-refused', refusal: 'damaged' } };
  expect(await readBackup(backup)).toMatchObject(refused);
  expect(await restoreAsNew(backup, join(folder, 'new.planner'), who)).toMatchObject(refused);
  expect(await digestsOf(folder)).toEqual(before);
});
