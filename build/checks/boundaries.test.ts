import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTest, readSources } from './repository.ts';

/** One import of one of our files: what it names, and where that lies when it is ours. */
type Import = {
  readonly from: string;
  readonly name: string;
  readonly isType: boolean;
};

const imports = readSources()
  .filter(({ path }) => !isTest(path) && !path.startsWith('build/checks/'))
  .flatMap(({ path, text }) => importsIn(path, text));

const MAIN_OR_SHELL = /^electron\/(?:main\.ts|preload\.ts|shell\/|host\/ipc\.ts)/;

/** The import table of the house style: who may not import what, however it is written. */
const FORBIDDEN: readonly (readonly [rule: string, (one: Import) => boolean])[] = [
  [
    'only the shell and ipc.ts import electron',
    ({ from, name }) => name === 'electron' && !MAIN_OR_SHELL.test(from),
  ],
  [
    'shared imports only shared',
    ({ from, name }) => from.startsWith('shared/') && isOurs(name) && !name.startsWith('shared/'),
  ],
  [
    'shared imports no Node',
    ({ from, name }) => from.startsWith('shared/') && name.startsWith('node:'),
  ],
  [
    'only dates.ts imports date-fns',
    ({ from, name }) => /^@?date-fns/.test(name) && from !== 'shared/dates.ts',
  ],
  [
    'the page imports only shared and itself',
    ({ from, name }) =>
      from.startsWith('renderer/') && isOurs(name) && !/^(?:renderer|shared)\//.test(name),
  ],
  [
    'the page imports no Node and no schema',
    ({ from, name, isType }) =>
      from.startsWith('renderer/') &&
      (name.startsWith('node:') || (!isType && /^zod$|^shared\/api\/decoders\.ts$/.test(name))),
  ],
  [
    'a feature imports no other feature',
    ({ from, name }) =>
      featureOf(from) !== undefined &&
      featureOf(name) !== undefined &&
      featureOf(from) !== featureOf(name),
  ],
  [
    'the grid knows no feature',
    ({ from, name }) => from.startsWith('renderer/grid/') && name.startsWith('renderer/features/'),
  ],
  [
    'ui knows no feature',
    ({ from, name }) =>
      from.startsWith('renderer/ui/') && /^renderer\/(?:features|app)\//.test(name),
  ],
  [
    'SQL stays in electron/db and migrations',
    ({ from, name, isType }) =>
      /^(?:kysely|better-sqlite3)(?:\/|$)/.test(name) &&
      !isType &&
      !/^(?:electron\/db|migrations|bench|build\/scripts)\//.test(from),
  ],
  [
    'the host knows no handler and no table',
    ({ from, name, isType }) =>
      from.startsWith('electron/host/') &&
      !isType &&
      /^electron\/(?:api|db|imports|exports|shell)\//.test(name),
  ],
  [
    'handlers know no host',
    ({ from, name }) =>
      from.startsWith('electron/api/') && /^electron\/(?:host|shell)\//.test(name),
  ],
  [
    'the database knows no handler',
    ({ from, name }) =>
      from.startsWith('electron/db/') &&
      /^electron\/(?:api|host|imports|exports|shell)\//.test(name),
  ],
  [
    'a migration imports nothing of ours',
    ({ from, name }) =>
      from.startsWith('migrations/') && isOurs(name) && !name.startsWith('migrations/'),
  ],
  ['nobody imports the paid grid', ({ name }) => name.startsWith('ag-grid-enterprise')],
];

describe('the import table', () => {
  it.each(FORBIDDEN)('%s', (_rule, isForbidden) => {
    const found = imports.filter(isForbidden);
    expect(found.map(({ from, name }) => `${from} imports ${name}`)).toEqual([]);
  });

  it('is read from the files', () => {
    expect(imports.length).toBeGreaterThan(500);
    expect(imports.some(({ name }) => name === 'shared/dates.ts')).toBe(true);
  });
});

function importsIn(path: string, text: string): readonly Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map(([, type, name, dynamic]) => ({
    from: path,
    name: resolve(path, name ?? dynamic ?? ''),
    isType: type !== undefined,
  }));
}

function resolve(path: string, name: string): string {
  return name.startsWith('.') ? posix.normalize(join(dirname(path), name)) : name;
}

function isOurs(name: string): boolean {
  return /^(?:shared|electron|renderer|migrations|build|bench|e2e)\//.test(name);
}

function featureOf(path: string): string | undefined {
  return /^renderer\/features\/([^/]+)\//.exec(path)?.[1];
}
