import { useMantineStyleNonce } from '@mantine/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import { codeColumnOf, textIn } from '../../../shared/lists/record-column.ts';
import type { Breach } from '../../../shared/quality/breach.ts';
import { sheetOf } from '../../../shared/workbook/workbook.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { tableNamed } from '../../app/record-tables.ts';
import { useApp } from '../../app/use-app.ts';
import { useCanWrite } from '../../app/use-can-write.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { FilterChips } from '../../grid/filter-chips.tsx';
import type { BlockSummary } from '../../grid/grid-block.ts';
import type { GridHandle } from '../../grid/grid-handle.ts';
import { ListGrid } from '../../grid/list-grid.tsx';
import list from '../../grid/list-page.module.css';
import { PrintList } from '../../grid/print-list.tsx';
import { withFilter, withoutFilters } from '../../grid/saved-views.ts';
import { RemoveDialog, SetValueDialog } from './bulk-dialogs.tsx';
import { BreachPanel } from './breach-panel.tsx';
import beside from './breach-panel.module.css';
import { HaltedDialog } from './halted-dialog.tsx';
import { NoRows } from './no-rows.tsx';
import { openedBy } from './opened-by.ts';
import { recordKind } from './record-kind.ts';
import { shownView } from './record-views-slice.ts';
import { RecordsStatus } from './records-status.tsx';
import { RecordsTools } from './records-tools.tsx';
import { RefusedList } from './refused-list.tsx';
import { rowMenu } from './row-menu.ts';
import { useRowMarks } from './row-marks.ts';
import { SheetTabs } from './sheet-tabs.tsx';
import { fileIdOf, type Spot } from './sheet.ts';
import { shownRows } from './shown-rows.ts';
import { useBreaches } from './use-breaches.ts';
import { useRecordActions } from './use-record-actions.ts';
import { useReading } from './use-reading.ts';
import { useReveal } from './use-reveal.ts';
import { useSheetEditing } from './use-sheet-editing.ts';

const NOTHING_FOUND: readonly Breach[] = [];

