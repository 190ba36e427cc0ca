import {
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Labelled, LetterBlock } from '../../shared/documents/letter.ts';

/** The numbering under which lists are set. */
export const BULLETS = 'bullets';

/** Shares of the width that are a hundred together: a column of few words needs less. */
const WIDTHS: Readonly<Record<number, readonly number[]>> = {
  2: [32, 68],
  3: [20, 66, 14],
  5: [7, 43, 14, 15, 21],
};

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8A94A6' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const CELL_MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

/** One paragraph; a line break of the text stays one. */
export function paragraph(
  text: string,
  options: IParagraphOptions & { readonly bold?: boolean } = {},
): Paragraph {
  const { bold = false, ...rest } = options;
  // Named only where it is: said to be not bold, a heading would not be, whatever its style says.
  const weight = bold ? { bold } : {};
  const children = text
    .split('\n')
    .map(
      (line, index) => new TextRun({ text: line, ...weight, ...(index > 0 ? { break: 1 } : {}) }),
    );
  return new Paragraph({ ...rest, children });
}

/** A heading that Word, and a screen reader in it, knows for one. */
export function heading(text: string, level: 1 | 2): Paragraph {
  const name = level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  return paragraph(text, { heading: name, keepNext: true });
}

/** What a block of a letter is in Word. */
export function blockOf(block: LetterBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [paragraph(block.text)];
    case 'list':
      return block.items.map((item) =>
        paragraph(item, { numbering: { reference: BULLETS, level: 0 } }),
      );
    case 'facts':
      return [factsTable(block.rows), paragraph('')];
    case 'table':
      return [gridTable(block.header, block.rows), paragraph('')];
  }
}

/** Labels and values side by side, without lines. */
export function factsTable(rows: readonly Labelled[]): Table {
  const lines = rows.map(
    ({ label, value }) =>
      new TableRow({
        cantSplit: true,
        children: [cell(label, 2, { index: 0, bold: true }), cell(value, 2, { index: 1 })],
      }),
  );
  return new Table({ ...FULL, columnWidths: widthsOf(2), borders: borders(NONE), rows: lines });
}

/** A table whose header is repeated on each page, and read out as one. */
function gridTable(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const count = header.length;
  const row = (texts: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: texts.map((text, index) => cell(text, count, { index, bold: isHeader })),
    });
  const all = [row(header, true), ...rows.map((texts) => row(texts, false))];
  return new Table({ ...FULL, columnWidths: widthsOf(count), borders: borders(LINE), rows: all });
}

const FULL = { width: { size: 100, type: WidthType.PERCENTAGE } };

/** The text width of a page A4 with our margins, in twentieths of a point. */
const TEXT_WIDTH = 9_638;

function widthsOf(count: number): number[] {
  const shares = WIDTHS[count] ?? Array.from({ length: count }, () => 100 / count);
  return shares.map((share) => Math.round((share * TEXT_WIDTH) / 100));
}

function borders(line: typeof LINE | typeof NONE) {
  return {
    ...{ top: line, bottom: line, left: line, right: line },
    ...{ insideHorizontal: line, insideVertical: line },
  };
}

function cell(
  text: string,
  count: number,
  { index, bold = false }: { readonly index: number; readonly bold?: boolean },
): TableCell {
  const width: ITableCellOptions['width'] = {
    size: widthsOf(count)[index] ?? 0,
    type: WidthType.DXA,
  };
  return new TableCell({
    ...{ width, margins: CELL_MARGINS },
    children: [paragraph(text, { bold, spacing: { after: 0 } })],
  });
}
