import type { CellClassParams, ColDef, DoesFilterPassParams } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { nameKey } from '../../shared/name-key.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import {
  type CellValue,
  type ColumnFilter,
  type FilterKind,
  toPredicate,
} from './column-filter.ts';
import type { GridColumn, GridKind } from './grid-kind.ts';
import { ConditionSign } from '../ui/condition-sign.tsx';
import { CellEditor } from './cell-editor.tsx';
import { compareCells } from './compare-cells.ts';
import { DaysFilter } from './days-filter.tsx';
import type { GridContext } from './grid-context.ts';
import classes from './grid.module.css';
import { cellShower, type GridRow, placing, readCell, type RowColumn } from './grid-row.ts';
import { ListFilter } from './list-filter.tsx';
import { NumberFilter } from './number-filter.tsx';
import { RefusedCell } from './refused-cell.tsx';
import { MarkedCell } from './marked-cell.tsx';
import { newLast } from './row-order.ts';
import { TextFilter } from './text-filter.tsx';
import { isVerdict, VerdictChip } from '../ui/verdict-chip.tsx';

type Definition = ColDef<GridRow, CellValue>;

const FILTERS: Readonly<Record<FilterKind, unknown>> = {
  text: TextFilter,
  list: ListFilter,
  days: DaysFilter,
  number: NumberFilter,
};

/** `isDemonstration` marks what is invented. */
export function colDefs(
  kind: GridKind,
  translate: Translate,
  isDemonstration: boolean,
): readonly Definition[] {
  return kind.columns.map((column) => toColDef(column, translate, isDemonstration));
}

function toColDef(column: GridColumn, translate: Translate, isDemonstration: boolean): Definition {
  const { id, list, filter } = column;
  const compare = compareCells(list, translate);
  const show = cellShower(list, translate);
  const header = column.header(translate);
  const isInvented = column.isInvented && isDemonstration;
  const title = isInvented ? `${header} (${translate('grid.invented')})` : header;
  return {
    colId: id,
    headerName: title,
    headerTooltip: title,
    valueGetter: ({ data }) => data && readCell(list, placing(data)),
    valueFormatter: ({ data }) => (data ? (data.typed?.[id] ?? show(data)) : ''),
    editable: ({ context }: { readonly context: GridContext }) =>
      context.editing?.canEdit(id) ?? false,
    cellEditor: CellEditor,
    cellEditorParams: { label: header },
    cellRendererSelector: ({ data }) => rendererOf(column, data),
    comparator: (_a, _b, nodeA, nodeB, isDescending) =>
      nodeA.data && nodeB.data
        ? newLast(nodeA, nodeB, isDescending) ||
          compare(placing(nodeA.data), placing(nodeB.data), isDescending)
        : 0,
    getQuickFilterText: ({ data }) => (data ? nameKey(show(placing(data))) : ''),
    tooltipValueGetter: ({ data }) => data && (data.refused?.[id]?.why ?? show(data)),
    filter: {
      component: FILTERS[filter],
      doesFilterPass: ({ model, node, handlerParams }: FilterParams) =>
        predicateOf(model)(handlerParams.getValue<CellValue>(node)),
    },
    filterParams: { gridColumn: column },
    ...(list.type === 'number' ? { type: 'rightAligned' } : {}),
    ...(column.isOpener ? { cellClass: classes['opener'] ?? '' } : {}),
  };
}

function rendererOf({ id, list }: GridColumn, row: GridRow | undefined) {
  if (row?.refused?.[id]) return { component: RefusedCell };
  if (row?.marks?.[id]) return { component: MarkedCell };
  if (id === 'verdict') return { component: VerdictCell, params: { list } };
  return list.type === 'condition' ? { component: HeldCell, params: { list } } : undefined;
}

type FilterParams = DoesFilterPassParams<GridRow, GridContext, ColumnFilter>;

const predicates = new WeakMap<ColumnFilter, (value: CellValue) => boolean>();

/** One test for all rows: AG Grid hands the same model to each of them. */
function predicateOf(model: ColumnFilter): (value: CellValue) => boolean {
  const known = predicates.get(model) ?? toPredicate(model, nameKey);
  predicates.set(model, known);
  return known;
}

type CellProps = CustomCellRendererProps<GridRow> & { readonly list: RowColumn };

function VerdictCell({ data, valueFormatted, list }: CellProps) {
  const verdict = data && list.type === 'enum' ? list.value(data) : null;
  if (!isVerdict(verdict)) return null;
  return <VerdictChip verdict={verdict} word={valueFormatted ?? ''} />;
}

function HeldCell({ data, valueFormatted, list }: CellProps) {
  if (!data || list.type !== 'condition') return null;
  return <ConditionSign state={list.value(data).state} word={valueFormatted ?? ''} />;
}

/** What every column shares. */
export const sharedColDef: Definition = {
  sortable: true,
  wrapHeaderText: true,
  resizable: true,
  suppressHeaderMenuButton: true,
  suppressHeaderContextMenu: true,
  minWidth: 56,
  maxWidth: 900,
  suppressKeyboardEvent: ({ editing }) => editing,
  cellClassRules: {
    [classes['refused'] ?? 'refused']: ({ data, column }: CellClassParams<GridRow>) =>
      data?.refused?.[column.getColId()] !== undefined,
    [classes['marked'] ?? 'marked']: ({ data, column }: CellClassParams<GridRow>) =>
      data?.marks?.[column.getColId()] !== undefined,
    [classes['fixed'] ?? 'fixed']: ({ context, column }: CellClassParams<GridRow>) => {
      const { editing }: GridContext = context;
      return editing !== null && !editing.canEdit(column.getColId());
    },
    [classes['selected'] ?? 'selected']: ({ context, rowIndex, column }: CellClassParams) => {
      const { selection }: GridContext = context;
      return selection?.isSelected(rowIndex, column.getColId()) ?? false;
    },
  },
};
