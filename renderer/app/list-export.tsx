import type { ExportRequest } from '../../shared/api/records.ts';
import { ExportMenu } from './export-menu.tsx';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** Hands over the whole list as a file. */
export function ListExport(props: {
  readonly list: ExportRequest['list'];
  readonly lines: number;
}) {
  const { list, lines } = props;
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const exportList = useApp((state) => state.exportList);
  const { language } = translate;
  return (
    <ExportMenu
      what={translate('app.export.lines', { count: lines })}
      lines={lines}
      onExport={(format) =>
        void exportList({
          ...{ list, format, language, moment },
          ...{ columns: null, rows: null, view: null },
        })
      }
    />
  );
}
