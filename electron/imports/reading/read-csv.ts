import { restore } from '../../../shared/lists/neutral-text.ts';
import { SHEETS, countKnown } from '../../../shared/workbook/workbook.ts';
import { csvRecords, UnclosedQuote } from './csv-records.ts';
import { ReadRefusal } from './read-refusal.ts';
import type { ReadSheet } from './read-workbook.ts';
import { createSheetBuilder } from './sheet-builder.ts';

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** How much of the text is looked at for its delimiter, in lines. */
const LOOKED_AT = 20;

/** The sheet of a CSV text, without the marks our own exports put before risky texts. Its rows are records: a line break inside quotes begins no new row. */
export function readCsv(text: string, name: string): ReadSheet {
  const builder = createSheetBuilder(name);
  const { body, said } = withoutSeparatorLine(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const delimiter = said ?? guessDelimiter(body);

  let row = 0;
  try {
    for (const { cells, isLoose } of csvRecords(body, delimiter)) {
      row += 1;
      if (isLoose) builder.notice({ code: 'quotes', row, column: null, figures: {} });
      builder.add(
        row,
        cells.map((cell) => (cell.trim() === '' ? null : restore(cell))),
      );
    }
  } catch (error) {
    if (!(error instanceof UnclosedQuote)) throw error;
    // The line that says the separator is the first of the file.
    const line = said === undefined ? error.line : error.line + 1;
    throw new ReadRefusal('unclosed-quote', { sheet: name, line });
  }
  return builder.finish();
}

/** Excel writes `sep=;` as a first line of its own, which is no row. */
function withoutSeparatorLine(text: string) {
  const [line, said] = /^sep=(.)\n/i.exec(text) ?? [];
  return { body: line === undefined ? text : text.slice(line.length), said };
}

/** The sign that splits a line into most headers we know; failing that, the most frequent one. */
function guessDelimiter(text: string): string {
  const lines = text.split('\n', LOOKED_AT);
  const score = (delimiter: string) => {
    const rows = lines.map((line) =>
      line.split(delimiter).map((part) => part.replace(/^"|"$/g, '')),
    );
    const known = rows.map((row) => Math.max(...SHEETS.map((sheet) => countKnown(sheet, row))));
    const parts = rows.reduce((sum, row) => sum + row.length - 1, 0);
    return Math.max(0, ...known) * 100_000 + parts;
  };
  return DELIMITERS.reduce((best, delimiter) =>
    score(delimiter) > score(best) ? delimiter : best,
  );
}
