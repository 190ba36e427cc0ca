import type { RecordTable } from '../../../shared/api/records-api.ts';
import { ExportMenu } from '../../app/export-menu.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { shownColumns } from '../../grid/view-state.ts';
import { shownView } from './record-views-slice.ts';

/** Hands over the rows and columns of the table on screen, in their order; of what is on file. */
export function ExportRecords(props: {
  readonly table: RecordTable;
  /** Rows on screen. */
  readonly shown: number;
  readonly rowIds: () => readonly string[];
}) {
  const { table, shown, rowIds } = props;
  const translate = useTranslate();
  const { view, viewName } = useApp((state) => shownView(state, table));
  const moment = useApp((state) => state.moment);
  const exportList = useApp((state) => state.exportList);
  const { language } = translate;
  return (
    <ExportMenu
      what={translate('records.export.what', { count: shown })}
      lines={shown}
      onExport={(format) =>
        void exportList({
          ...{ format, language, moment, view: viewName, list: `records-${table}` },
          columns: shownColumns(view.columns).map(({ id }) => id),
          rows: rowIds(),
        })
      }
    />
  );
}
