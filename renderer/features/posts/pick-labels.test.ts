import { expect, it } from 'vitest';
import { pickLabels } from './pick-labels.ts';

it('names a mark with room at its right', () => {
  expect(pickLabels([{ code: 'a', x: 0, y: 0, name: 'Nairobi' }])).toEqual(new Set(['a']));
});

it('names no mark whose name would cover another mark, nor two whose names would meet', () => {
  const marks = [
    { code: 'a', x: 0, y: 0, name: 'Kinshasa' },
    { code: 'b', x: 30, y: 0, name: 'Brazzaville' },
    { code: 'c', x: 60, y: 20, name: 'Luanda' },
    { code: 'd', x: 34, y: 44, name: 'Y' },
  ];
  expect(pickLabels(marks)).toEqual(new Set(['b', 'c', 'd']));
});
