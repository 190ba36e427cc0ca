import { Checkbox, SegmentedControl, Textarea } from '@mantine/core';
import type { Failure } from '../../../shared/api/failure.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import {
  DEROGATION_GROUNDS,
  DEROGATION_KINDS,
  type Derogation,
} from '../../../shared/domain/derogation.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import { useTranslate } from '../../app/use-translate.ts';
import type { AgentEdit } from './agent-edit.ts';
import {
  type DerogationDraft,
  derogationValues,
  readDerogationDraft,
  toDerogationDraft,
} from './derogation-draft.ts';
import type { Words } from './draft-fields.ts';
import { CodeField, DayTextField } from './form-fields.tsx';
import { FormFrame } from './form-frame.tsx';
import classes from './form-frame.module.css';
import { type Field, useDraftForm } from './use-draft-form.ts';

type Props = {
  readonly assignmentId: string;
  /** As the file holds it now; `null` adds one. */
  readonly derogation: Derogation | null;
  /** What an added one begins with. */
  readonly initial: DerogationDraft;
  /** The stay it concerns. */
  readonly subject: string | null;
  readonly today: IsoDate;
  readonly onSave: (edit: AgentEdit, reason: string | null) => Promise<Failure | null>;
  readonly onDone: () => void;
};

const KEEPS: readonly (0 | 1 | 2 | null)[] = [null, 0, 1, 2];

/** A derogation with its three documents: proposal, reasons, decision (art. 17, § 2). */
export function DerogationForm(props: Props) {
  const { assignmentId, derogation, initial, subject, today, onSave, onDone } = props;
  const translate = useTranslate();
  const words = wordsOf(translate);
  const form = useDraftForm({
    record: derogation && { value: derogationValues(derogation), version: derogation.version },
    toDraft: toDerogationDraft,
    read: readDerogationDraft,
    ...{ initial, words, today, onDone },
    save: ({ value, changed, version, reason }) =>
      onSave(
        derogation === null
          ? { kind: 'derogation.create', derogation: { assignmentId, ...value } }
          : { kind: 'derogation.update', id: derogation.id, version, patch: changed },
        reason,
      ),
  });
  const { draft, field } = form;

  return (
    <FormFrame
      title={translate(derogation === null ? 'agent.form.derogation.new' : 'agent.form.derogation')}
      subject={subject === null ? null : translate('agent.form.concerns', { name: subject })}
      form={form}
      onCancel={onDone}
    >
      <div className={classes['row']}>
        <CodeField {...field('kind')} codes={DEROGATION_KINDS} word={words.kind} />
        {draft.kind === 'sequence' ? (
          <CodeField {...field('keepsCount')} codes={KEEPS} word={words.keepsCount} />
        ) : (
          <DayTextField {...field('newLastDay')} today={today} isRequired />
        )}
      </div>
      <fieldset className={classes['group']}>
        <legend>{translate('agent.group.proposal')}</legend>
        <DayTextField {...field('proposedOn')} today={today} />
      </fieldset>
      <fieldset className={classes['group']}>
        <legend>{translate('agent.group.reasons')}</legend>
        <GroundsField {...field('grounds')} />
        <ReasonsField {...field('reasons')} />
      </fieldset>
      <fieldset className={classes['group']}>
        <legend>{translate('agent.group.decision')}</legend>
        <div className={classes['row']}>
          <DecisionField {...field('decision')} />
          <DayTextField {...field('decidedOn')} today={today} />
        </div>
      </fieldset>
    </FormFrame>
  );
}

function wordsOf(translate: Translate) {
  return {
    kind: (kind) => translate(`lists.derogation.${kind}`),
    grounds: (grounds) => grounds.map((one) => translate(`lists.ground.${one}`)).join(', '),
    decision: (decision) => (decision === null ? '' : translate(`lists.decision.${decision}`)),
    keepsCount: (count) =>
      count === null ? translate('agent.field.keepsCount.default') : String(count),
  } satisfies Words<DerogationDraft>;
}

function GroundsField({ label, value, onChange }: Field<DerogationDraft['grounds']>) {
  const translate = useTranslate();
  return (
    <Checkbox.Group
      label={label}
      value={[...value]}
      onChange={(chosen) =>
        onChange(DEROGATION_GROUNDS.filter((ground) => chosen.includes(ground)))
      }
    >
      <div className={classes['choices']}>
        {DEROGATION_GROUNDS.map((ground) => (
          <Checkbox
            key={ground}
            value={ground}
            label={capitalised(translate(`lists.ground.${ground}`))}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function ReasonsField({ label, value, onChange }: Field<string>) {
  return (
    <Textarea
      label={label}
      value={value}
      autosize
      minRows={3}
      maxRows={12}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function DecisionField({ label, value, error, onChange }: Field<DerogationDraft['decision']>) {
  const translate = useTranslate();
  return (
    <div>
      <span id="decision-label" className={classes['label']}>
        {label}
      </span>
      <SegmentedControl
        fullWidth
        aria-labelledby="decision-label"
        value={value ?? ''}
        onChange={(chosen) =>
          onChange(chosen === 'approved' || chosen === 'refused' ? chosen : null)
        }
        data={[
          { value: '', label: translate('agent.field.decision.none') },
          { value: 'approved', label: translate('lists.decision.approved') },
          { value: 'refused', label: translate('lists.decision.refused') },
        ]}
      />
      {error !== null && (
        <p className={classes['error']} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
