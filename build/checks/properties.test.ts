import { expect, it } from 'vitest';
import { isTest, readSources } from './repository.ts';

const sources = readSources().filter(({ path }) => path.startsWith('shared/rules/'));

/** `art-13`, `art-21` for all in its folder; other rules by their own name. */
function ruleOf(path: string): string {
  return path.replace('shared/rules/', '').replace(/(?:\/|-properties|\.).*$/, '');
}

/** Articles, the language laws and versions; art. 17 is asked through the clock. */
const HAS_RULES = /^(?:art-(?!17)|clock|language-balance|versions)/;

it('every rule is held to a property, beside its examples', () => {
  const rules = new Set(
    sources.filter(({ path }) => !isTest(path)).map(({ path }) => ruleOf(path)),
  );
  const held = new Set(
    sources
      .filter(({ path, text }) => isTest(path) && text.includes('fc.property('))
      .map(({ path }) => ruleOf(path)),
  );
  expect([...rules].filter((rule) => HAS_RULES.test(rule) && !held.has(rule))).toEqual([]);
});
