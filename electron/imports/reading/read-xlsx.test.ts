import { describe, expect, it } from 'vitest';
import {
  aCell,
  aDay,
  makeXlsx,
  xlsxParts,
  type MadeCell,
  type MadeSheet,
} from '../testing/make-xlsx.ts';
import { makeZip } from '../testing/make-zip.ts';
import { columnOf, readMade } from '../testing/read-made.ts';
import { letterOf, positionOf } from './column-letter.ts';
import { isDayFormat } from './xlsx-styles.ts';

const HEADER = ['staff_number', 'last_name', 'from'];
const agents = (...rows: readonly (readonly MadeCell[])[]): MadeSheet => ({
  name: 'agents',
  rows: [HEADER, ...rows],
});
const GOOD = { sheets: [agents(['00417', 'Lefèvre', aDay(46_235)], ['00418', 'Šimić', null])] };
const good = makeXlsx(GOOD);
const read = (bytes: Uint8Array) => readMade(bytes, 'file.xlsx');
const withParts = (parts: Record<string, string | null>) => read(makeXlsx({ ...GOOD, parts }));
const sheetOf = (data: string, after = '') =>
  read(makeXlsx({ sheets: [{ name: 'agents', data, after }] }));
const cells = async (...made: readonly MadeCell[]) =>
  columnOf(
    await read(makeXlsx({ sheets: [agents(...made.map((cell) => ['x', 'x', cell]))] })),
    'from',
  );

describe('the archive of a workbook', () => {
  it('is read: codes keep their zeros, names their accents', async () => {
    const made = await read(good);
    expect(columnOf(made, 'staff_number')).toEqual(['00417', '00418']);
    expect(columnOf(made, 'last_name')).toEqual(['Lefèvre', 'Šimić']);
    expect(columnOf(made, 'from')).toEqual([{ day: '2026-08-01', serial: 46_235 }, null]);
  });

  it.each([
    ['cut at 1 %', good.subarray(0, good.length / 100)],
    ['cut in the middle', good.subarray(0, good.length / 2)],
    ['cut before its directory', good.subarray(0, good.indexOf('PK\x01\x02', 'latin1'))],
    ['cut by a byte', good.subarray(0, -1)],
    ['no more than its end', makeZip([])],
    ['without a workbook in it', makeZip([{ name: 'a.txt', text: 'a' }])],
    ['holding a name twice', makeZip([...xlsxParts(GOOD), { name: 'xl/workbook.xml', text: '' }])],
    [
      'holding other bytes than its checksum says',
      makeZip(xlsxParts(GOOD).map((part) => ({ ...part, declared: { crc: 1 } }))),
    ],
    [
      'larger than it declares',
      makeZip(xlsxParts(GOOD).map((part) => ({ ...part, declared: { bytes: 10 } }))),
    ],
  ])('is refused as damaged when it is %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ refusal: 'damaged' });
  });

  it('is refused as damaged when two files share their bytes', async () => {
    const twin = makeZip([
      { name: 'a', text: 'a'.repeat(99), isStored: true },
      { name: 'b', text: 'b'.repeat(99), isStored: true },
    ]);
    const at = twin.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    twin.writeUInt32LE(0, at + 42);
    expect(await read(twin)).toMatchObject({ refusal: 'damaged' });
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'unknown-format'],
    ['a web page', Buffer.from('<html><table><tr><td>1'), 'unknown-format'],
    ['a Word document', makeZip([{ name: 'word/document.xml', text: '<w/>' }]), 'unknown-format'],
    ['an OpenDocument sheet', makeZip([{ name: 'content.xml', text: '<o/>' }]), 'unknown-format'],
    ['a binary workbook', makeZip([{ name: 'xl/workbook.bin', text: '\x83' }]), 'unknown-format'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), 'unknown-format'],
    ['an Excel 97 file', compound('Workbook'), 'old-excel'],
    ['an Excel 5 file', Buffer.from([9, 8, 8, 0, 0, 5, 5, 0]), 'old-excel'],
    ['a workbook with a password', compound('EncryptedPackage'), 'protected'],
    [
      'an archive with a password',
      makeZip([{ name: 'a', text: 'a', declared: { flags: 1 } }]),
      'protected',
    ],
    [
      'a workbook with macros',
      makeXlsx({ ...GOOD, parts: { 'xl/vbaProject.bin': 'x' } }),
      'with-macros',
    ],
    [
      'a workbook with old macros',
      makeXlsx({ ...GOOD, parts: { 'xl/macrosheets/s.xml': '' } }),
      'with-macros',
    ],
  ])('is refused when it is that of %s, whatever its name', async (_, bytes, refusal) => {
    expect(await read(bytes)).toMatchObject({ refusal });
  });

  it.each([
    ['stored unpacked', makeZip(xlsxParts(GOOD).map((part) => ({ ...part, isStored: true })))],
    ['followed by other bytes', Buffer.concat([good, Buffer.from('junk')])],
    ['without content types', makeXlsx({ ...GOOD, parts: { '[Content_Types].xml': null } })],
    ['without relations of its root', makeXlsx({ ...GOOD, parts: { '_rels/.rels': null } })],
    ['holding names that climb', makeZip([...xlsxParts(GOOD), { name: '../../x', text: 'x' }])],
    ['holding absolute names', makeZip([...xlsxParts(GOOD), { name: '/etc/x', text: 'x' }])],
    ['holding names of a drive', makeZip([...xlsxParts(GOOD), { name: 'C:\\x', text: 'x' }])],
    [
      'written with backslashes',
      makeZip(xlsxParts(GOOD).map((part) => ({ ...part, name: part.name.replaceAll('/', '\\') }))),
    ],
    ['holding another archive', makeZip([...xlsxParts(GOOD), { name: 'a.zip', text: good }])],
  ])('is read when it is %s', async (_, bytes) => {
    expect(columnOf(await read(bytes), 'staff_number')).toEqual(['00417', '00418']);
  });

  it('is refused when it holds 10,001 files', async () => {
    const many = Array.from({ length: 10_001 }, (_, at) => ({
      name: `${at}`,
      text: '',
      isStored: true,
    }));
    expect(await read(makeZip(many))).toMatchObject({ refusal: 'expands-too-much' });
  });

  it('is refused when it unpacks to a thousand times its size', async () => {
    const blanks = Buffer.alloc(3_000_000, ' ');
    const parts = xlsxParts(GOOD).map((part) =>
      part.name.endsWith('sheet0.xml') ? { ...part, text: blanks } : part,
    );
    expect(await read(makeZip(parts))).toMatchObject({ refusal: 'expands-too-much' });
  });

  it('may be a zip of CSV files', async () => {
    const bytes = makeZip([{ name: 'export/agents.csv', text: 'staff_number;last_name\n01;A\n' }]);
    expect(columnOf(await read(bytes), 'staff_number')).toEqual(['01']);
  });

  it('is told from a CSV file by its contents, not by its name', async () => {
    expect(columnOf(await read(Buffer.from('staff_number;from\n01;x')), 'from')).toEqual(['x']);
    expect(columnOf(await readMade(good, 'agents.csv'), 'last_name')).toEqual(['Lefèvre', 'Šimić']);
  });
});

