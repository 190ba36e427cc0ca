import { expect, it } from 'vitest';
import { LANGUAGES } from '../api/records.ts';
import { createTranslator } from './translator.ts';
import { wordRecordProblem, wordTable } from './word-record-problem.ts';

const inDutch = createTranslator('nl');

it('says which words a list takes, in the language of the reader', () => {
  const problem = {
    column: 'decision',
    code: 'unknown-word',
    figures: { value: 'maybe' },
  } as const;
  const sentence = wordRecordProblem(problem, 'derogations', inDutch);
  expect(sentence).toContain('maybe');
  expect(sentence).toContain('goedgekeurd (approved)');
});

it('calls a column by its header', () => {
  const problem = {
    column: 'obtained_on',
    code: 'missing-cell',
    figures: { key: 'obtained_on' },
  } as const;
  const word = (language: 'fr' | 'nl' | 'en') =>
    wordRecordProblem(problem, 'certificates', createTranslator(language));
  expect([word('en'), word('fr'), word('nl')].join(' ')).not.toContain('obtained_on');
  expect(word('en')).toContain('Obtained on');
});

it('calls a table as people do, and one that is in no grid', () => {
  const figures = { table: 'sensitive_grounds', count: 2 };
  const sentence = wordRecordProblem({ column: '', code: 'in-use', figures }, 'agents', inDutch);
  expect(sentence).toContain('gevoelige gronden (2 rijen)');
  for (const language of LANGUAGES) {
    const translate = createTranslator(language);
    expect(wordTable('several', translate)).not.toBe('several');
    expect(wordTable('posts', translate)).toMatch(/^Post/);
  }
});
