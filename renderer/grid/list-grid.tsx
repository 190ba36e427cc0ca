import type { GridApi, RowClassParams } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { commit } from './cell-editing.ts';
import { colDefs, sharedColDef } from './col-defs.tsx';
import { type BlockSummary, summarise } from './grid-block.ts';
import { focusCell } from './focus-cell.ts';
import type { GridContext } from './grid-context.ts';
import type { GridEditing } from './grid-editing.ts';
import { type ActiveCell, type GridHandle, handleOf } from './grid-handle.ts';
import { findGridColumn } from './grid-kind.ts';
import classes from './grid.module.css';
import { GRID_LOCALES } from './grid-locale.ts';
import { registerGridModules } from './grid-modules.ts';
import type { GridRow } from './grid-row.ts';
import { createGridSelection } from './grid-selection.ts';
import { gridTheme } from './grid-theme.ts';
import { changesOf, readGridView, showGridView, startingAt } from './grid-view.ts';
import { GridMenu } from './menu/grid-menu.tsx';
import { type MenuInput, useGridMenu } from './menu/use-grid-menu.ts';
import { Pager } from './pager.tsx';
import { useCellStates } from './use-cell-states.ts';
import { useFrame } from './use-frame.ts';
import { type GridInput, useGridInput } from './use-grid-input.ts';
import { useRedraw } from './use-redraw.ts';
import type { ViewState } from './view-state.ts';
import { foldSearch, isNewRow, rowIdOf } from './row-order.ts';

registerGridModules();

type Props = GridInput &
  MenuInput & {
    readonly rows: readonly GridRow[];
    readonly view: ViewState;
    /** Id of the row that is open beside the grid. */
    readonly chosen: string | null;
    readonly isDemonstration: boolean;
    readonly nonce: string;
    /** Whether it is drawn whole, page by page, for those who have it read aloud. Another value makes another grid. */
    readonly isPaged: boolean;
    /** null where nothing can be changed. */
    readonly editing?: GridEditing | null;
    readonly onView: (patch: Partial<ViewState>) => void;
    readonly onShown: (rows: number) => void;
    readonly onSelect: (summary: BlockSummary | null) => void;
    readonly onReady: (handle: GridHandle | null) => void;
  };

