import { ActionIcon, Popover } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { memo, type RefObject, useMemo } from 'react';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { MomentBar } from '../../app/moment-bar.tsx';
import { PrintButton } from '../../app/print-button.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import type { GridHandle } from '../../grid/grid-handle.ts';
import classes from '../../grid/list-page.module.css';
import { SearchField } from '../../grid/search-field.tsx';
import { countVerdicts } from './count-verdicts.ts';
import { GridSwitch } from './grid-switch.tsx';
import type { JudgedList } from './judged-list.ts';
import { VerdictCounts } from './verdict-counts.tsx';
import { ChooseColumns, ChooseSort, ChooseView, ExportShown } from './view-tools.tsx';

type Grid = RefObject<GridHandle | null>;

/** All that stands above the grid. Each tool reads what it shows: a letter typed draws the search alone. */
export function RotationTools(props: {
  /** null until it has been judged. */
  readonly list: JudgedList | null;
  /** Rows on screen. */
  readonly shown: number;
  readonly grid: Grid;
}) {
  const { list, shown, grid } = props;
  return (
    <div className={classes['tools']} data-region="tools">
      <div className={`${classes['row']} ${classes['many']}`}>
        <Search grid={grid} />
        <MomentBar />
        <span className={classes['space']} />
        <ChooseSort />
        <ChooseView />
        <ChooseColumns />
        <ExportShown shown={shown} grid={grid} />
        <PrintButton />
      </div>
      <Counts list={list} />
    </div>
  );
}

function Search({ grid }: { readonly grid: Grid }) {
  const text = useApp((state) => state.view.search);
  const changeView = useApp((state) => state.changeView);
  return (
    <SearchField
      text={text}
      onChange={(search) => changeView({ search })}
      onLeave={() => grid.current?.focus()}
    />
  );
}

const Counts = memo(function Counts({ list }: { readonly list: JudgedList | null }) {
  const translate = useTranslate();
  const name = useApp((state) => state.view.grid);
  const filters = useApp((state) => state.view.filters);
  const filterColumn = useApp((state) => state.filterColumn);
  const showGrid = useApp((state) => state.showGrid);
  const eligibility = useApp((state) => state.eligibility);
  const counts = useMemo(() => countVerdicts(name, list?.entries ?? []), [name, list]);
  return (
    <div className={classes['row']}>
      <GridSwitch grid={name} onChange={showGrid} />
      <VerdictCounts
        counts={counts}
        verdict={filters['verdict']}
        needsDerogation={filters['needs_derogation']}
        onVerdict={(filter) => filterColumn('verdict', filter)}
        onNeedsDerogation={(filter) => filterColumn('needs_derogation', filter)}
      />
      {name === 'art21' && eligibility && (
        <Basis
          text={translate(`eligibility.basis.${eligibility.basis}`, {
            count: eligibility.functions,
            day: formatDay(eligibility.moment.until),
          })}
        />
      )}
    </div>
  );
});

/** Against what everybody is judged: in a line, or where there is none left, behind a button. */
function Basis({ text }: { readonly text: string }) {
  const translate = useTranslate();
  const label = translate('eligibility.basis');
  return (
    <>
      <p className={classes['basis']}>{text}</p>
      <Popover position="bottom-end" width={300} trapFocus>
        <Popover.Target>
          <ActionIcon className={classes['ask'] ?? ''} aria-label={label} title={label}>
            <IconInfoCircle size={16} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label={label} tabIndex={-1}>
          {text}
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
