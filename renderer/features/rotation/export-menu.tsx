import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ExportRequest } from '../../../shared/api/records.ts';
import { useTranslate } from '../../app/use-translate.ts';
import type { GridName } from './grid-name.ts';

type Format = ExportRequest['format'];

const FORMATS: readonly Format[] = ['xlsx', 'csv', 'json'];

/** Hands over what is on screen as a file. */
export function ExportMenu(props: {
  readonly grid: GridName;
  readonly agents: number;
  readonly isBusy: boolean;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onExport: (format: Format) => void;
}) {
  const translate = useTranslate();
  return (
    <Menu position="bottom-end" opened={props.isOpen} onChange={props.onOpenChange}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={props.isBusy}
        >
          <span data-words>{translate('rotation.export.button')}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {translate(props.grid === 'art21' ? 'eligibility.export.what' : 'rotation.export.what', {
            count: props.agents,
          })}
        </Menu.Label>
        {FORMATS.map((format) => (
          <Menu.Item key={format} onClick={() => props.onExport(format)}>
            {translate(`rotation.export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
