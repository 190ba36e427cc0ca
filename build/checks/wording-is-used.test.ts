import { expect, it } from 'vitest';
import * as source from '../../shared/wording/en/catalogue.ts';
import { isTest, readSources } from './repository.ts';

const PLURAL = /_(?:one|other)$/;
/** `${…}` of a template, with one level of braces within. */
const HOLE = /\$\{(?:[^{}]|\{[^{}]*\})*\}/;

const code = readSources()
  .filter(({ path }) => !isTest(path) && !/^shared\/wording\/(?:en|fr|nl)\//.test(path))
  .map(({ text }) => text)
  .join('\n');
const keys = Object.entries(source).flatMap(([namespace, texts]) =>
  Object.keys(texts).map((key) => `${namespace}.${key.replace(PLURAL, '')}`),
);

it('says everything that is worded somewhere', () => {
  const literals = new Set([...code.matchAll(/'([\w.-]+)'/g)].map(([, text]) => text));
  const templates = [...code.matchAll(/`(\w+\.[^`\n]*\$\{[^`\n]*)`/g)]
    .map(([, text]) => text ?? '')
    .filter((text) => Object.keys(source).some((name) => text.startsWith(`${name}.`)))
    .map(toPattern);
  // A code chooses the last part: `'lists.kind'`.
  const isChosen = (key: string) => literals.has(key.slice(0, key.lastIndexOf('.')));
  const unsaid = keys
    .filter((key) => !literals.has(key) && !isChosen(key))
    .filter((key) => !templates.some((pattern) => pattern.test(key)));
  expect(unsaid, 'take them out of shared/wording').toEqual([]);
});

/** What keys a template can make. */
function toPattern(template: string): RegExp {
  const parts = template.split(HOLE).map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}
