import { TextInput } from '@mantine/core';
import type { IsoDate } from '../../shared/dates.ts';
import { formatDay } from '../../shared/wording/format-day.ts';
import { parseTypedDay } from './parse-typed-day.ts';

/**
 * A day of a form, kept as it is typed: what is no day stays to be mended, and the form knows of it.
 *
 * Once left, a day that is understood is shown as dd/mm/yyyy.
 */
export function TypedDayField(props: {
  readonly label: string;
  readonly typed: string;
  /** Where years left out come from. */
  readonly today: IsoDate;
  readonly hint: string;
  readonly error: string | null;
  readonly isRequired?: boolean;
  readonly onChange: (typed: string) => void;
  readonly onLeave: () => void;
}) {
  const { typed, today, onChange, onLeave } = props;
  const leave = () => {
    const day = parseTypedDay(typed, today);
    if (day !== undefined && formatDay(day) !== typed) onChange(formatDay(day));
    onLeave();
  };
  return (
    <TextInput
      label={props.label}
      placeholder={props.hint}
      value={typed}
      error={props.error}
      required={props.isRequired ?? false}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}
