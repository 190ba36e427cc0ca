import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './repository.ts';

const require = createRequire(import.meta.url);
type Platform = 'linux' | 'win' | 'mac';
type Configuration = {
  readonly [Name in Platform]: { readonly files: readonly string[] };
} & { readonly npmRebuild: boolean; readonly electronFuses: Readonly<Record<string, boolean>> };

/** As electron-builder itself reads it. */
async function readConfiguration(): Promise<Configuration> {
  const { getConfig } = require('app-builder-lib/out/util/config/config.js');
  return getConfig(root, 'electron-builder.yml', null);
}

it('electron-builder accepts its configuration', async () => {
  const { validateConfiguration } = require('app-builder-lib/out/util/config/config.js');
  const { DebugLogger } = require('builder-util');
  const configuration = await readConfiguration();
  await expect(
    validateConfiguration(configuration, new DebugLogger(false)),
  ).resolves.toBeUndefined();
});

it.each<Platform>(['linux', 'win', 'mac'])(
  'the package for %s lists what goes in, and the one module that cannot be bundled',
  async (platform) => {
    const { files } = (await readConfiguration())[platform];
    expect(files[0]).not.toMatch(/^!/);
    expect(files).toContain('node_modules/better-sqlite3/**');
    expect(files.filter((one) => /node-(linux|win)-x64|sparticuz/.test(one))).toEqual([]);
    expect(files).toContain('!node_modules/**');
  },
);

it('keeps the doors of the packaged program shut', async () => {
  const { electronFuses, npmRebuild } = await readConfiguration();
  expect(npmRebuild).toBe(false);
  expect(electronFuses).toEqual({
    runAsNode: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
});

it('holds an Electron of which the custom scheme is not readable from elsewhere', () => {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'),
  );
  expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(43);
});
