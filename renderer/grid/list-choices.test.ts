import { expect, it } from 'vitest';
import { toChoices, toggleFound, toggleValue } from './list-choices.ts';

const { compare } = new Intl.Collator('fr', { numeric: true });

it('lists each value once with its count, the empty one last', () => {
  expect(toChoices(['Éden', 'Zèbre', null, 'eden', 'Éden', ''], compare)).toEqual([
    { value: 'eden', count: 1 },
    { value: 'Éden', count: 2 },
    { value: 'Zèbre', count: 1 },
    { value: '', count: 2 },
  ]);
});

it('unticks one value of all, and is no filter once all are ticked again', () => {
  const all = ['a', 'b', 'c'];
  const without = toggleValue(all, null, 'b');
  expect(without).toEqual(['a', 'c']);
  expect(toggleValue(all, without, 'b')).toBeNull();
});

it('keeps a ticked value that no row holds at present', () => {
  expect(toggleValue(['a', 'b'], ['gone', 'a'], 'a')).toEqual(['gone']);
});

it('ticks or unticks all that a search has found', () => {
  const all = ['a', 'b', 'c'];
  expect(toggleFound(all, null, all)).toEqual([]);
  expect(toggleFound(all, [], all)).toBeNull();
  expect(toggleFound(all, null, ['b', 'c'])).toEqual(['b', 'c']);
  expect(toggleFound(all, ['b', 'c'], ['c'])).toEqual(['b']);
  expect(toggleFound(all, ['b'], ['a'])).toEqual(['b', 'a']);
  expect(toggleFound(all, ['b', 'a'], ['c'])).toBeNull();
});
