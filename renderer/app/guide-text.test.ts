import { expect, it } from 'vitest';
import { toBlocks, toWords } from './guide-text.ts';

it('reads titles, paragraphs, lists and tables, and leaves pictures out', () => {
  const text =
    '## 4. Lists\n\nOne\nline.\n\n![A picture](a.png)\n\n- first\n  goes on\n- second\n\n| a | b |\n| - | - |\n| 1 | x\\|y |\n';
  expect(toBlocks(text)).toEqual([
    { kind: 'title', text: '4. Lists' },
    { kind: 'text', text: 'One line.' },
    { kind: 'list', isOrdered: false, items: ['first goes on', 'second'] },
    {
      kind: 'table',
      rows: [
        ['a', 'b'],
        ['1', 'x|y'],
      ],
    },
  ]);
});

it('keeps emphasis, names on screen and code; a link is its words', () => {
  expect(toWords('**Check** _Menu_ by `npm start`, see [here](x.md).')).toEqual([
    { kind: 'strong', text: 'Check' },
    { kind: 'plain', text: ' ' },
    { kind: 'name', text: 'Menu' },
    { kind: 'plain', text: ' by ' },
    { kind: 'code', text: 'npm start' },
    { kind: 'plain', text: ', see ' },
    { kind: 'plain', text: 'here' },
    { kind: 'plain', text: '.' },
  ]);
});
