import { type JsonValue, type ListColumn, wordCell } from '../../shared/lists/list-column.ts';
import { formatDay } from '../../shared/wording/format-day.ts';
import { localeOf, type Translate } from '../../shared/wording/translator.ts';
import type { CellValue } from './column-filter.ts';

/** A row of a list; its cells are read by its columns, and worded when seen. */
export type GridRow = {
  readonly id: string;
  /** As it was before it was changed; sorted and filtered by that until it is left. */
  readonly placedAs?: GridRow;
  /** Just added: behind all others, whatever the sort and filters, until it is left. */
  readonly isNew?: boolean;
  /** Not on file yet. */
  readonly isDraft?: boolean;
  /** What was typed and is being written, by column. */
  readonly typed?: Readonly<Record<string, string>>;
  /** What was typed and not taken, by column, and why in words. */
  readonly refused?: Readonly<Record<string, Refusal>>;
  /** What is wrong in cells that were taken; another object where it is something else. */
  readonly marks?: Marks;
};

/** What is wrong in the cells of a row, by column; in words once somebody looks. */
export type Marks = Readonly<Record<string, () => string>>;

export type Refusal = { readonly text: string; readonly why: string };

/** A column of a list, whatever its rows hold. */
export type RowColumn = ListColumn<GridRow, string>;

/** What is sorted and filtered: codes, ISO days, numbers; of a deviation its kind and code, of a condition its state. */
export function readCell(column: RowColumn, row: GridRow): CellValue {
  if (column.type === 'condition') return column.value(row).state;
  const value = column.value(row);
  return typeof value === 'object' && value !== null ? value.map(toCode) : value;
}

/** What a row is sorted and filtered by. */
export function placing(row: GridRow): GridRow {
  return row.placedAs ?? row;
}

export function isEmptyCell(column: RowColumn, row: GridRow): boolean {
  const value = column.value(row);
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** How the cells of a column are shown to people; '' = nothing. */
export function cellShower(column: RowColumn, translate: Translate): (row: GridRow) => string {
  switch (column.type) {
    case 'day':
      return (row) => {
        const date = column.value(row);
        return date === null ? '' : formatDay(date);
      };
    case 'number': {
      const { format } = new Intl.NumberFormat(localeOf(translate.language));
      return (row) => {
        const number = column.value(row);
        return number === null ? '' : format(number);
      };
    }
    case 'enum': {
      // Ten thousand rows share a handful of codes: each is worded once.
      const words = new Map<string | null, string>();
      return (row) => {
        const code = column.value(row);
        const word = words.get(code) ?? column.word(row, translate) ?? '';
        words.set(code, word);
        return word;
      };
    }
    default:
      return (row) => String(wordCell(column, row, translate) ?? '');
  }
}

function toCode(value: JsonValue): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('kind' in value)) return '';
  const { kind, code } = value;
  return typeof kind === 'string' && typeof code === 'string' ? `${kind}:${code}` : '';
}

/** The rows with one of them placed by what it was; `undefined` leaves all where they belong. */
export function placeAsHeld(
  rows: readonly GridRow[],
  placedAs: GridRow | undefined,
): readonly GridRow[] {
  if (!placedAs) return rows;
  return rows.map((row) => (row.id === placedAs.id ? { ...row, placedAs } : row));
}