/** Every record of the file, table by table, to be changed as in a spreadsheet. */
export function RecordsPage() {
  const translate = useTranslate();
  const nonce = useMantineStyleNonce()?.() ?? '';
  const table = useApp((state) => tableNamed(state.subject));
  const read = useApp((state) => (state.sheet?.table === table ? state.sheet : null));
  const failure = useApp((state) => state.sheetFailure);
  const halted = useApp((state) => state.halted);
  const unfinished = useApp((state) => state.unfinished);
  const today = useApp((state) => state.today);
  const knownOn = useApp((state) => state.moment.knownOn);
  const file = useApp((state) => state.session?.file ?? null);
  const { view, viewName } = useApp((state) => shownView(state, table));
  const posts = useApp((state) => state.namedRows.posts);
  const isPost = (code: string) =>
    posts?.some(({ cells }) => textIn(cells, 'post_code') === code) ?? false;
  const isPaged = useApp((state) => state.hasPagedLists);
  const act = useRecordActions();
  const areBreachesShown = useApp((state) => state.areBreachesShown);
  useReading(table, knownOn);

  const grid = useRef<GridHandle>(null);
  const [shown, setShown] = useState(0);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [selected, setSelected] = useState<BlockSummary | null>(null);
  const [copied, setCopied] = useState<number | null>(null);
  const [bulk, setBulk] = useState<'remove' | 'set' | null>(null);
  const canWrite = useCanWrite();
  const editing = useSheetEditing(table, canWrite);
  const kind = recordKind(table);
  const judged = useBreaches(table, read !== null);
  const marks = useRowMarks(table, judged?.breaches ?? NOTHING_FOUND, translate);
  const rows = useMemo(
    () => (read ? shownRows(read, { translate, today, marks }) : []),
    [read, translate, today, marks],
  );
  const reveal = useReveal(grid);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const byFileId = useMemo(
    () => new Map(rows.map((row) => [read ? fileIdOf(read, row.id) : row.id, row])),
    [rows, read],
  );
  const goTo = (spot: Spot) => {
    // A row that is filtered out is shown first.
    if (!grid.current?.rowIds().includes(spot.rowId)) act.changeView(table, withoutFilters(view));
    reveal(spot);
  };
  const shownInOrder = useCallback(
    () => (grid.current?.rowIds() ?? []).flatMap((id) => byId.get(id) ?? []),
    [byId],
  );
  const chosen = () => (grid.current?.selectedRowIds() ?? []).flatMap((id) => byId.get(id) ?? []);
  const askBulk = (what: 'remove' | 'set') =>
    chosen().length > 0 ? setBulk(what) : act.notify('records.choose_rows');
  const openedAt = (rowId: string, columnId: string) => {
    const row = byId.get(rowId);
    return row ? openedBy(table, { row, column: codeColumnOf(columnId), isPost }) : null;
  };
  const openRow = (rowId: string, columnId: string) => {
    const opened = openedAt(rowId, columnId);
    if (opened) act.go(opened.screen, opened.code);
    else act.notify('records.opens_nothing');
  };
  const addRow = () => reveal({ rowId: act.addRow(), column: first });
  const showHistory = (rowId: string | null) => {
    const row = rowId === null ? undefined : byId.get(rowId);
    if (!read || !row) act.notify('records.choose_rows');
    else if (row.isDraft) act.notify('recordHistory.new');
    else act.showRowHistory(table, fileIdOf(read, row.id));
  };
  const clear = () => act.changeView(table, withoutFilters(view));
  const title = sheetOf(table)[translate.language];
  const first = kind.columns[0]?.id ?? '';

  return (
    <div className={list['page']} aria-busy={read === null && failure === null}>
      <h1 className="visually-hidden">{`${translate('records.title')}: ${title}`}</h1>
      <RecordsTools
        table={table}
        canWrite={canWrite}
        shown={shown}
        breaches={judged?.breaches.length ?? null}
        rowIds={() => (grid.current?.rowIds() ?? []).map((id) => (read ? fileIdOf(read, id) : id))}
        onLeaveSearch={() => grid.current?.focus()}
        onAdd={addRow}
        onRemove={() => askBulk('remove')}
        onSet={() => askBulk('set')}
        onHistory={() => showHistory(activeId)}
      />
      <div className={list['chips']}>
        <FilterChips
          kind={kind}
          filters={view.filters}
          onRemove={(id) => act.changeView(table, withFilter(view, id, null))}
          onClear={clear}
        />
      </div>
      {failure && <FailureBox failure={failure} />}
      <div className={beside['beside']}>
        <div
          className={list['grid']}
          data-region="grid"
          tabIndex={-1}
          onFocus={({ target, currentTarget }) => target === currentTarget && grid.current?.focus()}
        >
          {read && (
            <ListGrid
              key={`${table}/${translate.language}/${isPaged}`}
              isPaged={isPaged}
              kind={kind}
              rows={rows}
              view={view}
              translate={translate}
              chosen={null}
              isDemonstration={file?.kind === 'demonstration'}
              nonce={nonce}
              editing={editing}
              onView={(patch) => act.changeView(table, patch)}
              onOpen={openRow}
              onEscape={() => undefined}
              onShown={setShown}
              onRow={(rowId) => {
                setActiveId(rowId);
                act.leaveRow(rowId);
              }}
              onSelect={(summary) => {
                setSelected(summary);
                setCopied(null);
              }}
              onCopy={setCopied}
              onKeysNeeded={act.askKeys}
              menuOf={({ rowId, columnId }) =>
                rowMenu({
                  ...{ canWrite, translate, rows: chosen().length, onAdd: addRow },
                  opened: openedAt(rowId, columnId),
                  onOpen: () => openRow(rowId, columnId),
                  onHistory: byId.get(rowId)?.isDraft ? null : () => showHistory(rowId),
                  onSet: () => askBulk('set'),
                  onRemove: () => askBulk('remove'),
                })
              }
              onReady={(handle) => {
                grid.current = handle;
              }}
            />
          )}
          {read && shown === 0 && (
            <div className={list['nothing']}>
              <NoRows
                canWrite={canWrite}
                isEmpty={rows.length === 0}
                onAdd={addRow}
                onClear={clear}
              />
            </div>
          )}
        </div>
        {areBreachesShown && read && (
          <BreachPanel
            key={table}
            table={table}
            breaches={judged?.breaches ?? null}
            rowOf={byFileId}
            onGo={goTo}
            onClose={() => {
              act.showBreaches(false);
              grid.current?.focus();
            }}
          />
        )}
      </div>
      {read && <RefusedList sheet={read} rows={rows} onGo={reveal} onGiveUp={act.giveUp} />}
      <SheetTabs
        table={table}
        unfinished={unfinished}
        breached={judged?.rows ?? {}}
        onChange={(other) => act.go('records', other)}
      />
      <RecordsStatus
        shown={shown}
        all={rows.length}
        table={table}
        active={activeId === null ? undefined : byId.get(activeId)}
        isHeld={read !== null && read.held.size + read.fresh.size > 0}
        onReapply={act.reapply}
        canWrite={canWrite}
        selected={selected}
        copied={copied}
      />
      <PrintList
        title={`${file?.name ?? ''} · ${title}`}
        about={translate('records.print.about', {
          day: formatDay(knownOn ?? today),
          view: viewName ?? translate('grid.views.usual'),
          count: shown,
        })}
        kind={kind}
        view={view}
        rows={shownInOrder}
      />
      {read && halted && (
        <HaltedDialog
          halted={halted}
          sheet={read}
          rows={rows}
          onWriteGood={() => void act.settle('write-good')}
          onCancel={() => void act.settle('cancel')}
        />
      )}
      {bulk === 'remove' && (
        <RemoveDialog
          {...{ table, rows: chosen(), onClose: () => setBulk(null) }}
          onRemove={(reason) => {
            void act.removeRows(
              chosen().map(({ id }) => id),
              reason,
            );
            setBulk(null);
          }}
        />
      )}
      {bulk === 'set' && (
        <SetValueDialog
          {...{ table, rows: chosen(), onClose: () => setBulk(null) }}
          columnId={grid.current?.activeColumnId() ?? null}
          onSet={(cells, reason) => {
            void act.writeCells(cells, reason);
            setBulk(null);
          }}
        />
      )}
    </div>
  );
}
