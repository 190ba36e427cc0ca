import { letterOf, positionOf } from './column-letter.ts';
import { LIMITS } from './limits.ts';
import { ReadRefusal } from './read-refusal.ts';
import type { ReadCell, ReadSheet } from './read-workbook.ts';
import { createSheetBuilder, tooLong } from './sheet-builder.ts';
import type { Archive } from './unzip.ts';
import { toReadCell, type XlsxContext } from './xlsx-cell.ts';
import { createRichText } from './xlsx-strings.ts';
import { parsePart, type XlsxSheetPart } from './xlsx-workbook.ts';

/** The last row a spreadsheet can number. */
const LAST_ROW = 1_048_576;

type OpenCell = {
  readonly at: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  hasFormula: boolean;
};

/** Reads one sheet; empty cells, however many and however far, cost nothing. */
export async function readXlsxSheet(
  archive: Archive,
  part: XlsxSheetPart,
  context: XlsxContext,
): Promise<ReadSheet> {
  const { name } = part;
  const builder = createSheetBuilder(name);
  const notes = createNotes();
  const text = createRichText();
  let row = 0;
  let cells: ReadCell[] = [];
  let isHidden = false;
  let next = 0;
  let cell: OpenCell | null = null;
  let isInValue = false;

  const isThere = await parsePart(archive, part.path, {
    open(element, attributes) {
      if (element === 'row') {
        row = rowNumber(attributes['r'], row);
        isHidden = ['1', 'true'].includes(attributes['hidden'] ?? '');
        cells = [];
        next = 0;
      } else if (element === 'c') {
        const at = columnNumber(attributes['r'], next, row);
        next = at + 1;
        const style = Number.parseInt(attributes['s'] ?? '', 10);
        cell = { at, type: attributes['t'] ?? '', style, value: null, hasFormula: false };
        text.begin();
      } else if (element === 'f' && cell) cell.hasFormula = true;
      else if (element === 'v' && cell) {
        isInValue = true;
        cell.value = '';
      } else if (element === 'is' && cell) cell.value = '';
      else if (element === 'mergeCell') notes.merged(attributes['ref'] ?? '');
      text.open(element);
    },
    text(piece) {
      text.text(piece);
      if (!isInValue || !cell) return;
      cell.value = (cell.value ?? '') + piece;
      if (cell.value.length > LIMITS.cellCharacters * 7) throw tooLong(name, row, cell.at);
    },
    close(element) {
      text.close(element);
      if (element === 'v') isInValue = false;
      else if (element === 'is' && cell) cell.value = text.value();
      else if (element === 'c' && cell) {
        const value = toReadCell(cell, context);
        if (value !== null) put(cell, value);
        cell = null;
      } else if (element === 'row') {
        if (isHidden && cells.length > 0) notes.hidden();
        builder.add(row, cells);
      }
    },
  });
  if (!isThere) throw new ReadRefusal('damaged', { sheet: name });

  function put({ at, hasFormula }: OpenCell, value: ReadCell): void {
    if (at >= LIMITS.columns)
      throw new ReadRefusal('too-many-columns', {
        sheet: name,
        row,
        column: letterOf(at),
        limit: LIMITS.columns,
      });
    if (hasFormula) notes.formula(row, at);
    while (cells.length < at) cells.push(null);
    const isTwice = (cells[at] ?? null) !== null;
    cells[at] = isTwice ? { unusable: 'cell-twice', text: `${letterOf(at)}${row}` } : value;
  }

  if (part.isHidden) builder.notice({ code: 'hidden-sheet', row: 0, column: null, figures: {} });
  for (const notice of notes.list()) builder.notice(notice);
  return builder.finish();
}

function rowNumber(reference: string | undefined, before: number): number {
  const row = reference === undefined ? before + 1 : Number(reference);
  if (Number.isInteger(row) && row >= 1 && row <= LAST_ROW) return row;
  throw new ReadRefusal('damaged', { what: 'row' });
}

function columnNumber(reference: string | undefined, next: number, row: number): number {
  if (reference === undefined) return next;
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  const at = positionOf(letters);
  if (at === undefined || Number(digits) !== row)
    throw new ReadRefusal('damaged', { what: 'reference', row });
  return at;
}

/** What was passed over, told once a column or once a sheet. */
function createNotes() {
  const formulas = new Map<number, { row: number; count: number }>();
  const merged: string[] = [];
  let hidden = 0;
  return {
    formula(row: number, column: number): void {
      const first = formulas.get(column);
      if (first) first.count += 1;
      else formulas.set(column, { row, count: 1 });
    },
    merged: (reference: string) => void merged.push(reference),
    hidden: () => void (hidden += 1),
    list() {
      const whole = { row: 0, column: null } as const;
      const [value = ''] = merged;
      return [
        ...Array.from(formulas, ([column, { row, count }]) => ({
          ...({ code: 'formula', row, column } as const),
          figures: { count },
        })),
        ...(merged.length === 0
          ? []
          : [
              { code: 'merged-cells', ...whole, figures: { value, count: merged.length } } as const,
            ]),
        ...(hidden === 0
          ? []
          : [{ code: 'hidden-rows', ...whole, figures: { count: hidden } } as const]),
      ];
    },
  };
}
