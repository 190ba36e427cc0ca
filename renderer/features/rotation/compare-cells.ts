import type { ColumnId } from '../../../shared/lists/list-column.ts';
import { localeOf, type Translate } from '../../../shared/wording/translator.ts';
import type { GridColumn } from './columns.ts';
import type { GridRow } from './grid-row.ts';

/** Sorts two rows by one column, ascending; `isDescending` only serves to keep empty cells last. */
export type CompareRows = (a: GridRow, b: GridRow, isDescending: boolean) => number;

/** Words sort as the language does, codes in their own order, days and numbers by value. */
export function compareCells({ id, list }: GridColumn, translate: Translate): CompareRows {
  const collator = new Intl.Collator(localeOf(translate.language), { numeric: true });
  if (list.type === 'number' || list.type === 'day') {
    return emptyLast(id, (a, b) => {
      const left = a.values[id] ?? '';
      const right = b.values[id] ?? '';
      return left < right ? -1 : left > right ? 1 : 0;
    });
  }
  if (list.type === 'enum' && list.order !== null) {
    const places = new Map(list.order.map((code, place) => [code, place]));
    const place = (row: GridRow) => places.get(String(row.values[id])) ?? places.size;
    return emptyLast(id, (a, b) => place(a) - place(b));
  }
  return emptyLast(id, (a, b) => collator.compare(a.shown[id] ?? '', b.shown[id] ?? ''));
}

function emptyLast(id: ColumnId, compare: (a: GridRow, b: GridRow) => number): CompareRows {
  return (a, b, isDescending) => {
    const isEmptyA = !a.shown[id];
    const isEmptyB = !b.shown[id];
    if (isEmptyA || isEmptyB) {
      const order = Number(isEmptyA) - Number(isEmptyB);
      return isDescending ? -order : order;
    }
    return compare(a, b);
  };
}
