import { Button, Group, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Key } from '../../../shared/wording/translator.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './board-detail.module.css';
import type { Offset } from './move-days.ts';
import type { Grip } from './use-hold.ts';

const STEPS: readonly (readonly [Key, Offset])[] = [
  ['board.move.month.back', { months: -1, days: 0 }],
  ['board.move.day.back', { months: 0, days: -1 }],
  ['board.move.day.on', { months: 0, days: 1 }],
  ['board.move.month.on', { months: 1, days: 0 }],
];

/** What keys and the pointer do with a held bar, as buttons. */
export function HeldButtons({ grip }: { readonly grip: Grip }) {
  const translate = useTranslate();
  return (
    <Group gap={6} wrap="nowrap">
      {STEPS.map(([key, offset]) => (
        <Button key={key} variant="default" onClick={() => grip.shift(offset)}>
          {translate(key)}
        </Button>
      ))}
      <Button onClick={grip.drop}>{translate('board.move.drop')}</Button>
      <Button variant="subtle" color="gray" onClick={grip.cancel}>
        {translate('board.move.cancel')}
      </Button>
    </Group>
  );
}

/** Why the bar is moved, for the history; Enter sets it down from here too. */
export function HeldReason({ grip }: { readonly grip: Grip }) {
  const translate = useTranslate();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') grip.drop();
    else if (event.key === 'Escape') grip.cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <label className={classes['reason']}>
      {translate('agent.field.journalReason')}
      <TextInput
        placeholder={translate('agent.field.journalReason.hint')}
        value={grip.reason}
        maxLength={500}
        onChange={({ currentTarget }) => grip.setReason(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
