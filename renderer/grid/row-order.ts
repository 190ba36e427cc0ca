import type { IRowNode } from 'ag-grid-community';
import { nameKey } from '../../shared/name-key.ts';
import type { GridRow } from './grid-row.ts';

/** Words in any order, each of which must occur; in capitals, as AG Grid keeps the cells. */
export function foldSearch(text: string): string[] {
  return nameKey(text).toUpperCase().split(' ').filter(Boolean);
}

// The same functions at each render: another one makes AG Grid filter and sort anew.
export const rowIdOf = ({ data }: { readonly data: GridRow }) => data.id;
export const isNewRow = ({ data }: IRowNode<GridRow>) => data?.isNew === true;

/**
 * New ones come behind all others and stay in the order in which they came, whatever the column and its
 * direction; 0 where neither is new.
 */
export function newLast(a: IRowNode<GridRow>, b: IRowNode<GridRow>, isDescending: boolean): number {
  const both = isNewRow(a) && isNewRow(b);
  const order = both
    ? a.sourceRowIndex - b.sourceRowIndex
    : Number(isNewRow(a)) - Number(isNewRow(b));
  return isDescending ? -order : order;
}
