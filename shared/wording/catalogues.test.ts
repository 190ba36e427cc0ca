import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../api/records.ts';
import { catalogues } from './catalogues.ts';
import { localeOf } from './translator.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  const own = textsOf(language);
  const source = textsOf('en');

  it('words every key of the source, and no other', () => {
    expect(stems(own)).toEqual(stems(source));
  });

  it('has each plural its grammar knows, and no other', () => {
    const forms = new Intl.PluralRules(localeOf(language)).resolvedOptions().pluralCategories;
    const plurals = Object.keys(own).filter((key) => PLURAL.test(key));
    const needed = stems(own)
      .filter((stem) => `${stem}_other` in own)
      .flatMap((stem) => forms.map((form) => `${stem}_${form}`));
    expect(plurals.toSorted()).toEqual(needed.toSorted());
  });

  it('shows the same figures as the source', () => {
    for (const [key, text] of Object.entries(own)) {
      const model = source[key] ?? source[key.replace(PLURAL, '_other')] ?? '';
      expect([key, placeholders(text)]).toEqual([key, placeholders(model)]);
    }
  });

  it('leaves nothing empty and writes no straight apostrophe', () => {
    for (const [key, text] of Object.entries(own)) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toContain("'");
    }
  });
});

it('puts accents on capitals in French', () => {
  for (const [key, text] of Object.entries(textsOf('fr')))
    expect(text, key).not.toMatch(/\bEtats?\b|^A [a-zé]+er\b/);
});

it('names what is pressed between single quotes in the Dutch help', () => {
  for (const [key, text] of Object.entries(textsOf('nl')))
    if (key.startsWith('help')) expect(text, key).not.toMatch(/[“”]/);
});

function textsOf(language: keyof typeof catalogues): Record<string, string> {
  return Object.fromEntries(
    Object.entries(catalogues[language]).flatMap(([namespace, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${namespace}.${key}`, text]),
    ),
  );
}

function stems(texts: Record<string, string>): readonly string[] {
  return [...new Set(Object.keys(texts).map((key) => key.replace(PLURAL, '')))].toSorted();
}

function placeholders(text: string): readonly string[] {
  return [
    ...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '')),
  ].toSorted();
}
