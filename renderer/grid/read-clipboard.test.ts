import { expect, it } from 'vitest';
import { toClipboard } from '../../shared/lists/clipboard.ts';
import { readClipboard, readTabs } from './read-clipboard.ts';

const clipboard = (text: string, html = '') => ({
  getData: (type: string) => (type === 'text/html' ? html : text),
});

it.each([
  ['one cell', 'a', [['a']]],
  [
    'a line end behind the last row',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['line ends of other systems', 'a\nb\rc', [['a'], ['b'], ['c']]],
  ['empty cells', '\tb\n\n', [['', 'b'], ['']]],
  ['quotes around tabs and lines', '"a\tb"\t"c\nd"', [['a\tb', 'c\nd']]],
  ['doubled quotes', '"say ""yes"""\tx', [['say "yes"', 'x']]],
  ['a quote that is only a sign', '5" pipe\tx', [['5" pipe', 'x']]],
  ['nothing', '', []],
])('reads %s', (_, text, rows) => {
  expect(readTabs(text)).toEqual(rows);
});

it('reads the table of a page where there is no text', () => {
  const html = '<table><tr><td>a<br>b</td><td> é </td></tr><tr><th>c</th><td></td></tr></table>';
  expect(readClipboard(clipboard('', html))).toEqual([
    ['a\nb', 'é'],
    ['c', ''],
  ]);
});

it('gives back what our own grids copied, marks against formulas apart', () => {
  const rows = [
    ['=1+1', 'a "b"\tc'],
    ['-', ''],
  ];
  const columns = [1, 2].map(() => ({ header: '', type: 'text' as const, width: 10 }));
  const { text } = toClipboard({ columns, rows, language: 'fr' }, false);
  expect(readClipboard(clipboard(text))).toEqual(rows);
});
