import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { newPrivateFolder } from './private-folder.ts';

function aFolderOf(pid: number): string {
  const folder = join(tmpdir(), `planner-${pid}-Ab3dEf`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'upload'), 'personal data');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('makes a folder that only its owner may enter', () => {
  const folder = newPrivateFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(lstatSync(folder).mode & 0o777).toBe(0o700);
});

it('removes what a killed run left, and nothing of a run that is alive', () => {
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const [left, alive] = [aFolderOf(dead), aFolderOf(process.ppid)];
  const folder = newPrivateFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(existsSync(left)).toBe(false);
  expect(existsSync(join(alive, 'upload'))).toBe(true);
});
