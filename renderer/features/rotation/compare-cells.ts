import type { ListColumn } from '../../../shared/lists/list-column.ts';
import { localeOf, type Translate } from '../../../shared/wording/translator.ts';
import { cellShower, type GridRow, isEmptyCell } from './grid-row.ts';

/** Sorts two rows by one column, ascending; `isDescending` only serves to keep empty cells last. */
export type CompareRows = (a: GridRow, b: GridRow, isDescending: boolean) => number;

/** Words sort as the language does, codes in their own order, days and numbers by value. */
export function compareCells(column: ListColumn<GridRow>, translate: Translate): CompareRows {
  switch (column.type) {
    case 'number':
    case 'day':
      return emptyLast(column, (a, b) => {
        const left = column.value(a) ?? '';
        const right = column.value(b) ?? '';
        return left < right ? -1 : left > right ? 1 : 0;
      });
    case 'enum': {
      if (column.order === null) return byWords(column, translate);
      const places = new Map(column.order.map((code, place) => [code, place]));
      const place = (row: GridRow) => places.get(column.value(row) ?? '') ?? places.size;
      return emptyLast(column, (a, b) => place(a) - place(b));
    }
    default:
      return byWords(column, translate);
  }
}

function byWords(column: ListColumn<GridRow>, translate: Translate): CompareRows {
  const collator = new Intl.Collator(localeOf(translate.language), { numeric: true });
  const show = cellShower(column, translate);
  return emptyLast(column, (a, b) => collator.compare(show(a), show(b)));
}

function emptyLast(
  column: ListColumn<GridRow>,
  compare: (a: GridRow, b: GridRow) => number,
): CompareRows {
  return (a, b, isDescending) => {
    const isEmptyA = isEmptyCell(column, a);
    const isEmptyB = isEmptyCell(column, b);
    if (!isEmptyA && !isEmptyB) return compare(a, b);
    const order = Number(isEmptyA) - Number(isEmptyB);
    return isDescending ? -order : order;
  };
}
