import { chromium } from 'playwright-core';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { unpackedChromium, withOwnLibraries } from './chromium.ts';

describe('the browser of the tests', () => {
  it('opens a page', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto('data:text/html,<title>here</title>');
    expect(await page.title()).toBe('here');
    await browser.close();
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'comes with npm, and brings the libraries that a minimal system lacks',
    async () => {
      const { path } = await unpackedChromium();
      const env = { ...process.env, ...withOwnLibraries(dirname(path)) };
      const args = ['--no-sandbox'];
      const browser = await chromium.launch({ executablePath: path, args, env });
      const page = await browser.newPage();
      await page.goto('data:text/html,<title>packed</title>');
      expect(await page.title()).toBe('packed');
      await browser.close();
    },
  );
});
