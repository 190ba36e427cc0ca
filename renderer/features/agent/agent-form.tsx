import { NativeSelect, TextInput } from '@mantine/core';
import type { ChangeEvent } from 'react';
import type { Failure } from '../../../shared/api/failure.ts';
import type { AgentFile } from '../../../shared/api/records.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { CAREERS, LANGUAGE_ROLES } from '../../../shared/domain/agent.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { TypedDayField } from '../../ui/typed-day-field.tsx';
import { type AgentDraft, agentValues, readAgentDraft, toAgentDraft } from './agent-draft.ts';
import type { AgentEdit } from './agent-edit.ts';
import { FormFrame } from './form-frame.tsx';
import classes from './form-frame.module.css';
import { capitalised } from './name-mark.ts';
import { useDraftForm } from './use-draft-form.ts';

type Props = {
  readonly file: Pick<AgentFile, 'agent' | 'classes'>;
  readonly today: IsoDate;
  readonly onSave: (edit: AgentEdit, reason: string | null) => Promise<Failure | null>;
  readonly onDone: () => void;
};

type TextName = 'lastName' | 'firstName' | 'level' | 'class' | 'email' | 'phone';
type DayName = 'classSince' | 'appointedOn' | 'retiresOn';

/** Changes the data of the agent; a new class with its day adds to those held before. */
export function AgentForm({ file, today, onSave, onDone }: Props) {
  const translate = useTranslate();
  const { agent } = file;
  const values = agentValues(file);
  const form = useDraftForm({
    record: { value: values, version: agent.version },
    toDraft: toAgentDraft,
    read: (draft: AgentDraft) => readAgentDraft(draft, today),
    initial: toAgentDraft(values),
    onDone,
    save: ({ changed, version, reason }) =>
      onSave(
        { kind: 'agent.update', staffNumber: agent.staffNumber, version, patch: changed },
        reason,
      ),
  });
  const { draft, change, errorOf, leave } = form;
  const textField = (field: TextName) => ({
    label: translate(`agent.field.${field}`),
    value: draft[field],
    error: errorOf(field),
    autoComplete: 'off',
    onChange: (event: ChangeEvent<HTMLInputElement>) =>
      change({ [field]: event.currentTarget.value }),
    onBlur: () => leave(field),
  });
  const dayField = (field: DayName) => ({
    label: translate(`agent.field.${field}`),
    typed: draft[field],
    today,
    hint: translate('app.date.hint'),
    error: errorOf(field),
    onChange: (typed: string) => change({ [field]: typed }),
    onLeave: () => leave(field),
  });
  const describe = (one: AgentDraft): readonly (readonly [string, string])[] => [
    [translate('agent.field.lastName'), one.lastName],
    [translate('agent.field.firstName'), one.firstName],
    [translate('agent.fact.career'), translate(`lists.career.${one.career}`)],
    [translate('agent.fact.languageRole'), one.languageRole],
    [translate('agent.field.level'), one.level],
    [translate('agent.field.class'), one.class],
    [translate('agent.field.classSince'), one.classSince],
    [translate('agent.field.appointedOn'), one.appointedOn],
    [translate('agent.field.retiresOn'), one.retiresOn],
    [translate('agent.field.email'), one.email],
    [translate('agent.field.phone'), one.phone],
  ];

  return (
    <FormFrame
      title={translate('agent.form.agent')}
      subject={null}
      form={form}
      describe={describe}
      onCancel={onDone}
    >
      <div className={classes['row']}>
        <TextInput {...textField('lastName')} required data-autofocus />
        <TextInput {...textField('firstName')} required />
      </div>
      <div className={classes['row']}>
        <NativeSelect
          label={translate('agent.fact.career')}
          value={draft.career}
          data={CAREERS.map((career) => ({
            value: career,
            label: capitalised(translate(`lists.career.${career}`)),
          }))}
          onChange={({ currentTarget: { value } }) => {
            const career = CAREERS.find((one) => one === value);
            if (career) change({ career });
          }}
        />
        <NativeSelect
          label={translate('agent.fact.languageRole')}
          value={draft.languageRole}
          data={[...LANGUAGE_ROLES]}
          onChange={({ currentTarget: { value } }) => {
            const languageRole = LANGUAGE_ROLES.find((one) => one === value);
            if (languageRole) change({ languageRole });
          }}
        />
      </div>
      <div className={classes['row']}>
        <TextInput {...textField('level')} />
        <TextInput {...textField('class')} />
        <TypedDayField {...dayField('classSince')} />
      </div>
      <div className={classes['row']}>
        <TypedDayField {...dayField('appointedOn')} />
        <TypedDayField {...dayField('retiresOn')} />
      </div>
      <div className={classes['row']}>
        <TextInput {...textField('email')} type="email" />
        <TextInput {...textField('phone')} type="tel" />
      </div>
    </FormFrame>
  );
}
