import { Button, useMantineStyleNonce } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { EmptyFile } from '../../app/empty-file.tsx';
import { FailureBox } from '../../app/failure-box.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useKeysNeeded } from '../../app/use-keys-needed.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { agentMenu } from './agent-menu.ts';
import { EmptyGrid, UnjudgedList } from './empty-list.tsx';
import { FilterChips } from '../../grid/filter-chips.tsx';
import { GRID_KINDS } from './grid-kinds.ts';
import type { BlockSummary } from '../../grid/grid-block.ts';
import { placeAsHeld } from '../../grid/grid-row.ts';
import { toGridRow } from './to-grid-row.ts';
import { type JudgedEntry, listOf } from './judged-list.ts';
import type { GridHandle } from '../../grid/grid-handle.ts';
import { ListGrid } from '../../grid/list-grid.tsx';
import classes from '../../grid/list-page.module.css';
import { PrintRotation } from './print-rotation.tsx';
import { RotationTools } from './rotation-tools.tsx';
import { StatusLine } from './status-line.tsx';

/** The main screen of an open file: every agent, judged, with what the decree asks next. */
export function RotationPage() {
  const translate = useTranslate();
  const nonce = useMantineStyleNonce()?.() ?? '';
  const rotation = useApp((state) => state.rotation);
  const eligibility = useApp((state) => state.eligibility);
  const failure = useApp((state) => state.rotationFailure);
  const isJudging = useApp((state) => state.isJudging);
  const view = useApp((state) => state.view);
  const changeView = useApp((state) => state.changeView);
  const filterColumn = useApp((state) => state.filterColumn);
  const clearFilters = useApp((state) => state.clearFilters);
  const chosen = useApp((state) => state.chosen);
  const choose = useApp((state) => state.choose);
  const go = useApp((state) => state.go);
  const askKeys = useKeysNeeded();
  const isPaged = useApp((state) => state.hasPagedLists);
  const isDemonstration = useApp((state) => state.session?.file?.kind === 'demonstration');
  const judgeAgain = useJudging();

  const grid = useRef<GridHandle>(null);
  const [shown, setShown] = useState(0);
  const [selected, setSelected] = useState<BlockSummary | null>(null);
  const [copied, setCopied] = useState<number | null>(null);
  const kind = GRID_KINDS[view.grid];
  const { language } = translate;
  const list = useMemo(
    () => listOf(view.grid, { rotation, eligibility }),
    [view.grid, rotation, eligibility],
  );
  const judged = useMemo(
    () => list?.entries.map((entry) => toGridRow(entry, language)) ?? [],
    [list, language],
  );
  const placedAs = useHeld(chosen);
  const rows = useMemo(
    () => placeAsHeld(judged, placedAs ? toGridRow(placedAs, language) : undefined),
    [judged, placedAs, language],
  );
  const rowsInOrder = useCallback(() => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    return (grid.current?.rowIds() ?? []).flatMap((id) => byId.get(id) ?? []);
  }, [rows]);
  useReturnFrom(chosen, () => grid.current?.focus());

  const unjudged = <UnjudgedList failure={failure} onRetry={judgeAgain} />;
  if (rotation === null && eligibility === null) {
    return (
      <div className={classes['page']} aria-busy={failure === null}>
        {unjudged}
      </div>
    );
  }
  if (rotation?.entries.length === 0) {
    return (
      <div className={classes['page']}>
        <EmptyFile knownOn={rotation.moment.knownOn} />
      </div>
    );
  }

  const title = translate(kind.name === 'art21' ? 'eligibility.title' : 'rotation.title');
  const tools = (
    <>
      <h1 className="visually-hidden">{title}</h1>
      <RotationTools list={list} shown={list?.entries.length ? shown : 0} grid={grid} />
    </>
  );
  if (list === null || list.entries.length === 0) {
    return (
      <div className={classes['page']} aria-busy={list === null && failure === null}>
        {tools}
        {list === null ? unjudged : <EmptyGrid grid={kind.name} />}
      </div>
    );
  }

  return (
    <div className={classes['page']}>
      {tools}
      <div className={classes['chips']}>
        <FilterChips
          kind={kind}
          filters={view.filters}
          onRemove={(id) => filterColumn(id, null)}
          onClear={clearFilters}
        />
      </div>
      {failure && <FailureBox failure={failure} />}
      <div
        className={classes['grid']}
        data-region="grid"
        tabIndex={-1}
        onFocus={({ target, currentTarget }) => target === currentTarget && grid.current?.focus()}
      >
        <ListGrid
          key={`${kind.name}/${translate.language}/${isDemonstration}/${isPaged}`}
          isPaged={isPaged}
          kind={kind}
          rows={rows}
          view={view}
          translate={translate}
          chosen={chosen}
          isDemonstration={isDemonstration}
          nonce={nonce}
          onView={changeView}
          onOpen={(rowId) => choose(rowId)}
          onEscape={() => choose(null)}
          onShown={setShown}
          onSelect={(summary) => {
            setSelected(summary);
            setCopied(null);
          }}
          onCopy={setCopied}
          onKeysNeeded={askKeys}
          menuOf={({ rowId }) =>
            agentMenu(
              list.entries.find(({ staffNumber }) => staffNumber === rowId),
              {
                translate,
                onPanel: () => choose(rowId),
                onFile: () => go('agent', rowId),
                onPost: (code) => go('post', code),
              },
            )
          }
          onReady={(handle) => {
            grid.current = handle;
          }}
        />
        {shown === 0 && (
          <div className={classes['nothing']}>
            <EmptyState title={translate('rotation.empty.no_match')}>
              <Button variant="default" onClick={clearFilters}>
                {translate('grid.filters.clear')}
              </Button>
            </EmptyState>
          </div>
        )}
      </div>
      <StatusLine
        grid={kind.name}
        shown={shown}
        all={rows.length}
        isHeld={placedAs !== null}
        isJudging={isJudging}
        selected={selected}
        copied={copied}
      />
      <PrintRotation title={title} shown={shown} rows={rowsInOrder} />
    </div>
  );
}

/** Judges whenever the file, its contents, the moment or the list on screen change. Gives how to judge once more. */
function useJudging(): () => void {
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const grid = useApp((state) => state.view.grid);
  const judge = useApp((state) => state.judge);

  useEffect(() => void judge(moment), [judge, moment, revision, grid]);
  return () => void judge(moment);
}

/** The row that keeps its place; it is let go once another agent is chosen. */
function useHeld(chosen: string | null): JudgedEntry | null {
  const held = useApp((state) => state.held);
  const letGo = useApp((state) => state.letGo);
  const isLeft = held !== null && chosen !== null && held.staffNumber !== chosen;
  useEffect(() => {
    if (isLeft) letGo();
  }, [isLeft, letGo]);
  return isLeft ? null : held;
}

/** Calls back when the panel of an agent closes. */
function useReturnFrom(chosen: string | null, onReturn: () => void): void {
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current !== null && chosen === null) onReturn();
    before.current = chosen;
  });
}
