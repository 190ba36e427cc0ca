import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Time for a mirror nearby. A slow download is for `npx install-electron`, not for a start. */
const FETCH_LIMIT_MS = 4_000;

/** Path of the Electron binary, fetched if that takes a few seconds; `undefined` without one. */
export async function findElectron(root: string): Promise<string | undefined> {
  const folder = join(root, 'node_modules', 'electron');
  if (!existsSync(folder)) return undefined;
  const present = presentIn(folder);
  if (present !== undefined) return present;
  await fetchBinary(join(folder, 'install.js'));
  return presentIn(folder);
}

function presentIn(folder: string): string | undefined {
  const note = join(folder, 'path.txt');
  const name = existsSync(note) ? readFileSync(note, 'utf8') : 'electron';
  const path = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name);
  return existsSync(path) ? path : undefined;
}

/** Silent: where there is no way out, the sentence of `npm start` says all there is to say. */
async function fetchBinary(installer: string): Promise<void> {
  const child = spawn(process.execPath, [installer], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill(), FETCH_LIMIT_MS);
  await new Promise((done) => {
    child.once('exit', done);
    child.once('error', done);
  });
  clearTimeout(timer);
}
