import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './repository.ts';

type Versions = Readonly<Record<string, string>>;
type Manifest = {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly optionalDependencies: Versions;
};
type Locked = {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
};

const manifest = read('package.json') as unknown as Manifest;
const { packages } = read('package-lock.json') as unknown as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const wanted = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
};

function read(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}

it('names every dependency by an exact version', () => {
  expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
    [],
  );
});

it('locks every dependency at that version, each with its digest', () => {
  const differing = Object.entries(wanted).filter(
    ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
  );
  expect(differing).toEqual([]);
  const bare = Object.entries(packages).filter(
    ([path, { integrity, link }]) => path !== '' && link !== true && integrity === undefined,
  );
  expect(bare.map(([path]) => path)).toEqual([]);
});

it('ships nothing under a licence that would bind the ministry', () => {
  const allowed =
    /^(?:MIT|MIT-0|Apache-2\.0|ISC|0BSD|BSD-[23]-Clause|BlueOak-1\.0\.0|Python-2\.0|CC0-1\.0|OFL-1\.1|\(MIT OR .*\)|\(.* OR MIT\))$/;
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  const others = shipped.filter(([, { license }]) => !allowed.test(license ?? 'none'));
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

it('holds no paid grid', () => {
  expect(Object.keys(packages).filter((path) => path.includes('ag-grid-enterprise'))).toEqual([]);
});
