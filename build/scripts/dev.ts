import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const watched = ['renderer', 'shared', 'electron', 'migrations'].map(
  (folder) => `--watch-path=${join(root, folder)}`,
);

// `npm start` again after each change: it builds what is stale and opens what there is to open.
const child = spawn(
  process.execPath,
  [
    '--watch',
    '--watch-preserve-output',
    ...watched,
    'build/scripts/start.ts',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.once('SIGINT', () => child.kill('SIGINT'));
child.once('exit', (status) => process.exit(status ?? 1));
