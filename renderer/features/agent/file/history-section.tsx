import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { sheetOf } from '../../../../shared/workbook/workbook.ts';
import { HistoryTable } from '../../../app/record-history/history-table.tsx';
import { useApp } from '../../../app/use-app.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import { FileSection, headingId } from './file-section.tsx';

/** Who changed what, when and why, before and after; each value that was may be put back. */
export function HistorySection({ canEdit }: { readonly canEdit: boolean }) {
  const translate = useTranslate();
  const history = useApp((state) => state.agentHistory) ?? NOTHING;
  const staffNumber = useApp((state) => state.subject) ?? undefined;
  const [wanted, setWanted] = useState('');
  const tables = [...new Set(history.changes.map(({ table }) => table))];
  const only = tables.find((table) => table === wanted);
  return (
    <FileSection
      name="history"
      tools={
        <NativeSelect
          aria-label={translate('recordHistory.table')}
          value={wanted}
          data={[
            { value: '', label: translate('recordHistory.table.all') },
            ...tables.map((name) => ({ value: name, label: sheetOf(name)[translate.language] })),
          ]}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      }
    >
      <HistoryTable
        key={wanted}
        {...{ history, canEdit, staffNumber, only }}
        about="agent"
        labelledBy={headingId('history')}
      />
    </FileSection>
  );
}

const NOTHING = { changes: [], rows: [] } as const;
