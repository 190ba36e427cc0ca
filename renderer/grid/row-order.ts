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

export function putNewLast({ nodes }: { readonly nodes: IRowNode<GridRow>[] }): void {
  if (nodes.some(({ data }) => data?.isNew))
    nodes.sort((a, b) => Number(a.data?.isNew ?? false) - Number(b.data?.isNew ?? false));
}
