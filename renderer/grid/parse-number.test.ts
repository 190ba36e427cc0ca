import { describe, expect, it } from 'vitest';
import { parseNumber } from './parse-number.ts';

describe('a typed number', () => {
  it.each([
    ['2,5', 2.5],
    ['2.5', 2.5],
    [' 12 ', 12],
    ['-3', -3],
    ['−3,25', -3.25],
    ['0', 0],
  ])('%s is %d', (typed, expected) => {
    expect(parseNumber(typed)).toBe(expected);
  });

  it('is nothing where nothing was typed', () => {
    expect(parseNumber('  ')).toBeNull();
  });

  it.each(['2,5,1', '1.000,5', '2,', ',5', 'two'])('%s is refused', (typed) => {
    expect(parseNumber(typed)).toBeUndefined();
  });
});
