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

/** New ones come behind all others, whatever the column and its direction; 0 where both or neither are new. */
export function newLast(a: GridRow, b: GridRow, isDescending: boolean): number {
  const order = Number(a.isNew ?? false) - Number(b.isNew ?? false);
  return isDescending ? -order : order;
}
