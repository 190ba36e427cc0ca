import { AG_GRID_LOCALE_EN, AG_GRID_LOCALE_FR, AG_GRID_LOCALE_NL } from '@ag-grid-community/locale';
import type { GridApi, RowClassParams } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Language } from '../../shared/api/records.ts';
import { nameKey } from '../../shared/name-key.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import { colDefs, sharedColDef } from './col-defs.tsx';
import { listenToMouse } from './drag-range.ts';
import { type BlockSummary, copyBlock, summarise } from './grid-block.ts';
import { type GridCommand, toGridCommand } from './grid-command.ts';
import type { GridContext } from './grid-context.ts';
import { findGridColumn, type GridKind } from './grid-kind.ts';
import classes from './grid.module.css';
import { registerGridModules } from './grid-modules.ts';
import type { GridRow } from './grid-row.ts';
import { createGridSelection } from './grid-selection.ts';
import { gridTheme } from './grid-theme.ts';
import { changesOf, readGridView, showGridView } from './grid-view.ts';
import type { ViewState } from './view-state.ts';

registerGridModules();

const LOCALES: Readonly<Record<Language, Record<string, string>>> = {
  fr: AG_GRID_LOCALE_FR,
  nl: AG_GRID_LOCALE_NL,
  en: AG_GRID_LOCALE_EN,
};

/** What others may ask of the grid. */
export type GridHandle = {
  /** Row ids as shown: filtered and sorted. */
  rowIds(): readonly string[];
  /** Back to the active cell, or to the first one. */
  focus(): void;
};

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
  readonly onView: (patch: Partial<ViewState>) => void;
  readonly onOpen: (rowId: string) => void;
  /** Escape where the grid itself has nothing to leave. */
  readonly onEscape: () => void;
  readonly onShown: (rows: number) => void;
  readonly onSelect: (summary: BlockSummary | null) => void;
  /** How many cells went to the clipboard. */
  readonly onCopy: (cells: number) => void;
  readonly onReady: (handle: GridHandle | null) => void;
};

