import { Button, useMantineStyleNonce } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RotationEntry } from '../../../shared/api/records.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterChips } from './filter-chips.tsx';
import type { BlockSummary } from './grid-block.ts';
import { toGridRows } from './grid-row.ts';
import { placeAsHeld } from './hold-place.ts';
import { type GridHandle, RotationGrid } from './rotation-grid.tsx';
import classes from './rotation-page.module.css';
import { RotationTools } from './rotation-tools.tsx';
import { StatusLine } from './status-line.tsx';

/** The main screen of an open file: every agent, judged, with what the decree asks next. */
export function RotationPage() {
  const translate = useTranslate();
  const nonce = useMantineStyleNonce()?.() ?? '';
  const rotation = useApp((state) => state.rotation);
  const failure = useApp((state) => state.rotationFailure);
  const isJudging = useApp((state) => state.isJudging);
  const view = useApp((state) => state.view);
  const changeView = useApp((state) => state.changeView);
  const filterColumn = useApp((state) => state.filterColumn);
  const clearFilters = useApp((state) => state.clearFilters);
  const chosen = useApp((state) => state.chosen);
  const choose = useApp((state) => state.choose);
  const go = useApp((state) => state.go);
  const isDemonstration = useApp((state) => state.session?.file?.kind === 'demonstration');
  const judgeAgain = useJudging();

  const grid = useRef<GridHandle>(null);
  const [shown, setShown] = useState(0);
  const [selected, setSelected] = useState<BlockSummary | null>(null);
  const [copied, setCopied] = useState<number | null>(null);
  const judged = useMemo(
    () => (rotation ? toGridRows(rotation.entries, translate) : []),
    [rotation, translate],
  );
  const placedAs = useHeld(chosen);
  const rows = useMemo(
    () => placeAsHeld(judged, placedAs ? toGridRows([placedAs], translate)[0] : undefined),
    [judged, placedAs, translate],
  );
  useReturnFrom(chosen, () => grid.current?.focus());

  if (!rotation) {
    return (
      <div className={classes['page']} aria-busy={failure === null}>
        {failure ? (
          <EmptyState title={translate('rotation.empty.failed')}>
            <FailureBox failure={failure} />
            <Button onClick={judgeAgain}>{translate('rotation.empty.retry')}</Button>
          </EmptyState>
        ) : (
          <p className={classes['waiting']}>{translate('rotation.status.judging')}</p>
        )}
      </div>
    );
  }
  const { knownOn } = rotation.moment;
  if (rotation.entries.length === 0 && knownOn !== null) {
    return (
      <div className={classes['page']}>
        <EmptyState title={translate('rotation.empty.none_known', { day: formatDay(knownOn) })} />
      </div>
    );
  }
  if (rotation.entries.length === 0) {
    return (
      <div className={classes['page']}>
        <EmptyState
          title={translate('rotation.empty.no_agents')}
          text={translate('rotation.empty.no_agents_text')}
        >
          <Button onClick={() => go('import')}>{translate('rotation.empty.import')}</Button>
        </EmptyState>
      </div>
    );
  }

  return (
    <div className={classes['page']}>
      <h1 className="visually-hidden">{translate('rotation.title')}</h1>
      <RotationTools
        shown={shown}
        rowIds={() => grid.current?.rowIds() ?? []}
        onLeaveSearch={() => grid.current?.focus()}
      />
      <div className={classes['chips']}>
        <FilterChips
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
        <RotationGrid
          key={`${translate.language}/${isDemonstration}`}
          rows={rows}
          view={view}
          translate={translate}
          chosen={chosen}
          isDemonstration={isDemonstration}
          nonce={nonce}
          onView={changeView}
          onOpen={choose}
          onEscape={() => choose(null)}
          onShown={setShown}
          onSelect={(summary) => {
            setSelected(summary);
            setCopied(null);
          }}
          onCopy={setCopied}
          onReady={(handle) => {
            grid.current = handle;
          }}
        />
        {shown === 0 && (
          <div className={classes['nothing']}>
            <EmptyState title={translate('rotation.empty.no_match')}>
              <Button variant="default" onClick={clearFilters}>
                {translate('rotation.filters.clear')}
              </Button>
            </EmptyState>
          </div>
        )}
      </div>
      <StatusLine
        shown={shown}
        all={rows.length}
        isHeld={placedAs !== null}
        isJudging={isJudging}
        selected={selected}
        copied={copied}
      />
    </div>
  );
}

/** Judges whenever the file, its contents or the moment change. Gives how to judge once more. */
function useJudging(): () => void {
  const moment = useApp((state) => state.moment);
  const file = useApp(
    ({ session }) => session?.file && `${session.file.kind}/${session.file.name}`,
  );
  const revision = useApp(revisionOf);
  const judge = useApp((state) => state.judge);
  const openRotation = useApp((state) => state.openRotation);

  useEffect(() => void openRotation(), [openRotation, file]);
  useEffect(() => void judge(moment), [judge, moment, revision]);
  return () => void judge(moment);
}

/** The row that keeps its place; it is let go once another agent is chosen. */
function useHeld(chosen: string | null): RotationEntry | null {
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
