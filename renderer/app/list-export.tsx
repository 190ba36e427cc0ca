import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ExportRequest } from '../../shared/api/records.ts';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

const FORMATS: readonly ExportRequest['format'][] = ['xlsx', 'csv', 'json'];

/** Hands over the whole list as a file. */
export function ListExport(props: {
  readonly list: ExportRequest['list'];
  readonly lines: number;
}) {
  const { list, lines } = props;
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const isBusy = useApp((state) => state.isDownloading);
  const exportList = useApp((state) => state.exportList);
  const { language } = translate;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={isBusy}
          disabled={lines === 0}
        >
          {translate('app.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{translate('app.export.lines', { count: lines })}</Menu.Label>
        {FORMATS.map((format) => (
          <Menu.Item
            key={format}
            onClick={() =>
              void exportList({
                ...{ list, format, language, moment },
                ...{ columns: null, rows: null, view: null },
              })
            }
          >
            {translate(`rotation.export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
