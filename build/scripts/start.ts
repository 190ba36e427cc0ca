import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readOptions } from '../../electron/host/options.ts';
import { systemLanguage } from '../../electron/host/system-language.ts';
import type { Key } from '../../shared/wording/translator.ts';
import { isStale } from './build-state.ts';
import { findElectron } from './electron-binary.ts';

const root = join(import.meta.dirname, '..', '..');
const args = process.argv.slice(2);

/** The words are fetched when there is something to say: most starts say nothing here. */
async function say(key: Key): Promise<void> {
  const { createTranslator } = await import('../../shared/wording/translator.ts');
  const translate = createTranslator(
    systemLanguage(Intl.DateTimeFormat().resolvedOptions().locale),
  );
  process.stdout.write(`${translate(key)}\n`);
}

/** Builds page, main process and preload, in a process of its own so that Vite does not stay. */
function build(): void {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--app'], {
    cwd: root,
    // Started by a test, Vite would else take React's slow build for developers.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status === 0) return;
  process.stderr.write(stderr);
  process.exit(status ?? 1);
}

function openDesktop(electron: string): void {
  const read = readOptions(args);
  const file = 'options' in read ? read.options.file : null;
  const own = file === null ? [] : [`--db=${resolve(file)}`];
  const child = spawn(electron, [root, ...own], { stdio: 'inherit' });
  child.once('exit', (status) => process.exit(status ?? 1));
}

if (isStale(root)) {
  await say('host.terminal.building');
  build();
}
const electron = args.includes('--browser') ? undefined : await findElectron(root);
if (electron !== undefined) openDesktop(electron);
else {
  if (!args.includes('--browser')) await say('host.terminal.noElectron');
  await import(pathToFileURL(join(root, 'dist', 'main', 'loopback.js')).href);
}
