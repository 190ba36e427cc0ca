import { expect, it } from 'vitest';
import { LANGUAGES } from '../api/records.ts';
import { createTranslator } from './translator.ts';
import { wordFailure } from './word-failure.ts';

it.each(LANGUAGES)('says in %s what happened, what was kept and what to do', (language) => {
  const worded = wordFailure(createTranslator(language), {
    code: 'end-before-start',
    from: '2027-09-01',
    to: '2026-08-31',
  });
  expect(worded.what).toContain('31/08/2026');
  expect(worded.what).toContain('01/09/2027');
  expect(worded.kept).not.toBe('');
  expect(worded.todo).not.toBe('');
});

it('gives each refusal of a file its own sentence', () => {
  const translate = createTranslator('en');
  const locked = wordFailure(translate, { code: 'file-refused', refusal: 'locked', figures: {} });
  const newer = wordFailure(translate, { code: 'file-refused', refusal: 'newer', figures: {} });
  expect(locked.what).not.toBe(newer.what);
  expect(locked.details).toBe('Code file-refused/locked');
});

it('names the thing that is gone', () => {
  const failure = { code: 'not-found', what: 'agent', id: '10042' } as const;
  expect(wordFailure(createTranslator('fr'), failure).what).toBe(
    'L’agent 10042 ne se trouve pas dans le fichier.',
  );
});
