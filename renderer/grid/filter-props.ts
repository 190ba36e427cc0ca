import type { CustomFilterDisplayProps } from 'ag-grid-react';
import type { ColumnFilter, FilterKind } from './column-filter.ts';
import type { GridColumn } from './grid-kind.ts';
import type { GridContext } from './grid-context.ts';
import type { GridRow } from './grid-row.ts';

/** What AG Grid gives each of our filters, with what our column definitions add. */
export type FilterProps<Kind extends FilterKind> = CustomFilterDisplayProps<
  GridRow,
  GridContext,
  Extract<ColumnFilter, { kind: Kind }>
> & { readonly gridColumn: GridColumn };
