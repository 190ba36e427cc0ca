import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../api/records.ts';
import { WORKED_EXAMPLES } from '../rules/examples/worked-examples.ts';
import { createTranslator } from './translator.ts';
import { wordAnswer } from './word-example.ts';
import { wordQuestion } from './word-question.ts';

const RAW = /\{\{|undefined|\bnull\b|NaN|\d{4}-\d{2}-\d{2}|[a-z]_[a-z]|[A-Z]_[A-Z]|, ,| {2}/;

describe.each(LANGUAGES)('the worked examples in %s', (language) => {
  const translate = createTranslator(language);

  it.each(WORKED_EXAMPLES)('$id tells its facts and its answer in words', (example) => {
    const lines = wordQuestion(example.question, translate);
    const parts = wordAnswer(example.expected, translate);
    expect(lines.length * parts.length).toBeGreaterThan(0);
    for (const text of [...lines, ...parts.map(({ name, value }) => `${name} ${value}`)]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(RAW);
    }
  });
});

describe('an answer in words', () => {
  it('joins the days of a period and names what lies between', () => {
    const translate = createTranslator('en');
    const moves = ['shorten 2023-08-01 365 NEEDS_DECISION', 'sequence 2027-08-01 0 OK'];
    expect(
      wordAnswer({ terms: ['headquarters 2031-08-01 2034-07-31'], moves, next: null }, translate),
    ).toEqual([
      { part: 'terms', name: 'to come', value: 'headquarters 01/08/2031 – 31/07/2034' },
      {
        ...{ part: 'moves', name: 'deviations' },
        value: 'shorten, 01/08/2023, 365 days, needs a decision; sequence, 01/08/2027, in order',
      },
      { part: 'next', name: 'next', value: 'none' },
    ]);
  });
});