describe('the parts of a workbook', () => {
  it('are missed when a sheet is not there', async () => {
    expect(await withParts({ 'xl/worksheets/sheet0.xml': null })).toMatchObject({
      refusal: 'damaged',
    });
  });

  it('may lack shared strings and styles: dates are numbers then', async () => {
    const made = await withParts({ 'xl/sharedStrings.xml': null, 'xl/styles.xml': null });
    expect(columnOf(made, 'from')).toEqual([46_235, null]);
  });

  it.each([
    [
      'entities that expand',
      '<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst>&b;</sst>',
    ],
    ['a file outside', '<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst>&a;</sst>'],
    ['an address outside', '<!DOCTYPE sst [<!ENTITY a SYSTEM "http://127.0.0.1/">]><sst>&a;</sst>'],
    ['definitions outside', '<!DOCTYPE sst SYSTEM "http://127.0.0.1/x.dtd"><sst/>'],
  ])('are refused with %s', async (_, xml) => {
    expect(await withParts({ 'xl/sharedStrings.xml': xml })).toMatchObject({ refusal: 'dtd' });
  });

  it.each([
    ['an element never closed', '<sst><si><t>a</t></si>'],
    ['an entity nobody defined', '<sst>&nothing;</sst>'],
    ['elements too deep in one another', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`],
    ['a sign that XML forbids', '<sst>\uFFFE</sst>'],
    ['nothing', ''],
  ])('are refused as damaged with %s', async (_, xml) => {
    expect(await withParts({ 'xl/sharedStrings.xml': xml })).toMatchObject({ refusal: 'damaged' });
  });

  it('are refused as damaged with broken bytes', async () => {
    const parts = xlsxParts(GOOD).map((part) =>
      part.name.endsWith('sheet0.xml')
        ? { ...part, text: Buffer.from([0x3c, 0x61, 0xff, 0x3e]) }
        : part,
    );
    expect(await read(makeZip(parts))).toMatchObject({ refusal: 'damaged' });
  });

  it('may be UTF-16, with prefixes, comments, instructions and CDATA', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><?go?><!-- a --><x:worksheet xmlns:x="u"><x:sheetData>
      <x:row><x:c t="inlineStr"><x:is><x:t>staff_number</x:t></x:is></x:c></x:row>
      <x:row><x:c t="inlineStr"><x:is><x:t><![CDATA[<01>]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const parts = xlsxParts(GOOD).map((part) =>
      part.name.endsWith('sheet0.xml')
        ? { ...part, text: Buffer.from(`\uFEFF${xml}`, 'utf16le') }
        : part,
    );
    expect(columnOf(await read(makeZip(parts)), 'staff_number')).toEqual(['<01>']);
  });
});

describe('a sheet', () => {
  const HEAD =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>staff_number</t></is></c><c r="B1" t="inlineStr"><is><t>from</t></is></c></row>';

  it('with one cell in the last place of all is refused at once', async () => {
    const started = performance.now();
    const far = await sheetOf(`${HEAD}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`);
    expect(far).toMatchObject({ refusal: 'too-many-columns', figures: { column: 'XFD' } });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('may have styled but empty cells as far as they go', async () => {
    const made = await sheetOf(`${HEAD}<row r="2"><c r="A2"><v>1</v></c><c r="XFD2" s="1"/></row>`);
    expect(columnOf(made, 'staff_number')).toEqual([1]);
  });

  it('may lie about its size and give its rows out of order', async () => {
    const made = await sheetOf(
      `<row r="3"><c r="A3"><v>3</v></c></row><row r="2"><c r="B2"><v>9</v></c><c r="A2"><v>2</v></c></row>${HEAD}`,
    );
    expect(columnOf(made, 'staff_number')).toEqual([2, 3]);
    expect(columnOf(made, 'from')).toEqual([9, null]);
  });

  it('may leave out the places of rows and cells', async () => {
    const made = await sheetOf(`${HEAD}<row><c><v>2</v></c><c><v>5</v></c></row>`);
    expect(columnOf(made, 'from')).toEqual([5]);
  });

  it('says where a cell has two values', async () => {
    const made = await sheetOf(
      `${HEAD}<row r="2"><c r="A2"><v>2</v></c><c r="A2"><v>3</v></c></row>`,
    );
    expect(columnOf(made, 'staff_number')).toEqual([{ unusable: 'cell-twice', text: 'A2' }]);
  });

  it.each([
    ['a row 0', '<row r="0"><c><v>2</v></c></row>'],
    ['a row beyond the last', '<row r="1048577"><c><v>2</v></c></row>'],
    ['a row that is no number', '<row r="x"><c><v>2</v></c></row>'],
    ['a row twice', '<row r="2"><c><v>2</v></c></row><row r="2"><c><v>3</v></c></row>'],
    ['a cell of another row', '<row r="2"><c r="A3"><v>2</v></c></row>'],
    ['a cell of no column', '<row r="2"><c r="ZZZZ2"><v>2</v></c></row>'],
  ])('with %s is refused as damaged', async (_, row) => {
    expect(await sheetOf(HEAD + row)).toMatchObject({ refusal: 'damaged' });
  });

  it('tells of merged cells, hidden rows, formulas and of being hidden, once each', async () => {
    const made = await read(
      makeXlsx({
        sheets: [
          {
            name: 'agents',
            state: 'veryHidden',
            data: `${HEAD}<row r="2" hidden="1"><c r="A2"><f>1+1</f><v>2</v></c></row><row r="3"><c r="A3"><f>1+2</f><v>3</v></c></row>`,
            after: '<mergeCells><mergeCell ref="A5:B6"/></mergeCells>',
          },
        ],
      }),
    );
    expect(columnOf(made, 'staff_number')).toEqual([2, 3]);
    expect('sheets' in made && made.sheets[0]?.notices).toEqual([
      { code: 'hidden-sheet', row: 0, column: null, figures: {} },
      { code: 'formula', row: 2, column: 0, figures: { count: 2 } },
      { code: 'merged-cells', row: 0, column: null, figures: { value: 'A5:B6', count: 1 } },
      { code: 'hidden-rows', row: 0, column: null, figures: { count: 1 } },
    ]);
  });

  it('stands beside two hundred others', async () => {
    const others = Array.from({ length: 200 }, (_, at) => ({ name: `s${at}`, rows: [['a']] }));
    const made = await read(makeXlsx({ sheets: [...others, ...GOOD.sheets] }));
    expect(columnOf(made, 'staff_number')).toEqual(['00417', '00418']);
  });
});

describe('a cell', () => {
  it.each([
    ['a shared text', aCell('t="s"', '<v>0</v>'), 'shared'],
    [
      'a shared text that is not there',
      aCell('t="s"', '<v>7</v>'),
      { unusable: 'error-cell', text: '#7' },
    ],
    [
      'a rich text',
      aCell('t="inlineStr"', '<is><r><t>Le</t></r><r><t>fèvre</t></r></is>'),
      'Lefèvre',
    ],
    [
      'a text with a reading aid',
      aCell('t="inlineStr"', '<is><t>東京</t><rPh><t>トウキョウ</t></rPh></is>'),
      '東京',
    ],
    ['a text with an escaped sign', aCell('t="inlineStr"', '<is><t>a_x000A_b</t></is>'), 'a\nb'],
    ['a number', aCell('', '<v>12.5</v>'), 12.5],
    ['a number in a text', aCell('t="str"', '<v>007</v>'), '007'],
    ['a number with an exponent', aCell('', '<v>1.5E3</v>'), 1500],
    ['a percentage', aCell('s="2"', '<v>0.5</v>'), 0.5],
    ['an amount', aCell('s="4"', '<v>12</v>'), 12],
    ['a code shown with its zeros', aCell('s="3"', '<v>417</v>'), '00417'],
    ['a yes', aCell('t="b"', '<v>1</v>'), true],
    ['a no', aCell('t="b"', '<v>0</v>'), false],
    ['a computed value', aCell('', '<f>6*7</f><v>42</v>'), 42],
    ['a computed text', aCell('t="str"', '<f>A1</f><v>x</v>'), 'x'],
    ['a formula over several cells', aCell('', '<f t="array" ref="A1:A2">1</f><v>1</v>'), 1],
    [
      'a formula never computed',
      aCell('', '<f>6*7</f>'),
      { unusable: 'formula-without-value', text: '' },
    ],
    ['an error', aCell('t="e"', '<v>#REF!</v>'), { unusable: 'error-cell', text: '#REF!' }],
    ['no number', aCell('', '<v>abc</v>'), { unusable: 'error-cell', text: 'abc' }],
    [
      'a day in ISO form',
      aCell('t="d"', '<v>2026-08-01T00:00:00</v>'),
      { day: '2026-08-01', serial: 20_666 },
    ],
  ])('holds %s', async (_, cell, value) => {
    expect(await cells(cell)).toEqual([value]);
  });

  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [46_235, '2026-08-01'],
    [46_235.99999, '2026-08-01'],
    [2_958_465, '9999-12-31'],
    [0, null],
    [-1, null],
    [2_958_466, null],
  ])('with the serial number %d is the day %s', async (serial, day) => {
    expect(await cells(aDay(serial))).toEqual([{ day, serial }]);
  });

  it.each([
    [0, '1904-01-01'],
    [44_773, '2026-08-01'],
    [-1, null],
  ])('counted from 1904 with the serial number %d is the day %s', async (serial, day) => {
    const made = makeXlsx({ isFrom1904: true, sheets: [agents(['x', 'x', aDay(serial)])] });
    expect(columnOf(await read(made), 'from')).toEqual([{ day, serial }]);
  });

  it('longer than a spreadsheet allows is refused', async () => {
    const made = makeXlsx({ sheets: [agents(['x', 'x'.repeat(32_768), 'x'])] });
    expect(await read(made)).toMatchObject({
      refusal: 'cell-too-long',
      figures: { row: 2, column: 'B' },
    });
  });
});

describe('a format', () => {
  it.each([
    'dd/mm/yyyy',
    'yyyy\\-mm\\-dd',
    '[$-80C]d mmmm yyyy;@',
    'mmm-yy',
    'jj/mm/aaaa',
    'mmmm',
    'm/d/yyyy h:mm',
  ])('%s shows a day', (code) => expect(isDayFormat(code)).toBe(true));
  it.each(['General', '0.00', '#,##0 "days"', '[h]:mm:ss', 'h:mm', '[Red]0', '@', '0\\d', 'mm:ss'])(
    '%s shows none',
    (code) => expect(isDayFormat(code)).toBe(false),
  );
});

describe('a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('at %d is named %s, and back', (at, letters) => {
    expect(letterOf(at)).toBe(letters);
    expect(positionOf(letters)).toBe(at);
  });
});

function compound(stream: string): Buffer {
  const magic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([magic, Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
}
