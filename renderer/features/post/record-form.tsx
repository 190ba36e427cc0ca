import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CellValue, Cells } from '../../../shared/api/records-api.ts';
import { parseDay } from '../../../shared/dates.ts';
import { ChoiceField } from '../../app/choice-field.tsx';
import type { ChoiceGroup } from '../../app/choices.ts';
import { DayField } from '../../app/day-field.tsx';
import { ReasonField } from '../../app/reason-field.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import { useUnsaved } from '../../app/use-unsaved.ts';
import classes from './post.module.css';

/** One cell of a record, as a person changes it. */
export type RecordField = {
  /** As the workbook names it. */
  readonly column: string;
  readonly label: string;
  readonly value: string | null;
  readonly isRequired?: boolean;
} & (
  | { readonly kind: 'text' | 'day' }
  | { readonly kind: 'choice'; readonly groups: readonly ChoiceGroup[] }
);

type Props = {
  readonly title: string;
  readonly fields: readonly RecordField[];
  /** What differs from before, and why; gives whether it was written. */
  readonly onSave: (values: Cells, reason: string | null) => Promise<boolean>;
  readonly onClose: () => void;
};

/** A small form over one record: one undoable change, of what differs only. */
export function RecordForm({ title, fields, onSave, onClose }: Props) {
  const translate = useTranslate();
  const [values, setValues] = useState<Readonly<Record<string, string | null>>>(() =>
    Object.fromEntries(fields.map(({ column, value }) => [column, value])),
  );
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const isComplete = fields.every(({ column, isRequired }) => !isRequired || values[column]);
  const changed = fields.filter(({ column, value }) => (values[column] ?? null) !== value);

  const closeSafely = useUnsaved(changed.length > 0 && !isBusy);
  const close = () => closeSafely(onClose);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const cells = changed.map(({ column }): [string, CellValue] => [
      column,
      values[column] ?? null,
    ]);
    const isWritten = await onSave(Object.fromEntries(cells), reason.trim() || null);
    setBusy(false);
    if (isWritten) onClose();
  }

  return (
    <Modal
      opened
      onClose={close}
      title={title}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
    >
      <form className={classes['form']} onSubmit={(event) => void save(event)}>
        {fields.map((field) => (
          <OneField
            key={field.column}
            field={field}
            value={values[field.column] ?? null}
            onChange={(value) => setValues((all) => ({ ...all, [field.column]: value }))}
          />
        ))}
        <ReasonField value={reason} onChange={setReason} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {translate('app.cancel')}
          </Button>
          <Button type="submit" disabled={!isComplete || changed.length === 0 || isBusy}>
            {translate('posts.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

function OneField(props: {
  readonly field: RecordField;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  const { field, value, onChange } = props;
  const { label, isRequired = false } = field;
  switch (field.kind) {
    case 'text':
      return (
        <TextInput
          label={label}
          value={value ?? ''}
          required={isRequired}
          autoComplete="off"
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value.trim() === '' ? null : currentTarget.value)
          }
        />
      );
    case 'day':
      return (
        <DayField
          label={label}
          value={value === null ? null : (parseDay(value) ?? null)}
          isRequired={isRequired}
          onChange={onChange}
        />
      );
    case 'choice':
      return <ChoiceField label={label} groups={field.groups} value={value} onChange={onChange} />;
  }
}
