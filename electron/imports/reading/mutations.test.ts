import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeXlsx, xlsxParts, aDay } from '../testing/make-xlsx.ts';
import { makeZip } from '../testing/make-zip.ts';
import { readMade } from '../testing/read-made.ts';

const GOOD = {
  sheets: [
    {
      name: 'agents',
      rows: [
        ['staff_number', 'last_name', 'class_since'],
        ['00417', 'Lefèvre & Cie', aDay(46_235)],
        ['00418', 'Šimić', null],
      ],
      after: '<mergeCells><mergeCell ref="A9:B9"/></mergeCells>',
    },
  ],
};
const xlsx = makeXlsx(GOOD);
const parts = xlsxParts(GOOD);
const csv = Buffer.from('\uFEFFstaff_number;last_name\r\n"00417";"Lef""èvre"\r\n00418;Šimić\r\n');
const json = Buffer.from('{"agents":[{"staff_number":"00417","competences":["a","b"]}]}');

/** Some bytes of a file changed, taken out or put in. */
const mutation = (bytes: Buffer) =>
  fc
    .array(
      fc.record({
        at: fc.nat(bytes.length - 1),
        take: fc.nat(8),
        put: fc.uint8Array({ maxLength: 8 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((edits) =>
      edits.reduce(
        (made, { at, take, put }) =>
          Buffer.concat([made.subarray(0, at), put, made.subarray(at + take)]),
        bytes,
      ),
    );

/** Only ever sheets or a refusal: anything else the reader throws fails the test. */
async function survives(bytes: Buffer, name: string): Promise<void> {
  const started = performance.now();
  const read = await readMade(bytes, name);
  expect('sheets' in read || 'refusal' in read).toBe(true);
  expect(performance.now() - started).toBeLessThan(2_000);
}

describe('a good file with bytes changed', () => {
  it.each([
    ['workbook', xlsx, 'file.xlsx'],
    ['CSV file', csv, 'agents.csv'],
    ['JSON file', json, 'file.json'],
  ])('is read or refused when it was a %s', async (_, bytes, name) => {
    await fc.assert(
      fc.asyncProperty(mutation(bytes), (made) => survives(made, name)),
      { numRuns: 300 },
    );
  });

  it('is read or refused when bytes of one part changed and the archive is whole', async () => {
    const edited = fc
      .nat(parts.length - 1)
      .chain((at) => fc.tuple(fc.constant(at), mutation(Buffer.from(parts[at]?.text ?? ''))));
    await fc.assert(
      fc.asyncProperty(edited, ([at, text]) =>
        survives(
          makeZip(parts.map((part, position) => (position === at ? { ...part, text } : part))),
          'file.xlsx',
        ),
      ),
      { numRuns: 300 },
    );
  });
});
