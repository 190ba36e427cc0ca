import type { RotationEntry } from '../../../shared/api/records.ts';
import type { ColumnId, JsonValue, ListColumn } from '../../../shared/lists/list-column.ts';
import { wordCell } from '../../../shared/lists/list-column.ts';
import {
  rotationColumns,
  type RotationRow,
  toRotationRow,
} from '../../../shared/lists/rotation-row.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { localeOf, type Translate } from '../../../shared/wording/translator.ts';
import type { CellValue } from './column-filter.ts';

/** A row as the grid needs it, made once a judgement: the grid itself computes nothing. */
export type GridRow = {
  /** The staff number. */
  readonly id: string;
  readonly row: RotationRow;
  /** What is sorted and filtered: codes, ISO days, numbers. */
  readonly values: Readonly<Partial<Record<ColumnId, CellValue>>>;
  /** What people read; '' = nothing. */
  readonly shown: Readonly<Partial<Record<ColumnId, string>>>;
};

type ShowCell = (row: RotationRow) => string;

export function toGridRows(
  entries: readonly RotationEntry[],
  translate: Translate,
): readonly GridRow[] {
  const cells = rotationColumns.map((column) => ({
    id: column.id,
    read: (row: RotationRow) => toFilterValue(column, row),
    show: showCell(column, translate),
  }));
  return entries.map((entry) => {
    const row = toRotationRow(entry, translate.language);
    const values: Partial<Record<ColumnId, CellValue>> = {};
    const shown: Partial<Record<ColumnId, string>> = {};
    for (const { id, read, show } of cells) {
      values[id] = read(row);
      shown[id] = show(row);
    }
    return { id: row.id, row, values, shown };
  });
}

/** What filters and sorting read: of a deviation its kind and code, without its days. */
export function toFilterValue(column: ListColumn<RotationRow>, row: RotationRow): CellValue {
  const value = column.value(row);
  return typeof value === 'object' && value !== null ? value.map(toCode) : value;
}

function toCode(value: JsonValue): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('kind' in value)) return '';
  const { kind, code } = value;
  return typeof kind === 'string' && typeof code === 'string' ? `${kind}:${code}` : '';
}

function showCell(column: ListColumn<RotationRow>, translate: Translate): ShowCell {
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
