import { describe, expect, it } from 'vitest';
import { columnOf, readMade } from '../testing/read-made.ts';

const HEADER = 'staff_number;last_name;first_name;career;language_role';
const CSV = `${HEADER}\n00417;Lefèvre;Éloïse;external;FR\n00418;Šimić;Ana;external;NL\n`;

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const latin = (text: string) => Buffer.from(text, 'latin1');

describe('the encoding of a CSV file', () => {
  it.each([
    ['UTF-8', Buffer.from(CSV)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${CSV}`)],
    ['UTF-16LE with its mark', utf16(`\uFEFF${CSV}`, 'le')],
    ['UTF-16BE with its mark', utf16(`\uFEFF${CSV}`, 'be')],
    ['UTF-16LE without mark', utf16(CSV, 'le')],
    ['UTF-16BE without mark', utf16(CSV, 'be')],
  ])('is %s: names keep their accents', async (_, bytes) => {
    expect(columnOf(await readMade(bytes, 'agents.csv'), 'last_name')).toEqual([
      'Lefèvre',
      'Šimić',
    ]);
  });

  it('is Windows-1252 when it is no Unicode', async () => {
    const bytes = Buffer.concat([latin(`${HEADER}\n1;Lef\xe8vre \x80;Zo\xeb;external;FR\n`)]);
    expect(columnOf(await readMade(bytes, 'agents.csv'), 'last_name')).toEqual(['Lefèvre €']);
  });

  it('is Latin-9 when the euro sign stands where that has it', async () => {
    const bytes = latin(`${HEADER}\n1;Lef\xe8vre \xa4;Zo\xeb;external;FR\n`);
    expect(columnOf(await readMade(bytes, 'agents.csv'), 'last_name')).toEqual(['Lefèvre €']);
  });

  it.each([
    ['an old Macintosh', latin(`${HEADER}\n1;Lef\x8fvre;H\x8el\x8fne;external;FR\n`)],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x73, 0, 0, 0])],
    ['broken UTF-8', Buffer.concat([Buffer.from(CSV), Buffer.from([0xc3, 0x28])])],
    ['overlong UTF-8', Buffer.concat([Buffer.from(CSV), Buffer.from([0xc0, 0xaf])])],
    ['half a sign of UTF-16', Buffer.from([0xff, 0xfe, 0x61, 0, 0, 0xd8, 0x62, 0])],
  ])('is refused when it is that of %s', async (_, bytes) => {
    expect(await readMade(bytes, 'agents.csv')).toMatchObject({ refusal: 'encoding' });
  });
});

describe('the delimiter of a CSV file', () => {
  it.each([
    ['a semicolon', CSV],
    ['a comma', CSV.replaceAll(';', ',')],
    ['a tab', CSV.replaceAll(';', '\t')],
    ['a bar', CSV.replaceAll(';', '|')],
    ['said in a first line', `sep=;\r\n${CSV}`],
    ['a semicolon among commas', CSV.replaceAll('Lefèvre', 'Lefèvre, 1,5, a, b, c, d, e')],
  ])('is %s', async (_, text) => {
    const numbers = columnOf(await readMade(text, 'agents.csv'), 'staff_number');
    expect(numbers).toEqual(['00417', '00418']);
  });
});

describe('the lines of a CSV file', () => {
  it.each([
    ['end in CR LF', CSV.replaceAll('\n', '\r\n')],
    ['end in CR', CSV.replaceAll('\n', '\r')],
    ['end in several ways', CSV.replace('\n', '\r\n')],
    ['end without a last line break', CSV.trimEnd()],
    ['are followed by ten thousand blank ones', CSV + '\n'.repeat(10_000)],
    ['are followed by empty cells', `${CSV};;;;\n;;;;\n`],
  ])('%s', async (_, text) => {
    const numbers = columnOf(await readMade(text, 'agents.csv'), 'staff_number');
    expect(numbers).toEqual(['00417', '00418']);
  });

  it('are counted with the blank ones among them, as a spreadsheet shows them', async () => {
    const read = await readMade(CSV.replace('\n00418', '\n\n\n00418'), 'agents.csv');
    expect('sheets' in read && read.sheets[0]?.rows.map(({ row }) => row)).toEqual([2, 5]);
  });

  it('may hold the separator of lines that JavaScript knows', async () => {
    const read = await readMade(CSV.replace('Lefèvre', 'Lef\u2028vre'), 'agents.csv');
    expect(columnOf(read, 'staff_number')).toEqual(['00417', '00418']);
  });
});

describe('quotation marks in a CSV file', () => {
  const withName = (name: string) => `${HEADER}\n1;${name};Ana;external;FR\n`;
  it.each([
    ['hold a delimiter', '"Le;fèvre"', 'Le;fèvre'],
    ['hold a line break', '"Le\r\nfèvre"', 'Le\nfèvre'],
    ['are doubled inside', '"Le ""grand"""', 'Le "grand"'],
    ['stand inside a word', 'D\'H"ondt', 'D\'H"ondt'],
    ['are single', "'Lefèvre'", "'Lefèvre'"],
    ['hold nothing', '""', null],
  ])('%s', async (_, written, read) => {
    expect(columnOf(await readMade(withName(written), 'agents.csv'), 'last_name')).toEqual([read]);
  });

  it('are refused when never closed, with the line they open on', async () => {
    const text = `${HEADER}\n1;Lefèvre;Ana;external;FR\n2;"Lefèvre;Ana;external;FR\n3;a;b;external;FR\n`;
    expect(await readMade(text, 'agents.csv')).toEqual({
      refusal: 'unclosed-quote',
      figures: { sheet: 'agents', line: 3 },
    });
  });

  it('are told of when text follows them', async () => {
    const read = await readMade(withName('"Le"fèvre'), 'agents.csv');
    expect('sheets' in read && read.sheets[0]?.notices).toMatchObject([{ code: 'quotes', row: 2 }]);
  });
});

describe('the shape of a CSV file', () => {
  it('may have short rows', async () => {
    const read = await readMade(`${HEADER}\n1;Lefèvre\n`, 'agents.csv');
    expect(columnOf(read, 'career')).toEqual([null]);
  });

  it('may have long rows, whose further columns have no header', async () => {
    const read = await readMade(`${HEADER}\n1;a;b;external;FR;;more\n`, 'agents.csv');
    expect('sheets' in read && read.sheets[0]?.headers.length).toBe(7);
  });

  it('may have titles above its header', async () => {
    const read = await readMade(`Liste du personnel\n\n;;au 1er janvier\n${CSV}`, 'agents.csv');
    expect('sheets' in read && read.sheets[0]).toMatchObject({ headerRow: 4 });
    expect(columnOf(read, 'staff_number')).toEqual(['00417', '00418']);
  });

  it.each([
    ['500 columns', `${HEADER};${'x;'.repeat(500)}y`, 'too-many-columns'],
    ['16,384 columns', `${HEADER};${'x;'.repeat(16_384)}y`, 'too-many-columns'],
    ['200,001 rows', `${HEADER}\n${'1\n'.repeat(200_001)}`, 'too-many-rows'],
    ['a cell of 32,768 letters', `${HEADER}\n1;${'x'.repeat(32_768)};a`, 'cell-too-long'],
    ['no byte at all', '', 'damaged'],
  ])('is refused with %s', async (_, text, refusal) => {
    expect(await readMade(text, 'agents.csv')).toMatchObject({ refusal });
  });

  it.each([
    ['200 columns', `${HEADER};${'x;'.repeat(194)}y`],
    ['200,000 rows', `${HEADER}\n${'1\n'.repeat(200_000)}`],
    ['a cell of 32,767 letters', `${HEADER}\n1;${'x'.repeat(32_767)};a`],
    ['a header alone', HEADER],
    ['one column', 'staff_number\n00417\n'],
    ['one blank line', '\n'],
  ])('is read with %s', async (_, text) => {
    expect(await readMade(text, 'agents.csv')).toHaveProperty('sheets');
  });

  it('keeps hostile headers as plain text', async () => {
    const headers = [
      '__proto__',
      'constructor',
      'toString',
      "'; drop table agent; --",
      '<b onclick=x>',
    ];
    const read = await readMade(
      `${HEADER};${headers.join(';').replace("'; d", "' d")}\n1;2;3;4;5;6;7;8;9;10`,
      'a.csv',
    );
    expect(columnOf(read, '__proto__')).toEqual(['6']);
    expect(columnOf(read, 'constructor')).toEqual(['7']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
