import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DECREE, examplesOf } from '../../shared/rules/decree.ts';
import { WORKED_EXAMPLES } from '../../shared/rules/examples/worked-examples.ts';
import { SWITCHES } from '../../shared/rules/readings.ts';
import { articles } from '../../shared/wording/en/articles.ts';
import { isTest, root } from './repository.ts';

/** Lists about rules, which answer none themselves. */
const LISTS =
  /^shared\/rules\/(?:coverage|examples)\/|^shared\/rules\/(?:decree|readings|versions)\.ts$/;
const RULE_IDS = /'([1-9]\d?-[1-9]\d?|L-\d)'|\brule: '(\d{1,2})'/g;

const rules = DECREE.flatMap((entry) => entry.rules);
const emitted = new Set(
  globSync('shared/rules/**/*.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !isTest(path) && !LISTS.test(path))
    .flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(RULE_IDS)])
    .map(([, point, whole]) => point ?? whole ?? ''),
);

describe('the coverage list', () => {
  it('has every article of the decree up to the transitional one, and the language laws', () => {
    const all = [...Array.from({ length: 25 }, (_, index) => String(index + 1)), '47'];
    expect(DECREE.map(({ number }) => number)).toEqual(all);
  });

  it('has every rule that the rules speak of', () => {
    const listed = new Set(rules.map(({ id }) => id));
    expect(emitted.size).toBeGreaterThan(40);
    expect([...emitted].filter((id) => !listed.has(id))).toEqual([]);
  });

  it('has no rule twice, and none that no finding carries', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const findings = rules.filter(({ gives }) => gives === 'finding').map(({ id }) => id);
    expect(findings.filter((id) => !emitted.has(id))).toEqual([]);
  });

  it('names for each rule a function that is there', () => {
    const absent = rules.filter(({ file, answeredBy }) => {
      const text = readFileSync(join(root, 'shared/rules', file), 'utf8');
      return !text.includes(`export function ${answeredBy}(`);
    });
    expect(absent).toEqual([]);
  });

  it('says of every article and rule what it is', () => {
    const keys = Object.keys(articles);
    expect(keys.filter((key) => key.startsWith('title.'))).toHaveLength(DECREE.length);
    expect(keys.filter((key) => key.startsWith('does.'))).toHaveLength(DECREE.length);
    const worded = keys.filter((key) => key.startsWith('rule.')).map((key) => key.slice(5));
    expect(worded.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  it('judges by a rule, and has rules only where something is answered', () => {
    const judged = DECREE.filter(({ effect }) => effect === 'judged');
    expect(judged.filter((entry) => entry.rules.length === 0)).toEqual([]);
    const silent = DECREE.filter(({ effect }) => effect === 'none' || effect === 'recorded');
    expect(silent.flatMap((entry) => entry.rules)).toEqual([]);
  });

  it('gives each example and each reading to one of its articles', () => {
    const numbers = DECREE.map(({ number }) => number);
    expect(numbers.flatMap(examplesOf)).toHaveLength(WORKED_EXAMPLES.length);
    const read = Object.values(SWITCHES).map(({ article }) => article);
    expect(read.filter((article) => !numbers.includes(article))).toEqual([]);
  });
});
