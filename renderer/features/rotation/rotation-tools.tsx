import { useMemo } from 'react';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { ColumnChooser } from '../../grid/column-chooser.tsx';
import { countVerdicts } from './count-verdicts.ts';
import { ExportMenu } from './export-menu.tsx';
import { GRID_KINDS } from './grid-kinds.ts';
import { GridSwitch } from './grid-switch.tsx';
import type { JudgedList } from './judged-list.ts';
import { MomentBar } from '../../app/moment-bar.tsx';
import classes from '../../grid/list-page.module.css';
import { SearchField } from '../../grid/search-field.tsx';
import { VerdictCounts } from './verdict-counts.tsx';
import { isSameView } from '../../grid/view-state.ts';
import { ViewsMenu } from '../../grid/views-menu.tsx';

type Props = {
  /** null until it has been judged. */
  readonly list: JudgedList | null;
  /** Rows on screen. */
  readonly shown: number;
  readonly rowIds: () => readonly string[];
  readonly onLeaveSearch: () => void;
};

/** All that stands above the grid: search, moment, views, columns, export, counts. */
export function RotationTools({ list, shown, rowIds, onLeaveSearch }: Props) {
  const translate = useTranslate();
  const eligibility = useApp((state) => state.eligibility);
  const moment = useApp((state) => state.moment);
  const today = useApp((state) => state.today);
  const setMoment = useApp((state) => state.setMoment);
  const view = useApp((state) => state.view);
  const views = useApp((state) => state.views);
  const viewName = useApp((state) => state.viewName);
  const changeView = useApp((state) => state.changeView);
  const filterColumn = useApp((state) => state.filterColumn);
  const showGrid = useApp((state) => state.showGrid);
  const showView = useApp((state) => state.showView);
  const saveView = useApp((state) => state.saveView);
  const openWithFile = useApp((state) => state.openWithFile);
  const removeView = useApp((state) => state.removeView);
  const exportList = useApp((state) => state.exportList);
  const dialog = useApp((state) => state.dialog);
  const show = useApp((state) => state.show);
  const isDownloading = useApp((state) => state.isDownloading);

  const { grid } = view;
  const kind = GRID_KINDS[grid];
  const counts = useMemo(() => countVerdicts(grid, list?.entries ?? []), [grid, list]);
  const saved = views.find(({ name }) => name === viewName)?.view ?? kind.usual;

  return (
    <div className={classes['tools']} data-region="tools">
      <div className={classes['row']}>
        <SearchField
          text={view.search}
          onChange={(search) => changeView({ search })}
          onLeave={onLeaveSearch}
        />
        <MomentBar moment={moment} today={today} onChange={setMoment} />
        <span className={classes['space']} />
        <ViewsMenu
          views={views}
          name={viewName}
          isChanged={!isSameView(view, saved)}
          lists={{
            rotation: translate('eligibility.switch.rotation'),
            art21: translate('eligibility.switch.art21'),
          }}
          onShow={showView}
          onSave={(name) => void saveView(name)}
          onOpenWithFile={(name) => void openWithFile(name)}
          onRemove={(name) => void removeView(name)}
        />
        <ColumnChooser
          kind={kind}
          columns={view.columns}
          onChange={(columns) => changeView({ columns })}
          onReset={() => changeView({ columns: kind.usual.columns })}
        />
        <ExportMenu
          grid={grid}
          agents={shown}
          isBusy={isDownloading}
          isOpen={dialog === 'export'}
          onOpenChange={(isOpen) => show(isOpen ? 'export' : null)}
          onExport={(format) =>
            void exportList({
              list: grid === 'art21' ? 'art21' : 'due',
              format,
              language: translate.language,
              moment,
              columns: shownColumns(view.columns),
              rows: rowIds(),
              view: viewName,
            })
          }
        />
      </div>
      <div className={classes['row']}>
        <GridSwitch grid={grid} onChange={showGrid} />
        <VerdictCounts
          counts={counts}
          verdict={view.filters['verdict']}
          needsDerogation={view.filters['needs_derogation']}
          onVerdict={(filter) => filterColumn('verdict', filter)}
          onNeedsDerogation={(filter) => filterColumn('needs_derogation', filter)}
        />
        {grid === 'art21' && eligibility && (
          <p className={classes['basis']}>
            {translate(`eligibility.basis.${eligibility.basis}`, {
              count: eligibility.functions,
              day: formatDay(eligibility.moment.until),
            })}
          </p>
        )}
      </div>
    </div>
  );
}

/** As on screen: those pinned at the left come first. */
function shownColumns(
  columns: readonly {
    readonly id: string;
    readonly isHidden: boolean;
    readonly isPinned: boolean;
  }[],
): readonly string[] {
  const shown = columns.filter(({ isHidden }) => !isHidden);
  const pinned = shown.filter(({ isPinned }) => isPinned);
  return [...pinned, ...shown.filter(({ isPinned }) => !isPinned)].map(({ id }) => id);
}
