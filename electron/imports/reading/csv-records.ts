/** A record of a CSV text. */
export type CsvRecord = {
  readonly cells: readonly string[];
  /** Text stands behind the closing quotation mark of a cell. */
  readonly isLoose: boolean;
};

/** Where a quotation mark is opened and never closed: 1-based line of the text. */
export class UnclosedQuote extends Error {
  readonly line: number;

  constructor(line: number) {
    super('unclosed quote');
    this.line = line;
  }
}

type Cell = { readonly text: string; readonly end: number; readonly isLoose: boolean };

/** The records of a text whose lines end in `\n`, one by one. A blank line is a record of one empty cell. */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    let isLoose = false;
    let isLast = false;
    while (!isLast) {
      const cell = readCell(text, at, delimiter);
      cells.push(cell.text);
      isLoose ||= cell.isLoose;
      isLast = text[cell.end] !== delimiter;
      at = cell.end + 1;
    }
    yield { cells, isLoose };
  }
}

function readCell(text: string, start: number, delimiter: string): Cell {
  const quote = skipSpaces(text, start);
  if (text[quote] !== '"') {
    const end = endOf(text, start, delimiter);
    return { text: text.slice(start, end), end, isLoose: false };
  }
  let [value, at] = ['', quote + 1];
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) throw new UnclosedQuote(text.slice(0, quote).split('\n').length);
    value += text.slice(at, close);
    at = close + 1;
    if (text[at] !== '"') break;
    value += '"';
    at += 1;
  }
  const end = endOf(text, at, delimiter);
  const behind = text.slice(at, end).trim();
  return { text: value + behind, end, isLoose: behind !== '' };
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at += 1;
  return at;
}

function endOf(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}
