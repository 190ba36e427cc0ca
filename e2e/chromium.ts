import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

/** A browser that runs here, and what its process needs in its environment. */
export type Chromium = {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
};

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** In this order: `CHROME_PATH`, an installed browser, the one inside the package of npm. */
export async function findChromium(): Promise<Chromium> {
  const path = process.env['CHROME_PATH'] ?? INSTALLED.find((one) => existsSync(one));
  return path === undefined ? unpackedChromium() : { path, env: {} };
}

/** The browser that `npm ci` brought, with its own libraries and fonts where the system has none. */
export async function unpackedChromium(): Promise<Chromium> {
  const folder = await unpack();
  const path = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  if (isRunning(path, {})) return { path, env: fonts };
  const env = { ...fonts, ...withOwnLibraries(folder) };
  if (isRunning(path, env)) return { path, env };
  throw new Error('no browser runs here: set CHROME_PATH to a Chrome, Edge or Chromium');
}

/** The libraries that a minimal system lacks, such as libnss3. */
export function withOwnLibraries(folder: string): Readonly<Record<string, string>> {
  return { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
}

function isRunning(path: string, env: Readonly<Record<string, string>>): boolean {
  return spawnSync(path, ['--version'], { env: { ...process.env, ...env } }).status === 0;
}

/** Unpacked once per version and account, under another name first: it is whole or not there. */
async function unpack(): Promise<string> {
  const require = createRequire(import.meta.url);
  const home = dirname(dirname(require.resolve('@sparticuz/chromium')));
  // Safe: npm asks for a version in every package.json.
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const folder = join(tmpdir(), `planner-chromium-${version}-${userInfo().username}`);
  if (existsSync(folder)) return folder;

  const draft = mkdtempSync(`${folder}-`);
  await inflateInto(draft, join(home, 'bin'));
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true }); // Another process was faster.
  }
  return folder;
}

/** The package unpacks into the temporary folder of its process, wherever that is. */
async function inflateInto(folder: string, archives: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) {
      await inflate(join(archives, name));
    }
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
