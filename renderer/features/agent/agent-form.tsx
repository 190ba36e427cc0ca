import { useMemo } from 'react';
import type { Failure } from '../../../shared/api/failure.ts';
import type { AgentFile, Reference } from '../../../shared/api/records.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import {
  CAREERS,
  CONTRACTS,
  FORMER_CAREERS,
  GENDERS,
  LANGUAGE_ROLES,
} from '../../../shared/domain/agent.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { type AgentDraft, agentValues, readAgentDraft, toAgentDraft } from './agent-draft.ts';
import type { AgentEdit } from './agent-edit.ts';
import { ChoiceField } from '../../app/choice-field.tsx';
import { postChoices } from '../../app/choices.ts';
import type { Words } from './draft-fields.ts';
import { CodeField, DayTextField, TextField } from './form-fields.tsx';
import { FormFrame } from './form-frame.tsx';
import classes from './form-frame.module.css';
import type { Names } from '../../app/place-names.ts';
import { useDraftForm } from './use-draft-form.ts';

type Props = {
  readonly file: Pick<AgentFile, 'agent' | 'classes' | 'traineeship'>;
  readonly today: IsoDate;
  readonly reference: Reference;
  readonly names: Names;
  readonly onSave: (edit: AgentEdit, reason: string | null) => Promise<Failure | null>;
  readonly onDone: () => void;
};

/** Changes the data of the agent; a new class with its day adds to those held before. */
export function AgentForm({ file, today, reference, names, onSave, onDone }: Props) {
  const translate = useTranslate();
  const { staffNumber, version: readAt } = file.agent;
  const value = agentValues(file);
  const words = wordsOf(names, translate);
  const form = useDraftForm({
    record: { value, version: readAt },
    toDraft: toAgentDraft,
    read: readAgentDraft,
    initial: toAgentDraft(value),
    ...{ words, today, onDone },
    save: ({ changed, version, reason }) =>
      onSave({ kind: 'agent.update', staffNumber, version, patch: changed }, reason),
  });
  const { field } = form;
  const posts = useMemo(() => [postChoices(reference, translate)], [reference, translate]);

  return (
    <FormFrame title={translate('agent.form.agent')} subject={null} form={form} onCancel={onDone}>
      <div className={classes['row']}>
        <TextField {...field('lastName')} isRequired />
        <TextField {...field('firstName')} isRequired />
        <CodeField {...field('gender')} codes={[null, ...GENDERS]} word={words.gender} />
      </div>
      <div className={classes['row']}>
        <CodeField {...field('career')} codes={CAREERS} word={words.career} />
        <CodeField {...field('languageRole')} codes={LANGUAGE_ROLES} word={words.languageRole} />
        <CodeField {...field('contract')} codes={[null, ...CONTRACTS]} word={words.contract} />
      </div>
      <div className={classes['row']}>
        <TextField {...field('level')} />
        <TextField {...field('class')} />
        <DayTextField {...field('classSince')} today={today} />
      </div>
      <div className={classes['row']}>
        <DayTextField {...field('appointedOn')} today={today} />
        <DayTextField {...field('retiresOn')} today={today} />
        <CodeField
          {...field('formerCareer')}
          codes={[null, ...FORMER_CAREERS]}
          word={words.formerCareer}
        />
      </div>
      <fieldset className={classes['group']}>
        <legend>{translate('agent.group.traineeship')}</legend>
        <div className={classes['row']}>
          <DayTextField {...field('traineeFrom')} today={today} />
          <DayTextField {...field('traineeTo')} today={today} />
          <ChoiceField {...field('traineePost')} groups={posts} />
        </div>
      </fieldset>
      <div className={classes['row']}>
        <TextField {...field('email')} type="email" />
        <TextField {...field('phone')} type="tel" />
      </div>
    </FormFrame>
  );
}

function wordsOf(names: Names, translate: Translate) {
  const none = translate('agent.field.none');
  return {
    gender: (gender) => (gender === null ? none : translate(`agent.gender.${gender}`)),
    career: (career) => translate(`lists.career.${career}`),
    languageRole: (role) => role,
    contract: (contract) => (contract === null ? none : translate(`agent.contract.${contract}`)),
    formerCareer: (career) => (career === null ? none : translate(`agent.formerCareer.${career}`)),
    traineePost: (post) => (post === null ? '' : names.place(post)),
  } satisfies Words<AgentDraft>;
}
