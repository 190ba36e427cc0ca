import { Button } from '@mantine/core';
import { IconHistory, IconPencil, IconRowInsertBottom, IconTrash } from '@tabler/icons-react';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import { PrintButton } from '../../app/print-button.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { ColumnChooser } from '../../grid/column-chooser.tsx';
import list from '../../grid/list-page.module.css';
import { SearchField } from '../../grid/search-field.tsx';
import { SortMenu } from '../../grid/sort-menu.tsx';
import { isSameView } from '../../grid/view-state.ts';
import { ViewsMenu } from '../../grid/views-menu.tsx';
import { BreachButton } from './breach-button.tsx';
import { ExportRecords } from './export-records.tsx';
import { MakeProposals } from './make-proposals.tsx';
import { recordKind } from './record-kind.ts';
import { shownView } from './record-views-slice.ts';

type Props = {
  readonly table: RecordTable;
  readonly canWrite: boolean;
  /** Rows on screen. */
  readonly shown: number;
  /** Conflicts and breaches in the table; null = not judged yet. */
  readonly breaches: number | null;
  readonly rowIds: () => readonly string[];
  readonly onLeaveSearch: () => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  readonly onSet: () => void;
  readonly onHistory: () => void;
};

/** All that stands above the grid: search, what changes rows, sort, views, columns, paper. */
export function RecordsTools(props: Props) {
  const { table, canWrite, onLeaveSearch, onAdd, onRemove, onSet, onHistory } = props;
  const translate = useTranslate();
  const { view, viewName } = useApp((state) => shownView(state, table));
  const views = useApp((state) => state.namedRecordViews[table]) ?? [];
  const change = useApp((state) => state.changeRecordView);
  const showView = useApp((state) => state.showRecordView);
  const saveView = useApp((state) => state.saveRecordView);
  const openWith = useApp((state) => state.openWithTable);
  const removeView = useApp((state) => state.removeRecordView);
  const kind = recordKind(table);
  const saved = views.find(({ name }) => name === viewName)?.view ?? kind.usual;

  return (
    <div className={list['tools']} data-region="tools">
      <div className={`${list['row']} ${list['crowded']}`}>
        <SearchField
          text={view.search}
          onChange={(search) => change(table, { search })}
          onLeave={onLeaveSearch}
        />
        <Button
          variant="default"
          disabled={!canWrite}
          leftSection={<IconRowInsertBottom size={16} aria-hidden />}
          onClick={onAdd}
        >
          <span data-words>{translate('records.add')}</span>
        </Button>
        <Button
          variant="default"
          disabled={!canWrite}
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={onSet}
        >
          <span data-words>{translate('records.set')}</span>
        </Button>
        <Button
          variant="default"
          disabled={!canWrite}
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={onRemove}
        >
          <span data-words>{translate('records.remove')}</span>
        </Button>
        <Button
          variant="default"
          title={translate('recordHistory.title')}
          leftSection={<IconHistory size={16} aria-hidden />}
          onClick={onHistory}
        >
          <span data-words="wide">{translate('recordHistory.title')}</span>
        </Button>
        <span className={list['space']} />
        <SortMenu kind={kind} sort={view.sort} onChange={(sort) => change(table, { sort })} />
        <ViewsMenu
          views={views}
          name={viewName}
          isChanged={!isSameView(view, saved)}
          onShow={(name) => showView(table, name)}
          onSave={(name) => void saveView(table, name)}
          onOpenWithFile={(name) => void openWith(table, name)}
          onRemove={(name) => void removeView(table, name)}
        />
        <BreachButton count={props.breaches} />
        <ColumnChooser
          kind={kind}
          columns={view.columns}
          onChange={(columns) => change(table, { columns })}
          onReset={() => change(table, { columns: kind.usual.columns })}
        />
        {table === 'derogations' && (
          <MakeProposals canWrite={canWrite} shown={props.shown} rowIds={props.rowIds} />
        )}
        <ExportRecords table={table} shown={props.shown} rowIds={props.rowIds} />
        <PrintButton />
      </div>
    </div>
  );
}
