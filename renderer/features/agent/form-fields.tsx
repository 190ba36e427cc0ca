import { Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import type { IsoDate } from '../../../shared/dates.ts';
import { INSTRUMENTS } from '../../../shared/domain/assignment.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import { nameInstrument } from '../../app/cell-text.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { TypedDayField } from '../../ui/typed-day-field.tsx';
import type { Field } from './use-draft-form.ts';

/** A text, as typed. */
export function TextField(
  props: Field<string> & { readonly isRequired?: boolean; readonly type?: 'email' | 'tel' },
) {
  const { label, value, error, onChange, onLeave, isRequired, type } = props;
  return (
    <TextInput
      label={label}
      value={value}
      error={error}
      required={isRequired ?? false}
      type={type ?? 'text'}
      autoComplete="off"
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onBlur={onLeave}
    />
  );
}

/** A day, kept as it is typed. */
export function DayTextField(
  props: Field<string> & { readonly today: IsoDate; readonly isRequired?: boolean },
) {
  const { value, ...others } = props;
  const translate = useTranslate();
  return <TypedDayField {...others} typed={value} hint={translate('app.date.hint')} />;
}

/** One of a few codes; null, where it is one of them, stands for none. */
export function CodeField<Code extends string | number | boolean | null>(
  props: Field<Code> & {
    readonly codes: readonly Code[];
    readonly word: (code: Code) => string;
  },
) {
  const { label, value, error, onChange, onLeave, codes, word } = props;
  const toOption = (code: Code) => String(code ?? '');
  return (
    <NativeSelect
      label={label}
      value={toOption(value)}
      error={error}
      data={codes.map((code) => ({ value: toOption(code), label: capitalised(word(code)) }))}
      onChange={({ currentTarget }) => {
        const chosen = codes.find((code) => toOption(code) === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
      onBlur={onLeave}
    />
  );
}

/** The act that decides an assignment: one of those known, or any other as it is typed. */
export function InstrumentField(props: Field<string>) {
  const { label, value, error, onChange, onLeave } = props;
  const translate = useTranslate();
  const nameOf = (instrument: string) => capitalised(nameInstrument(instrument, translate));
  return (
    <Autocomplete
      label={label}
      value={INSTRUMENTS.includes(value) ? nameOf(value) : value}
      error={error}
      data={INSTRUMENTS.map(nameOf)}
      filter={({ options }) => options}
      onChange={(text) => onChange(INSTRUMENTS.find((one) => nameOf(one) === text) ?? text)}
      onBlur={onLeave}
      comboboxProps={{ shadow: 'md' }}
    />
  );
}
