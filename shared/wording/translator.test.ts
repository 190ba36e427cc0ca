import { expect, it } from 'vitest';
import { createTranslator } from './translator.ts';

it('words a key in the language it was made for', () => {
  expect(createTranslator('fr')('app.undo')).toBe('Annuler');
  expect(createTranslator('nl')('app.undo')).toBe('Ongedaan maken');
});

it.each([
  ['en', 1, '1 agent'],
  ['en', 2, '2 agents'],
  ['en', 10_000, '10,000 agents'],
  ['fr', 0, '0 agent'],
  ['fr', 2, '2 agents'],
  ['fr', 1_000_000, '1 000 000 d’agents'],
  ['nl', 1, '1 ambtenaar'],
  ['nl', 10_000, '10.000 ambtenaren'],
] as const)('chooses the plural of %s for %d', (language, count, text) => {
  expect(createTranslator(language)('app.agents', { count }).replaceAll(/\s/g, ' ')).toBe(text);
});

it('leaves what a person wrote as it is', () => {
  const name = 'O’Neill & <Zoë>';
  expect(createTranslator('en')('files.open', { name })).toBe(`Open ${name}`);
});

it('knows which keys exist', () => {
  const translate = createTranslator('en');
  expect(translate.has('history.action.assignment.update')).toBe(true);
  expect(translate.has('app.agents')).toBe(true);
  expect(translate.has('history.action.never')).toBe(false);
});
