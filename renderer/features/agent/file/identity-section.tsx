import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { sheetOf } from '../../../../shared/workbook/workbook.ts';
import { useApp } from '../../../app/use-app.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import classes from './agent-file.module.css';
import { shownCell } from '../../../app/cell-text.ts';
import { FileSection } from './file-section.tsx';

/** All that is recorded of the person, or the form in its place. */
export function IdentitySection(props: {
  /** Absent where nothing may be changed. */
  readonly onEdit: (() => void) | undefined;
  readonly form: ReactNode;
}) {
  const { onEdit, form } = props;
  const translate = useTranslate();
  const row = useApp((state) => state.agentRecords?.rows.agents[0]);
  return (
    <FileSection
      name="identity"
      tools={
        onEdit &&
        !form && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconPencil size={14} />}
            onClick={onEdit}
          >
            {translate('agent.edit.agent')}
          </Button>
        )
      }
    >
      {form ?? (
        <dl className={classes['facts']}>
          {row &&
            sheetOf('agents').columns.map((column) => {
              const text = shownCell(column, row, translate);
              return (
                <div key={column.key}>
                  <dt>{column[translate.language]}</dt>
                  <dd data-none={text === '' || undefined}>
                    {text === '' ? translate('agent.notRecorded') : text}
                  </dd>
                </div>
              );
            })}
        </dl>
      )}
    </FileSection>
  );
}
