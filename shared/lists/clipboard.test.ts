import { describe, expect, it } from 'vitest';
import { FORMULA_STRINGS } from '../testing/formula-strings.ts';
import { aTable } from '../testing/tables.ts';
import { toClipboard } from './clipboard.ts';

const COMPUTED = /^[\s\u00ad\u200b\ufeff"]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]/;

describe('clipboard', () => {
  it.each(FORMULA_STRINGS)('it leaves nothing to compute in %j', (risky) => {
    const { text, html } = toClipboard(aTable(['text', 'text'], [[risky, 'x']]), false);
    const cells = [...text.split(/[\t\r\n;,]/), ...html.split(/<td>|<br>/)];
    expect(cells.filter((cell) => COMPUTED.test(cell))).toEqual([]);
  });

  it('gives tabs and line breaks inside a cell to that cell', () => {
    const { text, html } = toClipboard(
      aTable(['text', 'text'], [['a\tb\nc "d"', '<e> & f']]),
      false,
    );
    expect(text).toBe('"a\tb\nc ""d"""\t<e> & f');
    expect(html).toBe('<table><tr><td>a\tb<br>c "d"</td><td>&lt;e&gt; &amp; f</td></tr></table>');
  });

  it('writes days and numbers as the spreadsheet of the language reads them', () => {
    const block = aTable(['day', 'number', 'text'], [['2027-01-01', -1.5, null]]);
    expect(toClipboard(block, true).text).toBe('day\tnumber\ttext\r\n01/01/2027\t-1,5\t');
    expect(toClipboard({ ...block, language: 'en' }, false).text).toBe('2027-01-01\t-1.5\t');
  });
});
