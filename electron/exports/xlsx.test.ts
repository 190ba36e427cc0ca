import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { cleanText } from '../../shared/lists/clean-text.ts';
import type { Cell, Table } from '../../shared/lists/table.ts';
import { FORMULA_STRINGS, LEGITIMATE_TEXTS } from '../../shared/testing/formula-strings.ts';
import { aTable } from '../../shared/testing/tables.ts';
import { toXlsx } from './xlsx.ts';

/** All rows under the header, days in ISO form, as an independent reader finds them. */
async function readBack(table: Table): Promise<unknown[][]> {
  const [sheet] = await readSheets(Buffer.from(toXlsx(table)), { trim: false });
  const rows: unknown[][] = sheet?.data.slice(1) ?? [];
  return rows.map((row) =>
    table.columns.map((_, at) => {
      const value = row[at] ?? null;
      return value instanceof Date ? value.toISOString().slice(0, 10) : value;
    }),
  );
}

function partsOf(table: Table): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(toXlsx(table)));
  return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const text = fc
  .string({ unit: 'binary', maxLength: 40 })
  .filter((value) => cleanText(value) !== '');
const date = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((value) => day(value.toISOString().slice(0, 10)));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

describe('xlsx', () => {
  it.each(FORMULA_STRINGS)('it keeps %j a text', async (risky) => {
    const table = aTable(['text'], [[risky]]);
    const sheet = partsOf(table)['xl/worksheets/sheet1.xml'];

    expect(sheet).toContain('<c r="A2" s="1" t="s">');
    expect(sheet).not.toContain('<f');
    expect(await readBack(table)).toEqual([[cleanText(risky)]]);
  });

  it.each([...LEGITIMATE_TEXTS, '-5'])('it gives %j back unchanged', async (value) => {
    expect(await readBack(aTable(['text'], [[value]]))).toEqual([[value]]);
  });

  it('keeps days and numbers what they are', async () => {
    const row = [-5, 0.1, '2024-02-29', 'x', null];
    expect(await readBack(aTable(['number', 'number', 'day', 'text', 'text'], [row]))).toEqual([
      row,
    ]);
  });

  it('heads the sheet and each printed page with a mark, and filters below it', () => {
    const parts = partsOf({ ...aTable(['text', 'day'], [['x', null]]), mark: 'R&D <invented>' });
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<row r="1" s="5" customFormat="1"><c r="A1" s="5" t="s">');
    expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3"');
    expect(sheet).toContain('<autoFilter ref="A2:B3"/>');
    expect(sheet).toContain('<oddHeader>&amp;CR&amp;&amp;D &lt;invented&gt;</oddHeader>');
    expect(parts['xl/workbook.xml']).toContain('$A$2:$B$3');
  });

  it('writes the days before 1 March 1900 as text, which Excel would count wrongly', async () => {
    const rows = [['1900-02-28'], ['1900-03-01']];
    const table = aTable(['day'], rows);
    expect(partsOf(table)['xl/worksheets/sheet1.xml']).toContain('<c r="A3" s="2"><v>61</v></c>');
    expect(await readBack(table)).toEqual(rows);
  });

  it.each([
    ['\u0000a', 'a'],
    ['a\u000bb', 'ab'],
    ['a\ud800b', 'a\ufffdb'],
    [']]>', ']]>'],
    ['\u202eabc\u202c', '\u202eabc\u202c'],
    ['<b>&amp;"', '<b>&amp;"'],
    ['one\r\ntwo', 'one\ntwo'],
    ['  kept  ', '  kept  '],
    ['\uffffx', 'x'],
  ])('it carries %j as %j', async (value, expected) => {
    expect(await readBack(aTable(['text'], [[value]]))).toEqual([[expected]]);
  });

  it('escapes what Excel would read as a code of its own', () => {
    const parts = partsOf(aTable(['text'], [['_x0041_ and _x41_']]));
    expect(parts['xl/sharedStrings.xml']).toContain('<t>_x005F_x0041_ and _x41_</t>');
  });

  it('cuts a text at what a cell of Excel can hold', async () => {
    const [[cell]] = (await readBack(aTable(['text'], [['é'.repeat(40_000)]]))) as [[string]];
    expect(cell).toHaveLength(32_767);
  });

  it('freezes and filters the header, and names nobody', () => {
    const table = { ...aTable(['text', 'day'], [['a', '2026-01-01']]), title: "L'été: [a/b] 'x'" };
    const parts = partsOf(table);
    const sheet = parts['xl/worksheets/sheet1.xml'];

    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:B2"/>');
    expect(parts['xl/workbook.xml']).toContain(`<sheet name="L'été   a b  'x"`);
    expect(parts['docProps/core.xml']).toContain("<dc:title>L'été: [a/b] 'x'</dc:title>");
    expect(Object.values(parts).join('')).not.toMatch(/creator|lastModifiedBy|TargetMode|<f>/);
  });

  it('gives the same bytes for the same table', () => {
    const table = aTable(['text', 'number'], [['a', 1]]);
    expect(toXlsx(table)).toEqual(toXlsx(table));
  });

  it('writes a list without rows', async () => {
    expect(await readBack(aTable(['text', 'day'], []))).toEqual([]);
  });

  it('gives any table back as it was, control characters apart', async () => {
    const row = fc.tuple(fc.option(text), fc.option(number), fc.option(date));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const table = aTable(
          ['text', 'number', 'day', 'text'],
          rows.map((cells) => [...cells, '|']),
        );
        const expected = table.rows.map((cells) => cells.map(asRead));
        expect(await readBack(table)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

function asRead(cell: Cell): Cell {
  if (typeof cell === 'string') return cleanText(cell);
  return Object.is(cell, -0) ? 0 : cell;
}
