import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** A headless Chromium: `CHROME_PATH`, else one of the system, else the one that came with npm. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findChromium();
  return chromium.launch({
    executablePath: path,
    // Containers and root have no user namespaces; nothing but our own page is ever opened.
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: { ...process.env, ...env },
  });
}
