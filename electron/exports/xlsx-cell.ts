import { dayNumber, parseDay } from '../../shared/dates.ts';
import type { Cell, CellType } from '../../shared/lists/table.ts';
import type { SharedStrings } from './xlsx-strings.ts';

/** Cell formats by their place in `styles`. */
export const FORMAT = { text: 1, day: 2, number: 3, header: 4, mark: 5 } as const;

/** Excel's day 25569 is 1 January 1970. */
const SERIAL_OF_1970 = 25_569;

/** 1 March 1900: Excel counts a 29 February 1900 that never was, and no day before 1900. */
const FIRST_SAFE_SERIAL = 61;

/** `column` is its letters, `row` counts from 1. */
export type Place = { readonly column: string; readonly row: number; readonly type: CellType };

/** A `<c>` element: never a formula, whatever the text; nothing for an empty cell. */
export function cellXml(cell: Cell, place: Place, strings: SharedStrings): string {
  if (cell === null || cell === '') return '';
  const { column, row, type } = place;
  if (typeof cell === 'number') return numberCell(cell, `${column}${row}`, FORMAT.number);
  const serial = type === 'day' ? serialOf(cell) : undefined;
  if (serial !== undefined) return numberCell(serial, `${column}${row}`, FORMAT.day);
  return textCell(strings.add(cell), `${column}${row}`, FORMAT.text);
}

/** `text` is the number of a shared string. */
export function textCell(text: number, reference: string, format: number): string {
  return `<c r="${reference}" s="${format}" t="s"><v>${text}</v></c>`;
}

/** The letters of a column counted from 0: A to Z, then AA. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`;
}

function numberCell(value: number, reference: string, format: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`no number for a cell: ${value}`);
  return `<c r="${reference}" s="${format}"><v>${value}</v></c>`;
}

/** `undefined` where Excel has no right number for the day: it is written as text. */
function serialOf(text: string): number | undefined {
  const date = parseDay(text);
  const serial = date === undefined ? 0 : dayNumber(date) + SERIAL_OF_1970;
  return serial >= FIRST_SAFE_SERIAL ? serial : undefined;
}