/** AG Grid Community with Excel's keys, ranges and copying laid over it. Made anew for each list and language. */
export function ListGrid(props: Props) {
  const { kind, rows, view, translate, chosen } = props;
  const latest = useRef(props);
  latest.current = props;
  const [api, setApi] = useState<GridApi<GridRow> | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const active = useRef<ActiveCell | null>(null);
  /** Where the focus is going, until it is there; rows that change meanwhile do not call it back. */
  const heading = useRef<ActiveCell | null>(null);
  /** The rows as they last stood: a range of places means nothing among others. */
  const order = useRef('');
  const [context] = useState<GridContext>(() => ({
    ...{ selection: null, chosen, editing: null, draft: null },
    ...{ commit: () => undefined, describe: () => undefined },
  }));
  context.editing = props.editing ?? null;

  // Before AG Grid's own late events can be read as changes of the person.
  useLayoutEffect(() => {
    if (api) showGridView(api, view);
  }, [api, view]);

  useRedraw(api, context, { rows, chosen });

  useCellStates(frame, api, context);

  useFrame(frame, api, { context, active, heading });

  const { openFilter, onKeyDownCapture, ...input } = useGridInput(
    { api, context, active, heading },
    props,
  );
  const menu = useGridMenu({ api, context, openFilter }, props);

  // The same array as long as the rows are the same: another one is compared row by row.
  const rowData = useMemo(() => [...rows], [rows]);
  const [columns] = useState(() =>
    startingAt(colDefs(kind, translate, props.isDemonstration), view),
  );

  function start(started: GridApi<GridRow>): void {
    started.setGridAriaProperty('label', kind.label(translate));
    // Ours outlives the grid, whose tooltips fade after it is gone.
    started.setGridOption('popupParent', frame.current);
    showGridView(started, latest.current.view);
    context.commit = () => commit({ api: started, context });
    context.selection = createGridSelection(
      { api: started, kind },
      {
        onChange() {
          context.describe();
          const block = context.selection?.hasRange() ? context.selection.block() : undefined;
          latest.current.onSelect(block ? summarise({ api: started, kind }, block) : null);
        },
        onGo: (cell) => (heading.current = cell),
      },
    );
    context.selection.refreshColumns();
    countColumns(started);
    setApi(started);
    latest.current.onReady(handleOf(started, () => active.current, context));
  }

  function takeView(): void {
    if (!api) return;
    const changes = changesOf(readGridView(api), latest.current.view);
    if (changes) latest.current.onView(changes);
  }

  function takeColumns(): void {
    context.selection?.refreshColumns();
    if (api) countColumns(api);
    takeView();
  }

  function takeRows(shown: GridApi<GridRow>): void {
    latest.current.onShown(shown.getDisplayedRowCount());
    // Cells may not be drawn while the page is.
    queueMicrotask(() => !shown.isDestroyed() && settleRows(shown));
  }

  function settleRows(shown: GridApi<GridRow>): void {
    const ids = handleOf(shown, () => active.current, context)
      .rowIds()
      .join('\n');
    if (ids !== order.current) context.selection?.forget();
    order.current = ids;
    const focused = shown.getFocusedCell();
    const cell = heading.current ?? active.current;
    const row = cell && shown.getRowNode(cell.rowId)?.rowIndex;
    if (!cell || row === null || row === undefined || focused?.rowIndex === row) return;
    if (!frame.current?.contains(document.activeElement)) return;
    // Who sorts from a header goes on from there.
    if (document.activeElement?.closest('.ag-header')) return;
    focusCell(shown, row, cell.columnId);
  }

  return (
    <div className={classes['whole']}>
      <GridMenu menu={menu} translate={translate}>
        <div
          ref={frame}
          className={classes['grid']}
          {...input}
          onKeyDownCapture={(event) => menu.takeKey(event) || onKeyDownCapture(event)}
          onContextMenuCapture={menu.onContextMenuCapture}
        >
          <AgGridReact<GridRow>
            theme={gridTheme}
            styleNonce={props.nonce}
            localeText={GRID_LOCALES[translate.language]}
            context={context}
            rowData={rowData}
            columnDefs={columns}
            defaultColDef={sharedColDef}
            getRowId={rowIdOf}
            rowClassRules={rowClassRules}
            readOnlyEdit
            alwaysPassFilter={isNewRow}
            deltaSort
            quickFilterText={view.search}
            quickFilterParser={foldSearch}
            cacheQuickFilter
            enableFilterHandlers
            ensureDomOrder
            pagination={props.isPaged}
            paginationPageSize={ROWS_A_PAGE}
            suppressPaginationPanel
            suppressColumnVirtualisation={props.isPaged}
            suppressRowVirtualisation={props.isPaged}
            suppressScrollOnNewData
            suppressDragLeaveHidesColumns
            animateRows={false}
            rowBuffer={4}
            suppressRowHoverHighlight
            tooltipShowDelay={500}
            tooltipShowMode="whenTruncated"
            suppressOverlays={['loading', 'noRows', 'noMatchingRows']}
            onGridReady={({ api: started }) => start(started)}
            onGridPreDestroyed={({ api: ended }) => {
              // A filter that is open would close itself later, in a grid that is gone.
              ended.hidePopupMenu();
              latest.current.onReady(null);
            }}
            onModelUpdated={({ api: shown }) => takeRows(shown)}
            onSortChanged={takeView}
            onFilterChanged={takeView}
            onColumnMoved={({ finished }) => finished && takeColumns()}
            onColumnResized={({ finished }) => finished && takeView()}
            onColumnVisible={takeColumns}
            onColumnPinned={takeColumns}
            onCellClicked={({ data, column, event }) => {
              const isPlain = event instanceof MouseEvent && !event.shiftKey && event.detail === 1;
              const isOpener = findGridColumn(kind, column.getColId())?.isOpener ?? false;
              if (data && isPlain && isOpener && !context.selection?.hasRange())
                props.onOpen(data.id, column.getColId());
            }}
            onCellDoubleClicked={({ data, column }) =>
              data && !props.editing && props.onOpen(data.id, column.getColId())
            }
          />
        </div>
      </GridMenu>
      {props.isPaged && api && <Pager api={api} translate={translate} />}
    </div>
  );
}

/** Few enough to be drawn whole, in every column. */
const ROWS_A_PAGE = 50;

/** Those on screen, which its cells are numbered by; AG Grid would count the hidden ones too. */
function countColumns(api: GridApi<GridRow>): void {
  api.setGridAriaProperty('colcount', String(api.getAllDisplayedColumns().length));
}

const rowClassRules = {
  [classes['held'] ?? 'held']: ({ data }: RowClassParams<GridRow>) => data?.placedAs !== undefined,
  [classes['draft'] ?? 'draft']: ({ data }: RowClassParams<GridRow>) => data?.isDraft === true,
  [classes['chosen'] ?? 'chosen']: ({ data, context }: RowClassParams<GridRow>) => {
    const { chosen }: GridContext = context;
    return data?.id === chosen;
  },
};
