import { parseDay } from '../../../shared/dates.ts';
import { type ColumnFilter, valuesIn } from '../column-filter.ts';
import type { GridColumn } from '../grid-kind.ts';
import { type GridRow, readCell } from '../grid-row.ts';

/** The filter that keeps what stands in the cell; an empty cell keeps the empty ones. */
export function filterByCell({ list, filter }: GridColumn, row: GridRow): ColumnFilter {
  const value = readCell(list, row);
  const isEmpty = valuesIn(value).includes('');
  switch (filter) {
    case 'list':
      return { kind: 'list', values: valuesIn(value) };
    case 'days': {
      const day = typeof value === 'string' ? (parseDay(value) ?? null) : null;
      return { kind: 'days', from: day, to: day, orEmpty: day === null };
    }
    case 'number': {
      const number = typeof value === 'number' ? value : null;
      return { kind: 'number', least: number, most: number, orEmpty: number === null };
    }
    case 'text':
      return isEmpty
        ? { kind: 'text', text: '', only: 'empty' }
        : { kind: 'text', text: valuesIn(value).join(' ') };
  }
}
