import type { GridApi } from 'ag-grid-community';
import { toClipboard, type ClipboardBlock } from '../../shared/lists/clipboard.ts';
import { wordCell } from '../../shared/lists/list-column.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import { type Block, cellCount } from './cell-range.ts';
import type { GridEditing } from './grid-editing.ts';
import { findGridColumn, type GridColumn, type GridKind } from './grid-kind.ts';
import type { GridRow, RowColumn } from './grid-row.ts';

export type BlockSummary = {
  readonly cells: number;
  /** Of the numbers among the cells; null where there is none. */
  readonly sum: number | null;
};

/** AG Grid, and the list it shows. */
export type ShownGrid = {
  readonly api: GridApi<GridRow>;
  readonly kind: Pick<GridKind, 'columns'>;
};

/** What the clipboard takes of a block, as Excel pastes it: what is seen, on file already or not. */
export function copyBlock(
  { api, kind, editing }: ShownGrid & { readonly editing: GridEditing | null },
  block: Block,
  translate: Translate,
): ClipboardBlock {
  const rows = rowsOf(api, block);
  const columns = columnsOf({ api, kind }, block).map(({ list }) => list);
  const cells = rows.map((row) =>
    columns.map((column) => editing?.typedIn(row, column.id) ?? wordCell(column, row, translate)),
  );
  return toClipboard(
    { columns: columns.map(toTyped), rows: cells, language: translate.language },
    false,
  );
}

export function summarise({ api, kind }: ShownGrid, block: Block): BlockSummary {
  const numeric = columnsOf({ api, kind }, block).filter(({ list }) => list.type === 'number');
  const numbers =
    numeric.length === 0
      ? []
      : rowsOf(api, block).flatMap((row) =>
          numeric.flatMap(({ list }) => {
            const value = list.value(row);
            return typeof value === 'number' ? [value] : [];
          }),
        );
  return {
    cells: cellCount(block),
    sum: numbers.length === 0 ? null : numbers.reduce((total, one) => total + one, 0),
  };
}

/** In the order on screen. */
export function rowsOf(api: GridApi<GridRow>, { top, bottom }: Block): readonly GridRow[] {
  const rows: GridRow[] = [];
  for (let index = top; index <= bottom; index += 1) {
    const data = api.getDisplayedRowAtIndex(index)?.data;
    if (data) rows.push(data);
  }
  return rows;
}

function columnsOf({ api, kind }: ShownGrid, { left, right }: Block): readonly GridColumn[] {
  return api
    .getAllDisplayedColumns()
    .slice(left, right + 1)
    .flatMap((column) => findGridColumn(kind, column.getColId()) ?? []);
}

function toTyped({ type, width }: RowColumn) {
  return { header: '', type: type === 'number' || type === 'day' ? type : 'text', width } as const;
}
