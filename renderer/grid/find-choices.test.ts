import { expect, it } from 'vitest';
import { findChoices } from './find-choices.ts';

const CHOICES = [
  { value: 'NAI-1', label: 'NAI-1 · Conseiller' },
  { value: 'NAI', label: 'NAI · Nairobi' },
  { value: 'T2', label: 'T2 · Lenoir, Hélène' },
];
const found = (typed: string) => findChoices(CHOICES, typed).map(({ value }) => value);

it('puts the code itself before codes that begin so', () => {
  expect(found('nai')).toEqual(['NAI', 'NAI-1']);
});

it('finds parts of a name in any order, whatever case and accents', () => {
  expect(found('helene len')).toEqual(['T2']);
  expect(found('zzz')).toEqual([]);
  expect(found(' ')).toHaveLength(3);
});
