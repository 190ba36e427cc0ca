import { Autocomplete, Select } from '@mantine/core';
import { useState } from 'react';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import { isNameColumn } from '../../../shared/lists/record-column.ts';
import type { Choice } from '../../app/choices.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { findChoices } from '../../grid/find-choices.ts';
import type { TypedCell } from '../../grid/grid-editing.ts';
import { ReasonField } from '../../app/reason-field.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { recordKind } from './record-kind.ts';
import type { SheetRow } from './record-row.ts';
import classes from './records.module.css';
import { RowNames } from './row-names.tsx';
import { choicesOf } from './use-sheet-editing.ts';

type Bulk = {
  readonly table: RecordTable;
  readonly rows: readonly SheetRow[];
  readonly onClose: () => void;
};

/** Names the rows that would go before they go. */
export function RemoveDialog(props: Bulk & { readonly onRemove: (reason: string | null) => void }) {
  const { table, rows, onClose, onRemove } = props;
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  useFocusBack();
  return (
    <ConfirmDialog
      isOpen
      title={translate('records.remove.title', { count: rows.length })}
      cancel={translate('app.cancel')}
      confirm={translate('records.remove.go', { count: rows.length })}
      close={translate('app.close')}
      onCancel={onClose}
      onConfirm={() => onRemove(reason.trim() || null)}
    >
      <RowNames table={table} rows={rows} />
      <ReasonField value={reason} onChange={setReason} />
      <p>{translate('records.one_step')}</p>
    </ConfirmDialog>
  );
}

/** Gives one column of several rows one value, naming the rows before. */
export function SetValueDialog(
  props: Bulk & {
    /** Of the active cell. */
    readonly columnId: string | null;
    readonly onSet: (cells: readonly TypedCell[], reason: string | null) => void;
  },
) {
  const { table, rows, onClose, onSet } = props;
  const translate = useTranslate();
  const columns = recordKind(table).columns.filter(({ id }) => !isNameColumn(id));
  const named = useApp((state) => state.namedRows);
  const [column, setColumn] = useState(
    () => columns.find(({ id }) => id === props.columnId)?.id ?? null,
  );
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const choices = column === null ? [] : choicesOf(table, column, { named, translate });
  useFocusBack();
  const isEmptying = text.trim() === '';
  return (
    <ConfirmDialog
      isOpen
      title={translate('records.set.title', { count: rows.length })}
      cancel={translate('app.cancel')}
      confirm={translate(isEmptying ? 'records.set.empty' : 'records.set.go', {
        count: rows.length,
      })}
      canConfirm={column !== null}
      isLosing={isEmptying}
      close={translate('app.close')}
      onCancel={onClose}
      onConfirm={() => {
        if (column === null) return;
        const cells = rows.map(({ id }) => ({ rowId: id, columnId: column, text }));
        onSet(cells, reason.trim() || null);
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
        <Autocomplete
          label={translate('records.set.value')}
          description={translate('records.set.hint')}
          data={choices.map(({ value }) => value)}
          filter={({ search }) => findChoices(choices, search).map(toOption)}
          renderOption={({ option: { value } }) =>
            choices.find((choice) => choice.value === value)?.label ?? value
          }
          value={text}
          onChange={setText}
        />
        <ReasonField value={reason} onChange={setReason} />
      </div>
      <RowNames table={table} rows={rows} />
      <p>{translate('records.one_step')}</p>
    </ConfirmDialog>
  );
}

/** What is chosen is what would be typed. */
function toOption({ value }: Choice) {
  return { value, label: value };
}
