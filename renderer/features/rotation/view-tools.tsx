import { memo, type RefObject } from 'react';
import { ExportMenu } from '../../app/export-menu.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { ColumnChooser } from '../../grid/column-chooser.tsx';
import type { GridHandle } from '../../grid/grid-handle.ts';
import { SortMenu } from '../../grid/sort-menu.tsx';
import { isSameView, shownColumns } from '../../grid/view-state.ts';
import { ViewsMenu } from '../../grid/views-menu.tsx';
import { GRID_KINDS } from './grid-kinds.ts';

/** The saved views, and whether the one on screen still is what was saved. */
export const ChooseView = memo(function ChooseView() {
  const translate = useTranslate();
  const views = useApp((state) => state.views);
  const viewName = useApp((state) => state.viewName);
  const isChanged = useApp(({ view, ...state }) => {
    const saved = state.views.find(({ name }) => name === state.viewName)?.view;
    return !isSameView(view, saved ?? GRID_KINDS[view.grid].usual);
  });
  const showView = useApp((state) => state.showView);
  const saveView = useApp((state) => state.saveView);
  const openWithFile = useApp((state) => state.openWithFile);
  const removeView = useApp((state) => state.removeView);
  return (
    <ViewsMenu
      views={views}
      name={viewName}
      isChanged={isChanged}
      lists={{
        rotation: translate('eligibility.switch.rotation'),
        art21: translate('eligibility.switch.art21'),
      }}
      onShow={showView}
      onSave={(name) => void saveView(name)}
      onOpenWithFile={(name) => void openWithFile(name)}
      onRemove={(name) => void removeView(name)}
    />
  );
});

export const ChooseSort = memo(function ChooseSort() {
  const kind = GRID_KINDS[useApp((state) => state.view.grid)];
  const sort = useApp((state) => state.view.sort);
  const changeView = useApp((state) => state.changeView);
  return <SortMenu kind={kind} sort={sort} onChange={(changed) => changeView({ sort: changed })} />;
});

export const ChooseColumns = memo(function ChooseColumns() {
  const kind = GRID_KINDS[useApp((state) => state.view.grid)];
  const columns = useApp((state) => state.view.columns);
  const changeView = useApp((state) => state.changeView);
  return (
    <ColumnChooser
      kind={kind}
      columns={columns}
      onChange={(changed) => changeView({ columns: changed })}
      onReset={() => changeView({ columns: kind.usual.columns })}
    />
  );
});

/** Hands over the rows and columns on screen, in their order. */
export const ExportShown = memo(function ExportShown(props: {
  readonly shown: number;
  readonly grid: RefObject<GridHandle | null>;
}) {
  const translate = useTranslate();
  const { language } = translate;
  const grid = useApp((state) => state.view.grid);
  const columns = useApp((state) => state.view.columns);
  const view = useApp((state) => state.viewName);
  const moment = useApp((state) => state.moment);
  const exportList = useApp((state) => state.exportList);
  return (
    <ExportMenu
      what={translate(grid === 'art21' ? 'eligibility.export.what' : 'rotation.export.what', {
        count: props.shown,
      })}
      lines={props.shown}
      onExport={(format) =>
        void exportList({
          ...{ format, language, moment, view },
          list: grid === 'art21' ? 'art21' : 'due',
          columns: shownColumns(columns).map(({ id }) => id),
          rows: props.grid.current?.rowIds() ?? [],
        })
      }
    />
  );
});
