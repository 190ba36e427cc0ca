import { Autocomplete, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { RecordRow, RecordTable } from '../../../../shared/api/records-api.ts';
import type { Column, Word } from '../../../../shared/workbook/column.ts';
import { YES_NO_WORDS } from '../../../../shared/workbook/words.ts';
import { capitalised } from '../../../../shared/wording/capitalised.ts';
import { ChoiceField } from '../../../app/choice-field.tsx';
import { postChoices } from '../../../app/choices.ts';
import { NO_REFERENCE } from '../../../app/place-names.ts';
import { useApp } from '../../../app/use-app.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import { TypedDayField } from '../../../ui/typed-day-field.tsx';
import { FormFrame } from '../form-frame.tsx';
import classes from '../form-frame.module.css';
import { columnsOf, rowLabel } from '../../../app/cell-text.ts';
import { useRecordForm } from './use-record-form.ts';

type Props = {
  readonly table: RecordTable;
  readonly staffNumber: string;
  /** null = a new row. */
  readonly row: RecordRow | null;
  readonly onDone: () => void;
};

/** One row of a table, column by column, each in the field that suits it. */
export function RecordForm({ table, staffNumber, row, onDone }: Props) {
  const translate = useTranslate();
  const form = useRecordForm({ table, staffNumber, row, onDone });
  return (
    <FormFrame
      title={translate(row === null ? 'agentFile.form.new' : 'agentFile.form.change')}
      subject={row === null ? null : rowLabel(table, row, translate)}
      form={form}
      onCancel={onDone}
    >
      <div className={classes['row']}>
        {columnsOf(table).map((column) => (
          <CellField
            key={column.key}
            column={column}
            value={form.draft[column.key] ?? ''}
            error={form.errorOf(column.key)}
            onChange={(text) => form.change(column.key, text)}
          />
        ))}
      </div>
    </FormFrame>
  );
}

type FieldProps = {
  readonly column: Column;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (text: string) => void;
};

function CellField({ column, value, error, onChange }: FieldProps) {
  const translate = useTranslate();
  const today = useApp((state) => state.today);
  const label = column[translate.language];
  const common = { label, value, error, required: column.required };
  const { reads } = column;
  if (column.key === 'post_code')
    return <PostField label={label} value={value} onChange={onChange} />;
  switch (reads.kind) {
    case 'day':
      return (
        <TypedDayField
          {...{ label, error, today, onChange }}
          typed={value}
          isRequired={column.required}
          hint={translate('app.date.hint')}
          onLeave={() => undefined}
        />
      );
    case 'yes-no':
    case 'choice': {
      const words = reads.kind === 'choice' ? reads.words : YES_NO_WORDS;
      if (reads.kind === 'choice' && reads.open)
        return (
          <Autocomplete
            {...common}
            data={words.map((word) => word[translate.language])}
            comboboxProps={{ shadow: 'md' }}
            onChange={onChange}
          />
        );
      return (
        <NativeSelect
          {...common}
          data={[
            { value: '', label: translate('agentFile.form.none') },
            ...words.map((word) => toOption(word, translate.language)),
          ]}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
    }
    default:
      return reads.kind === 'text' && reads.long ? (
        <Textarea
          {...common}
          rows={3}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      ) : (
        <TextInput
          {...common}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
  }
}

function PostField(props: Pick<FieldProps, 'value' | 'onChange'> & { readonly label: string }) {
  const { label, value, onChange } = props;
  const translate = useTranslate();
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  return (
    <ChoiceField
      label={label}
      groups={[postChoices(reference, translate)]}
      value={value === '' ? null : value}
      onChange={(code) => onChange(code ?? '')}
    />
  );
}

function toOption(word: Word, language: 'fr' | 'nl' | 'en') {
  return { value: word.code, label: capitalised(word[language]) };
}
