import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { RecordRow } from '../../../../shared/api/records-api.ts';
import { sheetOf } from '../../../../shared/workbook/workbook.ts';
import { useApp } from '../../../app/use-app.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import classes from './agent-file.module.css';
import type { FileTable } from './agent-records-slice.ts';
import { rowLabel } from '../../../app/cell-text.ts';
import { FileSection, headingId, type SectionName } from './file-section.tsx';
import { RecordForm } from './record-form.tsx';
import { RecordTable } from './record-table.tsx';

/** The one form that is open on the page: a row of a table, or a new one where `id` is null. */
export type OpenRow = { readonly table: FileTable; readonly id: string | null };

export type RowEditing = {
  readonly staffNumber: string;
  readonly canEdit: boolean;
  readonly open: OpenRow | null;
  readonly onOpen: (open: OpenRow | null) => void;
};

type Props = {
  readonly name: SectionName;
  /** More than one table is shown under its own heading. */
  readonly tables: readonly FileTable[];
  readonly editing: RowEditing;
  readonly children?: ReactNode;
};

/** Rows of one or two tables, each changed, added and removed in a small form of its own. */
export function RecordsSection({ name, tables, editing, children }: Props) {
  return (
    <FileSection name={name}>
      {children}
      {tables.map((table) => (
        <EditableRows
          key={table}
          table={table}
          editing={editing}
          labelledBy={tables.length === 1 ? headingId(name) : null}
        />
      ))}
    </FileSection>
  );
}

function EditableRows(props: {
  readonly table: FileTable;
  readonly editing: RowEditing;
  readonly labelledBy: string | null;
}) {
  const { table, editing } = props;
  const { staffNumber, canEdit, open, onOpen } = editing;
  const translate = useTranslate();
  const rows = useApp((state) => state.agentRecords?.rows[table]) ?? [];
  const [removal, setRemoval] = useState<RecordRow | null>(null);
  const isOpen = canEdit && open?.table === table;
  const title = sheetOf(table)[translate.language];
  const id = props.labelledBy ?? `file-table-${table}`;

  return (
    <>
      {props.labelledBy === null && <h3 id={id}>{title}</h3>}
      <RecordTable
        name={table}
        rows={rows}
        labelledBy={id}
        actions={
          canEdit
            ? { onEdit: (row) => onOpen({ table, id: row.id }), onRemove: setRemoval }
            : undefined
        }
      />
      {isOpen && (
        <div className={classes['form']}>
          <RecordForm
            key={open.id ?? 'new'}
            table={table}
            staffNumber={staffNumber}
            row={rows.find((row) => row.id === open.id) ?? null}
            onDone={() => onOpen(null)}
          />
        </div>
      )}
      {canEdit && !isOpen && (
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={14} />}
          aria-label={translate('agentFile.add.to', { table: title })}
          onClick={() => onOpen({ table, id: null })}
        >
          {translate('agentFile.add')}
        </Button>
      )}
      <RowRemoval table={table} row={removal} onClose={() => setRemoval(null)} />
    </>
  );
}

function RowRemoval(props: {
  readonly table: FileTable;
  readonly row: RecordRow | null;
  readonly onClose: () => void;
}) {
  const { table, row, onClose } = props;
  const translate = useTranslate();
  const changeRecords = useApp((state) => state.changeRecords);
  const reportFailure = useApp((state) => state.reportFailure);
  const label = row === null ? '' : rowLabel(table, row, translate);

  const remove = async ({ id, version }: RecordRow) => {
    onClose();
    const news = { key: 'agentFile.removed', values: { row: label } } as const;
    const refused = await changeRecords([{ table, op: 'remove', id, version }], null, news);
    if (refused) reportFailure(refused);
  };

  return (
    <ConfirmDialog
      isOpen={row !== null}
      title={translate('agentFile.remove.title')}
      cancel={translate('agent.form.cancel')}
      confirm={translate('agent.remove.confirm')}
      close={translate('app.close')}
      onCancel={onClose}
      onConfirm={() => row && void remove(row)}
    >
      <p>
        {translate('agentFile.remove.text', {
          row: label,
          table: sheetOf(table)[translate.language],
        })}
      </p>
    </ConfirmDialog>
  );
}
