import { TextInput } from '@mantine/core';
import { useTranslate } from './use-translate.ts';

/** Why something is changed, for the history; may stay empty. */
export function ReasonField(props: {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}) {
  const translate = useTranslate();
  return (
    <TextInput
      label={translate('agent.field.journalReason')}
      description={translate('agent.field.journalReason.hint')}
      value={props.value}
      maxLength={500}
      autoComplete="off"
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
