import { TextInput, type TextInputProps } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { IsoDate } from '../../shared/dates.ts';
import { formatDay } from '../../shared/wording/format-day.ts';
import { parseTypedDay } from './typed-day.ts';

type Props = Pick<TextInputProps, 'label' | 'aria-label' | 'className' | 'w'> & {
  readonly value: IsoDate | null;
  /** Gives the year where none is typed. */
  readonly today: IsoDate;
  /** Said at the field when what is typed is no day. */
  readonly badDay: string;
  /** Why a day cannot be taken, if it cannot. */
  readonly refuse?: (value: IsoDate) => string | undefined;
  /** Whether the field may be emptied. */
  readonly isOptional?: boolean;
  readonly onChange: (value: IsoDate | null) => void;
};

/** A day typed as people write it, taken on Enter or on leaving; Escape takes the typing back. */
export function DayField({ value, today, badDay, refuse, isOptional, onChange, ...input }: Props) {
  const shown = value === null ? '' : formatDay(value);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);

  const parsed = typed.trim() === '' && isOptional ? null : parseTypedDay(typed, today);
  const refusal = parsed === undefined ? badDay : parsed && refuse?.(parsed);
  const isAsShown = typed === shown;

  const take = () => {
    if (parsed === undefined || refusal || isAsShown) return;
    setTyped(parsed === null ? '' : formatDay(parsed));
    if (parsed !== value) onChange(parsed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    if (event.key !== 'Escape' || isAsShown) return;
    event.stopPropagation();
    setTyped(shown);
  };

  return (
    <TextInput
      {...input}
      value={typed}
      error={isAsShown ? undefined : refusal}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={onKeyDown}
    />
  );
}
