import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ExportRequest } from '../../../shared/api/records.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';

const FORMATS: readonly ExportRequest['format'][] = ['xlsx', 'csv', 'json'];

/** Hands over the whole list as a file. */
export function QualityExport({ lines }: { readonly lines: number }) {
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
          {translate('quality.export.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{translate('quality.export.what', { count: lines })}</Menu.Label>
        {FORMATS.map((format) => (
          <Menu.Item
            key={format}
            onClick={() =>
              void exportList({
                ...{ list: 'quality', format, language, moment },
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
