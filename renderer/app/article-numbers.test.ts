import { expect, it } from 'vitest';
import { DECREE } from '../../shared/rules/decree.ts';
import { ARTICLE_NUMBERS } from './article-numbers.ts';

it('lists the articles that the screen of the decree shows', () => {
  expect(ARTICLE_NUMBERS).toEqual(DECREE.map(({ number }) => number));
});
