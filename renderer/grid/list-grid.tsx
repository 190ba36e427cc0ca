import type { GridApi, RowClassParams } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Translate } from '../../shared/wording/translator.ts';
import {
  commit,
  type EditedGrid,
  paste,
  takeEditorKey,
  takeSheetKey,
  clear,
} from './cell-editing.ts';
import { colDefs, sharedColDef } from './col-defs.tsx';
import { type BlockSummary, copyBlock, summarise } from './grid-block.ts';
import { type GridCommand, toGridCommand } from './grid-command.ts';
import type { GridContext } from './grid-context.ts';
import type { GridEditing } from './grid-editing.ts';
import { type ActiveCell, type GridHandle, handleOf } from './grid-handle.ts';
import { findGridColumn, type GridKind } from './grid-kind.ts';
import classes from './grid.module.css';
import { GRID_LOCALES } from './grid-locale.ts';
import { registerGridModules } from './grid-modules.ts';
import type { GridRow } from './grid-row.ts';
import { createGridSelection } from './grid-selection.ts';
import { gridTheme } from './grid-theme.ts';
import { changesOf, readGridView, showGridView, startingAt } from './grid-view.ts';
import { useFrame } from './use-frame.ts';
import { useRedraw } from './use-redraw.ts';
import type { ViewState } from './view-state.ts';
import { foldSearch, isNewRow, rowIdOf } from './row-order.ts';

registerGridModules();

