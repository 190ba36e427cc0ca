import { describe, expect, it } from 'vitest';
import { FORMULA_STRINGS, LEGITIMATE_TEXTS } from '../testing/formula-strings.ts';
import { neutralise, restore } from './neutral-text.ts';

describe('neutral text', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['  =1+1', "'  =1+1"],
    ['"=1+1"', `'"=1+1"`],
    ["'=1+1", "''=1+1"],
    ['x\n=1+1', "x\n'=1+1"],
    ['\n=1+1', "'\n'=1+1"],
    ["'s-Gravenhage", "'s-Gravenhage"],
    ["O'Brien", "O'Brien"],
    ['Ghent, - 5', 'Ghent, - 5'],
    ['', ''],
  ])('it marks %j as %j', (text, marked) => {
    expect(neutralise(text)).toBe(marked);
  });

  it.each([...FORMULA_STRINGS, ...LEGITIMATE_TEXTS, "''=1", "x;''=1", ";'=1"])(
    'it gives %j back',
    (text) => {
      expect(restore(neutralise(text))).toBe(text);
    },
  );
});
