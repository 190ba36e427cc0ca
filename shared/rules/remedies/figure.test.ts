import { expect, it } from 'vitest';
import { dayOf, numberOf, textOf } from './figure.ts';

const figures = { day: '2024-02-29', count: 3, text: 'NAI', none: null };

it('a figure is read as a day, a number or a text', () => {
  expect(dayOf(figures, 'day')).toBe('2024-02-29');
  expect(numberOf(figures, 'count')).toBe(3);
  expect(textOf(figures, 'text')).toBe('NAI');
});

it('one that is not there, or is another thing, is a bug', () => {
  for (const name of ['none', 'lacking']) {
    expect(() => dayOf(figures, name)).toThrow(`no ${name} is named`);
    expect(() => numberOf(figures, name)).toThrow(`no ${name} is named`);
  }
  expect(() => textOf(figures, 'count')).toThrow('no count is named');
  expect(() => numberOf(figures, 'text')).toThrow('no text is named');
  expect(() => dayOf(figures, 'text')).toThrow('not a calendar day');
});
