import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../shared/lists/clean-text.ts';
import { restore } from '../../shared/lists/neutral-text.ts';
import type { Table } from '../../shared/lists/table.ts';
import { FORMULA_STRINGS, LEGITIMATE_TEXTS } from '../../shared/testing/formula-strings.ts';
import { aTable } from '../../shared/testing/tables.ts';
import { toCsv } from './csv.ts';

const COMPUTED = /^[\s\u00ad\u200b\ufeff"]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]/;

/** The cells under the header as a spreadsheet that splits at `delimiter` would take them. */
function cellsOf(table: Table, delimiter = ';'): readonly (readonly string[])[] {
  const text = new TextDecoder().decode(toCsv(table));
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data.slice(1);
}

describe('csv', () => {
  it.each(FORMULA_STRINGS)('it leaves nothing to compute in %j', (risky) => {
    for (const delimiter of [';', ',', '\t']) {
      const cells = cellsOf(aTable(['text', 'text'], [['x', risky]]), delimiter).flat();
      expect(cells.filter((cell) => COMPUTED.test(cell))).toEqual([]);
    }
  });

  it.each([...FORMULA_STRINGS, ...LEGITIMATE_TEXTS, '-5'])('it lets %j be had back', (value) => {
    const [[cell]] = cellsOf(aTable(['text'], [[value]])) as [[string]];
    expect(restore(cell)).toBe(cleanText(value));
  });

  it('leaves a number a number', () => {
    expect(cellsOf(aTable(['number', 'number'], [[-5, 0.5]]))).toEqual([['-5', '0,5']]);
    const english = { ...aTable(['number'], [[0.5]]), language: 'en' } as const;
    expect(cellsOf(english)).toEqual([['0.5']]);
  });

  it('writes days as each language reads them', () => {
    const table = aTable(['day'], [['2026-04-03'], [null]]);
    expect(cellsOf({ ...table, columns: [...table.columns, ...table.columns] })).toEqual([
      ['03/04/2026', ''],
      ['', ''],
    ]);
    expect(cellsOf({ ...table, language: 'nl' })[0]).toEqual(['03/04/2026']);
    expect(cellsOf({ ...table, language: 'en' })[0]).toEqual(['2026-04-03']);
  });

  it('begins with a byte order mark and ends its lines as Windows does', () => {
    const mark = [0xef, 0xbb, 0xbf];
    const text = new TextEncoder().encode('text\r\né\r\n');
    expect(Array.from(toCsv(aTable(['text'], [['é']])))).toEqual(mark.concat(Array.from(text)));
  });

  it('gives any texts back as they were, control characters apart', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    const tricky = fc.string({
      unit: fc.constantFrom(
        "'",
        '"',
        '=',
        '+',
        '-',
        '@',
        ';',
        ',',
        '\t',
        '\n',
        ' ',
        '\u00ad',
        '\u2212',
        'a',
      ),
      maxLength: 12,
    });
    const row = fc.tuple(fc.oneof(text, tricky), fc.oneof(text, tricky), fc.constant('|'));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const read = cellsOf(aTable(['text', 'text', 'text'], rows));
        expect(read.map((cells) => cells.map(restore))).toEqual(
          rows.map((cells) => cells.map(cleanText)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