type Props = {
  /** Another one makes another grid. */
  readonly kind: GridKind;
  readonly rows: readonly GridRow[];
  readonly view: ViewState;
  readonly translate: Translate;
  /** Id of the row that is open beside the grid. */
  readonly chosen: string | null;
  readonly isDemonstration: boolean;
  readonly nonce: string;
  /** null where nothing can be changed. */
  readonly editing?: GridEditing | null;
  readonly onView: (patch: Partial<ViewState>) => void;
  readonly onOpen: (rowId: string) => void;
  /** Escape where the grid itself has nothing to leave. */
  readonly onEscape: () => void;
  readonly onShown: (rows: number) => void;
  readonly onSelect: (summary: BlockSummary | null) => void;
  /** How many cells went to the clipboard. */
  readonly onCopy: (cells: number) => void;
  /** The row of the active cell has another one than before. */
  readonly onRow?: (rowId: string) => void;
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
  /** The rows as they last stood: a range of places means nothing among others. */
  const order = useRef('');
  /** A filter was opened from a cell: leaving it leads back there, not to the header. */
  const isFiltering = useRef(false);
  const [context] = useState<GridContext>(() => ({
    ...{ selection: null, chosen, editing: null, draft: null },
    commit: () => undefined,
  }));
  const editing = props.editing ?? null;
  context.editing = editing;

  // Before AG Grid's own late events can be read as changes of the person.
  useLayoutEffect(() => {
    if (api) showGridView(api, view);
  }, [api, view]);

  useRedraw(api, context, { rows, chosen });

  useFrame(frame, api, { context, active });

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
    context.selection = createGridSelection({ api: started, kind }, () => {
      const block = context.selection?.hasRange() ? context.selection.block() : undefined;
      latest.current.onSelect(block ? summarise({ api: started, kind }, block) : null);
    });
    context.selection.refreshColumns();
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
    const row = active.current && shown.getRowNode(active.current.rowId)?.rowIndex;
    if (!active.current || row === null || row === undefined || focused?.rowIndex === row) return;
    if (!frame.current?.contains(document.activeElement)) return;
    // Who sorts from a header goes on from there.
    if (document.activeElement?.closest('.ag-header')) return;
    shown.setFocusedCell(row, active.current.columnId);
  }

  /** Before AG Grid, whose own events come too late to keep the browser from scrolling. */
  function takeKey(event: KeyboardEvent): void {
    const focused = api?.getFocusedCell();
    if (!api || !focused || !(event.target instanceof Element)) return;
    if (!event.target.closest('[row-index]')) return;
    const grid: EditedGrid = { api, context };
    const isEditing = api.getEditingCells().length > 0;
    if (isEditing ? takeEditorKey(event, grid) : takeSheetKey(event, grid)) return stop(event);
    if (isEditing) return;
    if (event.key === 'Tab') context.selection?.collapse();
    const command = commandOf(event);
    if (command === undefined || (command !== 'filter' && command.kind === 'copy')) return;
    // On a sheet a space is typed like any other letter.
    if (editing && event.key === ' ' && !event.ctrlKey && !event.shiftKey) return;
    stop(event);
    if (command === 'filter') {
      isFiltering.current = true;
      return api.showColumnFilter(focused.column);
    }

    const isDone = context.selection?.run(command) ?? false;
    if (command.kind === 'open') {
      const row = api.getDisplayedRowAtIndex(focused.rowIndex)?.data;
      if (row) props.onOpen(row.id);
    }
    if (command.kind === 'collapse' && !isDone) props.onEscape();
  }

  /** Of the page, since AG Grid tells of a focused cell only once a next key may have come. */
  function takeFocus({ target }: FocusEvent): void {
    const rowId = target.closest('[row-id]')?.getAttribute('row-id');
    const columnId = target.closest('[col-id]')?.getAttribute('col-id');
    if (rowId && columnId) {
      if (rowId !== active.current?.rowId) props.onRow?.(rowId);
      active.current = { rowId, columnId };
      if (editing) {
        const cell = target.closest('[role=gridcell]');
        cell?.setAttribute('aria-readonly', String(!editing.canEdit(columnId)));
      }
    }
    if (!isFiltering.current || !api || !target.closest('.ag-header-cell')) return;
    isFiltering.current = false;
    handleOf(api, () => active.current, context).focus();
  }

  function copy(event: ClipboardEvent): void {
    const block = context.selection?.block();
    if (!api || !block || !isOnCell(event, api)) return;
    const copied = copyBlock({ api, kind, editing }, block, translate);
    event.clipboardData.setData('text/plain', copied.text);
    event.clipboardData.setData('text/html', copied.html);
    event.preventDefault();
    props.onCopy(summarise({ api, kind }, block).cells);
    if (event.type === 'cut' && editing) clear({ api, context }, block);
  }

  return (
    <div
      ref={frame}
      className={classes['grid']}
      onKeyDownCapture={takeKey}
      onFocus={takeFocus}
      onCopy={copy}
      onCut={copy}
      onPaste={(event) => api && isOnCell(event, api) && paste(event, { api, context })}
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
        suppressScrollOnNewData
        suppressDragLeaveHidesColumns
        animateRows={false}
        rowBuffer={4}
        suppressRowHoverHighlight
        tooltipShowDelay={500}
        tooltipShowMode="whenTruncated"
        suppressOverlays={['loading', 'noRows', 'noMatchingRows']}
        onGridReady={({ api: started }) => start(started)}
        onGridPreDestroyed={() => latest.current.onReady(null)}
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
          if (data && isPlain && isOpener && !context.selection?.hasRange()) props.onOpen(data.id);
        }}
        onCellDoubleClicked={({ data }) => data && !editing && props.onOpen(data.id)}
      />
    </div>
  );
}

const rowClassRules = {
  [classes['held'] ?? 'held']: ({ data }: RowClassParams<GridRow>) => data?.placedAs !== undefined,
  [classes['chosen'] ?? 'chosen']: ({ data, context }: RowClassParams<GridRow>) => {
    const { chosen }: GridContext = context;
    return data?.id === chosen;
  },
};

function commandOf(event: KeyboardEvent): GridCommand | 'filter' | undefined {
  if (event.altKey && event.key === 'ArrowDown') return 'filter';
  return toGridCommand({
    key: event.key,
    control: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    alt: event.altKey,
  });
}

function stop(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Not in a filter, nor in a cell being typed in. */
function isOnCell({ target }: ClipboardEvent, api: GridApi<GridRow>): boolean {
  const isCell = target instanceof Element && target.closest('[row-index]') !== null;
  return isCell && api.getEditingCells().length === 0;
}
