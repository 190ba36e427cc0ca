import { describe, expect, it } from 'vitest';
import { basename } from 'node:path';
import { assertionsWithoutReason } from './assertions.ts';
import {
  isTest,
  linesWith,
  listFiles,
  readSources,
  readTexts,
  withoutProse,
} from './repository.ts';

const sources = readSources();
const own = sources.filter(({ path }) => !path.startsWith('build/checks/'));
const MAX_LINES = 300;

describe('a source file', () => {
  it('has at most 300 lines', () => {
    const long = own
      .filter(({ path }) => !isTest(path))
      .map(({ path, text }) => [path, text.split('\n').length - 1] as const)
      .filter(([, lines]) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('leaves nothing undone and nothing silenced', () => {
    expect(linesWith(own, /\b(?:TODO|FIXME)\b/)).toEqual([]);
    expect(linesWith(own, /@ts-(?:ignore|expect-error|nocheck)/)).toEqual([]);
    expect(linesWith(own, /(?:eslint|oxlint|prettier)-(?:disable|ignore)/)).toEqual([]);
    const code = own.map(({ path, text }) => ({ path, text: withoutProse(text) }));
    expect(linesWith(code, /\bas any\b|: any\b|<any>/)).toEqual([]);
  });

  it('skips no test and singles none out', () => {
    const tests = own.filter(({ path }) => isTest(path));
    expect(linesWith(tests, /\b(?:it|test|describe)\.(?:skip|only|todo)\b/)).toEqual([]);
    expect(linesWith(tests, /\bx(?:it|describe)\(/)).toEqual([]);
    expect(linesWith(tests, /\b(?:it|test)(?:\.each\([^)]*\))?\(\s*['"`]should\b/)).toEqual([]);
  });

  it('is named for what it holds, in kebab case', () => {
    const names = own.map(({ path }) => path);
    const vague = /^(?:utils?|helpers?|common|managers?|services?|misc)\.tsx?$/;
    expect(names.filter((path) => vague.test(basename(path)))).toEqual([]);
    expect(names.filter((path) => !/^[a-z0-9.-]+$/.test(basename(path)))).toEqual([]);
    const indexes = names.filter((path) => /^index\.tsx?$/.test(basename(path)));
    expect(indexes).toEqual(['migrations/index.ts']);
  });

  it('says of each assertion why it is safe', () => {
    const unsaid = own
      .filter(({ path }) => !isTest(path))
      .flatMap(({ path, text }) => assertionsWithoutReason(text).map((line) => `${path}:${line}`));
    expect(unsaid).toEqual([]);
  });
});

describe('shared/', () => {
  it('has no clock but the days it is given', () => {
    const shared = own.filter(({ path }) => path.startsWith('shared/') && !isTest(path));
    const clock = /\bnew Date\(\s*\)|\bDate\.now\(|\bMath\.random\(|\bperformance\.now\(/;
    expect(linesWith(shared, clock)).toEqual([]);
    const dated = linesWith(shared, /\bnew Date\(/).map((line) => line.split(':')[0]);
    expect(dated.filter((path) => !MAY_MAKE_DATES.has(String(path)))).toEqual([]);
  });
});

/** They word or compute a day that they are given. */
const MAY_MAKE_DATES = new Set(['shared/dates.ts', 'shared/wording/format-day.ts']);

describe('every text of the repository', () => {
  const texts = readTexts([
    '.ts',
    '.tsx',
    '.mjs',
    '.md',
    '.json',
    '.yml',
    '.html',
    '.css',
    '.sql',
  ]).filter(({ path }) => !path.startsWith('build/checks/') && path !== 'package-lock.json');

  it('names no folder of one machine and no registry', () => {
    expect(linesWith(texts, /(?:^|["'\s(=])\/(?:home|Users|root|work|workspace)\/[a-z]/)).toEqual(
      [],
    );
    expect(linesWith(texts, /[A-Z]:\\\\?Users\\/)).toEqual([]);
    expect(linesWith(texts, /\bregistry\.[a-z-]+\.[a-z]|artifactory/i)).toEqual([]);
  });

  it('is no build product and no planner file', () => {
    expect(listFiles().filter((path) => /^dist\/|\.planner$|node_modules/.test(path))).toEqual([]);
  });
});
