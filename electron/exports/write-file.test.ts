import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFailureOf, writeFileSafely } from './write-file.ts';

const MODULE = fileURLToPath(new URL('write-file.ts', import.meta.url));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planner-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

describe('safe writing', () => {
  it('replaces a file and leaves nothing beside it', async () => {
    const path = join(folder, 'list.csv');
    expect(await writeFileSafely(path, bytes('old'))).toEqual({ ok: true, value: null });
    await writeFileSafely(path, bytes('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['list.csv']);
  });

  it('follows no link that lies where it writes first', async () => {
    await writeFile(join(folder, 'precious'), 'kept');
    await symlink(join(folder, 'precious'), join(folder, '.list.csv.part'));
    await writeFileSafely(join(folder, 'list.csv'), bytes('new'));
    expect(await readFile(join(folder, 'precious'), 'utf8')).toBe('kept');
    expect(await readFile(join(folder, 'list.csv'), 'utf8')).toBe('new');
  });

  it('says that the folder is missing', async () => {
    const path = join(folder, 'none', 'list.csv');
    expect(await writeFileSafely(path, bytes('x'))).toEqual({ ok: false, error: 'folder-missing' });
  });

  it('refuses to replace a folder', async () => {
    const path = join(folder, 'list.csv');
    await mkdir(path);
    expect(await writeFileSafely(path, bytes('x'))).toEqual({
      ok: false,
      error: 'target-is-folder',
    });
    expect(await readdir(folder)).toEqual(['list.csv']);
  });

  it('keeps the former file when there is no room for the new one', async () => {
    const path = join(folder, 'list.csv');
    await writeFile(path, 'former');
    const program = `import { writeFileSafely } from ${JSON.stringify(MODULE)};
      process.stdout.write(JSON.stringify(await writeFileSafely(${JSON.stringify(path)}, new Uint8Array(1e6))));`;
    const { stdout } = spawnSync(
      'sh',
      [
        '-c',
        'ulimit -f 8; exec "$@"',
        'sh',
        process.execPath,
        '--input-type=module',
        '-e',
        program,
      ],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(stdout)).toEqual({ ok: false, error: 'disk-full' });
    expect(await readFile(path, 'utf8')).toBe('former');
    expect(await readdir(folder)).toEqual(['list.csv']);
  });

  it('leaves a whole file, former or new, when it is killed', async () => {
    const path = join(folder, 'list.csv');
    await writeFile(path, 'a'.repeat(3_000_000));
    const program = `import { writeFileSafely } from ${JSON.stringify(MODULE)};
      process.stdout.write('ready');
      for (let at = 0; ; at += 1) {
        await writeFileSafely(${JSON.stringify(path)}, new Uint8Array(3e6).fill(97 + (at % 26)));
      }`;
    for (let round = 0; round < 12; round += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await sleep(round * 7);
      const isGone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await isGone;

      const text = await readFile(path, 'utf8');
      expect(text).toHaveLength(3_000_000);
      expect(new Set(text).size).toBe(1);
    }
  });

  it.each([
    ['EPERM', 'rename', 'target-locked'],
    ['EACCES', 'rename', 'target-locked'],
    ['EBUSY', 'rename', 'target-locked'],
    ['EACCES', 'open', 'not-allowed'],
    ['EROFS', 'open', 'not-allowed'],
    ['ENOSPC', 'write', 'disk-full'],
    ['EINVAL', 'write', undefined],
  ])('reads %s while doing %s as %s', (code, syscall, failure) => {
    expect(writeFailureOf(Object.assign(new Error(code), { code, syscall }))).toBe(failure);
  });
});
