import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LIFE_MS = 60_000;

/**
 * Writes a page of 0600 in a private folder that leads to `address`, and gives its path.
 *
 * Command lines can be read by every account of the machine, so that the address, which holds the
 * launch code, must not stand on the browser's (SEC-H5). The file goes when the code does.
 */
export function writeLaunchFile(folder: string, address: string): string {
  const path = join(folder, 'open-planner.html');
  rmSync(path, { force: true });
  const target = JSON.stringify(address);
  const page = `<!doctype html><meta charset="utf-8"><title>Posting Rotation Planner</title><script>location.replace(${target})</script>`;
  writeFileSync(path, page, { mode: 0o600, flag: 'wx' });
  setTimeout(() => rmSync(path, { force: true }), LIFE_MS).unref();
  return path;
}

/** Hands a file to the system's browser. Where there is none, the printed address remains. */
export function openInBrowser(path: string, platform: NodeJS.Platform): void {
  const [command, ...args] = openerOf(platform);
  const child = spawn(command, [...args, pathToFileURL(path).href], {
    stdio: 'ignore',
    detached: true,
  });
  child.on('error', () => undefined);
  child.unref();
}

/** The command and its first arguments. */
export function openerOf(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : ['xdg-open'];
}
