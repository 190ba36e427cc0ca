import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { createPlanner } from './db/create.ts';
import type * as Electron from './shell/testing/electron.ts';

let home: string;
/** Anew for each test, as `main.ts` is: it does its work while it is loaded. */
let electron: typeof Electron;

beforeEach(async () => {
  vi.resetModules();
  electron = await import('./shell/testing/electron.ts');
  home = join(mkdtempSync(join(tmpdir(), 'planner-main-')), 'planner');
  vi.stubEnv('PLANNER_HOME', home);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

const call = async (name: string, input: unknown = {}) =>
  JSON.parse(String(await electron.callAsPage('call', [name, JSON.stringify(input)]))) as unknown;

/** An empty planner file beside the planner folder. */
async function aPlannerAt(name: string): Promise<string> {
  const path = join(home, '..', name);
  const made = await createPlanner(path, 'real');
  if (!made.ok) throw new Error(`no file could be made: ${made.error.code}`);
  await made.value.close();
  return path;
}

async function openAndWait(): Promise<void> {
  await import('./main.ts');
  await vi.waitFor(() => expect(electron.journal.calls).toContain('loadURL ["app://planner/"]'));
}

it('keeps the planner folder for its owner, serves the page and answers it', async () => {
  await openAndWait();
  expect(statSync(home).mode & 0o777).toBe(0o700);
  expect(await call('session.state')).toEqual({
    ok: true,
    value: { host: 'electron', version: '1.2.3', canChooseFiles: true, file: null },
  });
});

it('says why a file given on the command line does not open, and opens without it', async () => {
  electron.journal.switchValues = { db: join(home, 'none.planner') };
  await openAndWait();
  expect(electron.journal.calls.some((one) => one.startsWith('showErrorBox'))).toBe(true);
  expect(await call('session.state')).toMatchObject({ value: { file: null } });
});

it('opens no file and no window while another planner is open', async () => {
  electron.journal.hasLock = false;
  await import('./main.ts');
  expect(electron.journal.calls).toEqual(['enableSandbox', 'requestSingleInstanceLock', 'quit']);
  expect(existsSync(home)).toBe(false);
});

it('closes the file before it goes', async () => {
  await openAndWait();
  await call('files.openDemonstration');
  let isHeld = false;
  electron.app.emit('will-quit', { preventDefault: () => (isHeld = true) });
  expect(isHeld).toBe(true);
  await vi.waitFor(() => expect(electron.journal.calls.at(-1)).toBe('exit'));
  expect(existsSync(join(home, 'demonstration.planner-wal'))).toBe(false);
});

it('opens the planner file that it was started with by a double click', async () => {
  const path = await aPlannerAt('double.planner');
  const args = process.argv;
  process.argv = [args[0] ?? '', path];
  onTestFinished(() => void (process.argv = args));
  await openAndWait();
  expect(await call('session.state')).toMatchObject({ value: { file: { name: 'double' } } });
});

it('lets the page open a file double-clicked later, once, through the door of chosen files', async () => {
  const path = await aPlannerAt('later.planner');
  await openAndWait();
  electron.app.emit('second-instance', {}, ['planner', 'relative.planner', path, '--flag'], '/');
  expect(electron.journal.sent.at(-1)?.text).toContain('open-given');
  const opened = await call('files.choose', { given: true });
  expect(opened).toMatchObject({ value: { file: { name: 'later' } } });
  expect(await call('files.choose', { given: true })).toEqual({ ok: true, value: null });
});

it('has the system remember a file that was opened, until the person wants none remembered', async () => {
  const path = await aPlannerAt('known.planner');
  await openAndWait();
  const open = async () => {
    electron.app.emit('second-instance', {}, ['planner', path], '/');
    await call('files.choose', { given: true });
    await call('files.close');
  };
  await open();
  expect(electron.journal.recent).toEqual([path]);
  expect(await call('recent.keep', { isKept: false })).toMatchObject({ value: { count: 0 } });
  expect(electron.journal.recent).toEqual([]);
  await open();
  expect(electron.journal.recent).toEqual([]);
  expect(await call('files.list')).toEqual({ ok: true, value: [] });
});

it('takes a file from macOS, and nothing that is no planner file or one of several', async () => {
  const path = await aPlannerAt('mac.planner');
  await openAndWait();
  const before = electron.journal.sent.length;
  electron.app.emit('second-instance', {}, ['planner', '/etc/passwd'], '/');
  electron.app.emit('second-instance', {}, ['planner', path, path], '/');
  electron.app.emit('open-file', { preventDefault: () => undefined }, '/etc/passwd');
  expect(electron.journal.sent).toHaveLength(before);
  electron.app.emit('open-file', { preventDefault: () => undefined }, path);
  const opened = await call('files.choose', { given: true });
  expect(opened).toMatchObject({ value: { file: { name: 'mac' } } });
});
