import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import { useTranslate } from '../../app/use-translate.ts';
import type { TypedCell } from '../../grid/grid-editing.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { isNameColumn } from './record-column.ts';
import { recordKind } from './record-kind.ts';
import type { SheetRow } from './record-row.ts';
import classes from './records.module.css';
import { RowNames } from './row-names.tsx';

type Bulk = {
  readonly table: RecordTable;
  readonly rows: readonly SheetRow[];
  readonly onClose: () => void;
};

/** Names the rows that would go before they go. */
export function RemoveDialog(props: Bulk & { readonly onRemove: () => void }) {
  const { table, rows, onClose, onRemove } = props;
  const translate = useTranslate();
  return (
    <ConfirmDialog
      isOpen
      title={translate('records.remove.title', { count: rows.length })}
      cancel={translate('app.cancel')}
      confirm={translate('records.remove.go', { count: rows.length })}
      close={translate('app.close')}
      onCancel={onClose}
      onConfirm={onRemove}
    >
      <RowNames table={table} rows={rows} />
      <p>{translate('records.one_step')}</p>
    </ConfirmDialog>
  );
}

/** Gives one column of several rows one value, naming the rows before. */
export function SetValueDialog(
  props: Bulk & { readonly onSet: (cells: readonly TypedCell[]) => void },
) {
  const { table, rows, onClose, onSet } = props;
  const translate = useTranslate();
  const columns = recordKind(table).columns.filter(({ id }) => !isNameColumn(id));
  const [column, setColumn] = useState<string | null>(null);
  const [text, setText] = useState('');
  return (
    <ConfirmDialog
      isOpen
      title={translate('records.set.title', { count: rows.length })}
      cancel={translate('app.cancel')}
      confirm={translate('records.set.go', { count: rows.length })}
      close={translate('app.close')}
      onCancel={onClose}
      onConfirm={() => {
        if (column === null) return;
        onSet(rows.map(({ id }) => ({ rowId: id, columnId: column, text })));
      }}
    >
      <div className={classes['fields']}>
        <Select
          label={translate('records.set.column')}
          data={columns.map((one) => ({ value: one.id, label: one.header(translate) }))}
          value={column}
          onChange={setColumn}
          searchable
          required
        />
        <TextInput
          label={translate('records.set.value')}
          description={translate('records.set.hint')}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
      </div>
      <RowNames table={table} rows={rows} />
      <p>{translate('records.one_step')}</p>
    </ConfirmDialog>
  );
}
