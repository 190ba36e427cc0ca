import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ExportRequest } from '../../shared/api/records.ts';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

type Format = ExportRequest['format'];

const FORMATS: readonly Format[] = ['xlsx', 'csv', 'json'];

/** Hands over the list of the screen as a file; Ctrl+E opens it. A screen has one at most. */
export function ExportMenu(props: {
  /** What would be handed over, in words. */
  readonly what: string;
  readonly lines: number;
  readonly onExport: (format: Format) => void;
}) {
  const { what, lines, onExport } = props;
  const translate = useTranslate();
  const isBusy = useApp((state) => state.isDownloading);
  const dialog = useApp((state) => state.dialog);
  const show = useApp((state) => state.show);
  const offerExport = useApp((state) => state.offerExport);
  const isOffered = lines > 0;

  useEffect(() => {
    offerExport(isOffered);
    return () => offerExport(false);
  }, [offerExport, isOffered]);

  return (
    <Menu
      position="bottom-end"
      opened={dialog === 'export' && isOffered}
      onChange={(isOpen) => show(isOpen ? 'export' : null)}
    >
      <Menu.Target>
        <Button
          variant="default"
          title={translate('app.export')}
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={isBusy}
          disabled={!isOffered}
        >
          <span data-words>{translate('app.export')}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{what}</Menu.Label>
        {FORMATS.map((format) => (
          <Menu.Item key={format} onClick={() => onExport(format)}>
            {translate(`app.export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
