import { expect, it } from 'vitest';
import { table } from './table.ts';

it('aligns words to the left and numbers to the right', () => {
  const text = table(
    ['Agent', 'Days'],
    [
      ['Éloi', 7],
      ['Bo', -154],
      ['Zoë', null],
    ],
  );
  expect(text.split('\n')).toEqual([
    'Agent  Days',
    '-----  ----',
    'Éloi      7',
    'Bo     -154',
    'Zoë',
  ]);
});

it('shows the headings alone where there is no row', () => {
  expect(table(['Agent'], [])).toBe('Agent\n-----');
});

it('keeps a row on one line', () => {
  expect(table(['Agent'], [['A\nB\tC']])).toBe('Agent\n-----\nA B C');
});