/** AG Grid Community with Excel's keys, ranges and copying laid over it. Made anew for each list and language. */
export function ListGrid(props: Props) {
  const { kind, rows, view, translate, chosen } = props;
  const latest = useRef(props);
  latest.current = props;
  const [api, setApi] = useState<GridApi<GridRow> | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  /** The active cell by row, since its place changes with sorting and judging. */
  const active = useRef<{ readonly rowId: string; readonly columnId: string } | null>(null);
  /** A filter was opened from a cell: leaving it leads back there, not to the header. */
  const isFiltering = useRef(false);
  const [context] = useState<GridContext>({ selection: null, chosen });

  // Before AG Grid's own late events can be read as changes of the person.
  useLayoutEffect(() => {
    if (api) showGridView(api, view);
  }, [api, view]);

  useEffect(() => {
    const rowIds = [context.chosen, chosen];
    context.chosen = chosen;
    const rowNodes = rowIds.flatMap((id) => (id === null ? [] : (api?.getRowNode(id) ?? [])));
    if (rowNodes.length > 0) api?.redrawRows({ rowNodes });
  }, [api, chosen, context]);

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const target = {
      selection: () => context.selection,
      body: () => element.querySelector('.ag-grid-viewport')?.getBoundingClientRect(),
    };
    return listenToMouse(element, target);
  }, [context]);

  // The same array as long as the rows are the same: another one is compared row by row.
  const rowData = useMemo(() => [...rows], [rows]);
  const columns = useMemo(
    () => [...colDefs(kind, translate, props.isDemonstration)],
    [kind, translate, props.isDemonstration],
  );

  function start(started: GridApi<GridRow>): void {
    started.setGridAriaProperty('label', kind.label(translate));
    showGridView(started, latest.current.view);
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
    context.selection?.forget();
    latest.current.onShown(shown.getDisplayedRowCount());
    const focused = shown.getFocusedCell();
    const row = active.current && shown.getRowNode(active.current.rowId)?.rowIndex;
    if (!active.current || row === null || row === undefined || focused?.rowIndex === row) return;
    if (!frame.current?.contains(document.activeElement)) return;
    shown.setFocusedCell(row, active.current.columnId);
  }

  /** Before AG Grid, whose own events come too late to keep the browser from scrolling. */
  function takeKey(event: KeyboardEvent): void {
    const focused = api?.getFocusedCell();
    if (!focused || !(event.target instanceof Element)) return;
    if (!event.target.closest('[row-index]')) return;
    if (event.key === 'Tab') context.selection?.collapse();
    const command = commandOf(event);
    if (command === undefined || (command !== 'filter' && command.kind === 'copy')) return;
    event.preventDefault();
    event.stopPropagation();
    if (command === 'filter') {
      isFiltering.current = true;
      return api?.showColumnFilter(focused.column);
    }

    const isDone = context.selection?.run(command) ?? false;
    if (command.kind === 'open') {
      const row = api?.getDisplayedRowAtIndex(focused.rowIndex)?.data;
      if (row) props.onOpen(row.id);
    }
    if (command.kind === 'collapse' && !isDone) props.onEscape();
  }

  /** Of the page, since AG Grid tells of a focused cell only once a next key may have come. */
  function takeFocus({ target }: FocusEvent): void {
    const rowId = target.closest('[row-id]')?.getAttribute('row-id');
    const columnId = target.closest('[col-id]')?.getAttribute('col-id');
    if (rowId && columnId) active.current = { rowId, columnId };
    if (!isFiltering.current || !api || !target.closest('.ag-header-cell')) return;
    isFiltering.current = false;
    handleOf(api, () => active.current, context).focus();
  }

  function copy(event: ClipboardEvent): void {
    const block = context.selection?.block();
    if (!api || !block || !(event.target instanceof Element)) return;
    if (!event.target.closest('[row-index]')) return;
    const copied = copyBlock({ api, kind }, block, translate);
    event.clipboardData.setData('text/plain', copied.text);
    event.clipboardData.setData('text/html', copied.html);
    event.preventDefault();
    props.onCopy(summarise({ api, kind }, block).cells);
  }

  return (
    <div
      ref={frame}
      className={classes['grid']}
      onKeyDownCapture={takeKey}
      onFocus={takeFocus}
      onCopy={copy}
    >
      <AgGridReact<GridRow>
        theme={gridTheme}
        styleNonce={props.nonce}
        localeText={LOCALES[translate.language]}
        context={context}
        rowData={rowData}
        columnDefs={columns}
        defaultColDef={sharedColDef}
        getRowId={({ data }) => data.id}
        rowClassRules={rowClassRules}
        quickFilterText={view.search}
        quickFilterParser={foldSearch}
        cacheQuickFilter
        enableFilterHandlers
        ensureDomOrder
        suppressScrollOnNewData
        suppressDragLeaveHidesColumns
        animateRows={false}
        rowBuffer={12}
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
        onCellDoubleClicked={({ data }) => data && props.onOpen(data.id)}
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

/** Words in any order, each of which must occur; in capitals, as AG Grid keeps the cells. */
function foldSearch(text: string): string[] {
  return nameKey(text).toUpperCase().split(' ').filter(Boolean);
}

function handleOf(
  api: GridApi<GridRow>,
  active: () => { readonly rowId: string; readonly columnId: string } | null,
  context: GridContext,
): GridHandle {
  return {
    rowIds() {
      const ids: string[] = [];
      api.forEachNodeAfterFilterAndSort(({ data }) => data && ids.push(data.id));
      return ids;
    },
    focus() {
      const last = active();
      const row = (last && api.getRowNode(last.rowId)?.rowIndex) ?? 0;
      const cell = context.selection?.cellAt(row, last?.columnId ?? '') ?? { row, column: 0 };
      context.selection?.activate(cell);
    },
  };
}
