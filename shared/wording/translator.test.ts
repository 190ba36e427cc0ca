import { expect, it } from 'vitest';
import { createTranslator } from './translator.ts';

it('words a key in the language it was made for', () => {
  expect(createTranslator('fr')('app.undo')).toBe('Annuler');
  expect(createTranslator('nl')('app.undo')).toBe('Ongedaan maken');
});

it.each([
  ['en', 1, '1 change'],
  ['en', 2, '2 changes'],
  ['en', 10_000, '10,000 changes'],
  ['fr', 0, '0 modification'],
  ['fr', 2, '2 modifications'],
  ['fr', 1_000_000, '1 000 000 de modifications'],
  ['nl', 1, '1 wijziging'],
  ['nl', 10_000, '10.000 wijzigingen'],
] as const)('chooses the plural of %s for %d', (language, count, text) => {
  expect(createTranslator(language)('app.changes', { count }).replaceAll(/\s/g, ' ')).toBe(text);
});

it('leaves what a person wrote as it is', () => {
  const name = 'O’Neill & <Zoë>';
  expect(createTranslator('en')('files.opening', { name })).toBe(`Opening ${name}…`);
});

it('knows which keys exist', () => {
  const translate = createTranslator('en');
  expect(translate.has('history.action.assignment.update')).toBe(true);
  expect(translate.has('app.changes')).toBe(true);
  expect(translate.has('history.action.never')).toBe(false);
});
