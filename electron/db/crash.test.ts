import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { listEntries } from './journal.ts';
import { aFolder } from './testing/folder.ts';
import { aPlannerFile, openForTest } from './testing/planners.ts';
import { verify } from './verify.ts';

const KILLS = 50;
const AT_ONCE = 2;

it(`loses nothing that was answered when the process is killed, ${KILLS} times`, async () => {
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    const path = await aPlannerFile(await aFolder());
    const acknowledged: number[] = [];
    for (let round = 0; round < KILLS / AT_ONCE; round += 1) {
      acknowledged.push(await editUntilKilled(path));
      await checkAfterKill(path, acknowledged.at(-1) ?? 0);
    }
    return acknowledged;
  });
  const acknowledged = (await Promise.all(lanes)).flat();
  expect(acknowledged).toHaveLength(KILLS);
  expect(acknowledged.filter((sequence) => sequence > 0).length).toBeGreaterThan(KILLS / 2);
}, 120_000);

/** The last sequence number the editor printed before a kill 20 to 200 ms after its first; 0 = none. */
async function editUntilKilled(path: string): Promise<number> {
  const editor: ChildProcess = spawn(process.execPath, [
    new URL('testing/edit.ts', import.meta.url).pathname,
    path,
  ]);
  const { stdout, stderr } = editor;
  if (!stdout || !stderr) throw new Error('the editor has no output');
  const [said, complained, exited] = [text(stdout), text(stderr), once(editor, 'exit')];
  await Promise.race([once(stdout, 'readable'), exited]);
  await setTimeout(20 + Math.random() * 180);
  editor.kill('SIGKILL');
  await exited;
  expect(await complained).toBe('');
  // The last line may be cut by the kill.
  return Number((await said).split('\n').slice(0, -1).at(-1) ?? 0);
}

async function checkAfterKill(path: string, acknowledged: number): Promise<void> {
  const planner = await openForTest(path);
  const verification = await verify(planner.db);
  expect(verification).toMatchObject({ ok: true, problems: [] });
  expect(verification.entries).toBeGreaterThanOrEqual(acknowledged);
  // One change may have been written and not yet answered.
  expect(verification.entries - acknowledged).toBeLessThanOrEqual(1);

  const [first, second] = await planner.db
    .selectFrom('agent')
    .select('level')
    .where('staff_number', 'in', ['S1', 'S2'])
    .orderBy('staff_number')
    .execute();
  expect(first).toEqual(second);
  const [last] = await listEntries(planner.db, { limit: 1, before: null });
  expect(last?.sequence).toBe(verification.entries);
  await planner.close();
}
