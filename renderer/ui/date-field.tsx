import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { IsoDate } from '../../shared/dates.ts';
import { formatDay } from '../../shared/wording/format-day.ts';
import { parseTypedDay } from './parse-typed-day.ts';

export type DateFieldWords = {
  readonly hint: string;
  readonly impossible: string;
  readonly required: string;
  readonly before: (day: string) => string;
  readonly after: (day: string) => string;
};

export type DateFieldProps = {
  readonly label: string;
  readonly value: IsoDate | null;
  /** Where years left out come from. */
  readonly today: IsoDate;
  readonly words: DateFieldWords;
  /** Told when the field is left or Enter is pressed, and only of days that pass. */
  readonly onChange: (value: IsoDate | null) => void;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  /** First and last day accepted, both inclusive. */
  readonly min?: IsoDate | undefined;
  readonly max?: IsoDate | undefined;
  readonly description?: string;
  readonly error?: string | null;
};

/** A day as people type it; shown as dd/mm/yyyy once understood. What is refused stays to be mended. */
export function DateField(props: DateFieldProps) {
  const shown = props.value === null ? '' : formatDay(props.value);
  const [text, setText] = useState(shown);
  const [refusal, setRefusal] = useState<string | null>(null);

  useEffect(() => {
    setText(shown);
    setRefusal(null);
  }, [shown]);

  function commit(): void {
    if (text === shown) return setRefusal(null);
    const read = readDay(text, props);
    if (!read.ok) return setRefusal(read.error);
    setRefusal(null);
    setText(read.value === null ? '' : formatDay(read.value));
    if (read.value !== props.value) props.onChange(read.value);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || text === shown) return;
    event.stopPropagation(); // what is around stays open: only the typing is taken back
    setText(shown);
    setRefusal(null);
  }

  return (
    <TextInput
      label={props.label}
      description={props.description}
      placeholder={props.words.hint}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
      error={refusal ?? props.error}
      required={props.isRequired ?? false}
      disabled={props.isDisabled ?? false}
      autoComplete="off"
      inputMode="text"
      spellCheck={false}
    />
  );
}

type Read =
  | { readonly ok: true; readonly value: IsoDate | null }
  | { readonly ok: false; readonly error: string };

function readDay(text: string, { today, words, isRequired, min, max }: DateFieldProps): Read {
  if (text.trim() === '') {
    return isRequired ? { ok: false, error: words.required } : { ok: true, value: null };
  }
  const day = parseTypedDay(text, today);
  if (day === undefined) return { ok: false, error: words.impossible };
  if (min !== undefined && day < min) return { ok: false, error: words.before(formatDay(min)) };
  if (max !== undefined && day > max) return { ok: false, error: words.after(formatDay(max)) };
  return { ok: true, value: day };
}
