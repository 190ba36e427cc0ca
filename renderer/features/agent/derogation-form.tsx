import { Checkbox, NativeSelect, SegmentedControl, Textarea } from '@mantine/core';
import type { Failure } from '../../../shared/api/failure.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import {
  DEROGATION_GROUNDS,
  DEROGATION_KINDS,
  type Derogation,
} from '../../../shared/domain/derogation.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { TypedDayField } from '../../ui/typed-day-field.tsx';
import type { AgentEdit } from './agent-edit.ts';
import {
  type DerogationDraft,
  derogationValues,
  readDerogationDraft,
  toDerogationDraft,
} from './derogation-draft.ts';
import { FormFrame } from './form-frame.tsx';
import classes from './form-frame.module.css';
import { capitalised } from './name-mark.ts';
import { useDraftForm } from './use-draft-form.ts';

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

const KEEPS: readonly (0 | 1 | 2)[] = [0, 1, 2];

/** A derogation with its three documents: proposal, reasons, decision (art. 17, § 2). */
export function DerogationForm(props: Props) {
  const { assignmentId, derogation, initial, subject, today, onSave, onDone } = props;
  const translate = useTranslate();
  const form = useDraftForm({
    record: derogation && { value: derogationValues(derogation), version: derogation.version },
    toDraft: toDerogationDraft,
    read: (draft: DerogationDraft) => readDerogationDraft(draft, today),
    initial,
    onDone,
    save: ({ value, changed, version, reason }) =>
      onSave(
        derogation === null
          ? { kind: 'derogation.create', derogation: { assignmentId, ...value } }
          : { kind: 'derogation.update', id: derogation.id, version, patch: changed },
        reason,
      ),
  });
  const { draft, change, errorOf, leave } = form;
  const dayField = (field: 'newLastDay' | 'proposedOn' | 'decidedOn') => ({
    label: translate(`agent.field.${field}`),
    typed: draft[field],
    today,
    hint: translate('app.date.hint'),
    error: errorOf(field),
    onChange: (typed: string) => change({ [field]: typed }),
    onLeave: () => leave(field),
  });

  const describe = (one: DerogationDraft): readonly (readonly [string, string])[] => [
    [translate('agent.field.kind'), translate(`lists.derogation.${one.kind}`)],
    [translate('agent.field.newLastDay'), one.newLastDay],
    [translate('agent.field.proposedOn'), one.proposedOn],
    [
      translate('agent.field.grounds'),
      one.grounds.map((ground) => translate(`lists.ground.${ground}`)).join(', '),
    ],
    [translate('agent.field.reasons'), one.reasons],
    [
      translate('agent.field.decision'),
      one.decision === null ? '' : translate(`lists.decision.${one.decision}`),
    ],
    [translate('agent.field.decidedOn'), one.decidedOn],
    [translate('agent.field.keepsCount'), one.keepsCount === null ? '' : String(one.keepsCount)],
  ];

  return (
    <FormFrame
      title={translate(derogation === null ? 'agent.form.derogation.new' : 'agent.form.derogation')}
      subject={subject === null ? null : translate('agent.form.concerns', { name: subject })}
      form={form}
      describe={describe}
      onCancel={onDone}
    >
      <div className={classes['row']}>
        <NativeSelect
          label={translate('agent.field.kind')}
          data-autofocus
          value={draft.kind}
          data={DEROGATION_KINDS.map((kind) => ({
            value: kind,
            label: capitalised(translate(`lists.derogation.${kind}`)),
          }))}
          onChange={({ currentTarget: { value } }) => {
            const kind = DEROGATION_KINDS.find((one) => one === value);
            if (kind) change({ kind });
          }}
        />
        {draft.kind === 'sequence' ? (
          <NativeSelect
            label={translate('agent.field.keepsCount')}
            value={draft.keepsCount === null ? '' : String(draft.keepsCount)}
            data={[
              { value: '', label: translate('agent.field.keepsCount.default') },
              ...KEEPS.map((count) => ({ value: String(count), label: String(count) })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              change({ keepsCount: KEEPS.find((one) => String(one) === value) ?? null })
            }
          />
        ) : (
          <TypedDayField {...dayField('newLastDay')} isRequired />
        )}
      </div>
      <fieldset className={classes['group']}>
        <legend>{translate('agent.group.proposal')}</legend>
        <TypedDayField {...dayField('proposedOn')} />
      </fieldset>
      <fieldset className={classes['group']}>
        <legend>{translate('agent.group.reasons')}</legend>
        <Checkbox.Group
          label={translate('agent.field.grounds')}
          value={[...draft.grounds]}
          onChange={(chosen) =>
            change({ grounds: DEROGATION_GROUNDS.filter((ground) => chosen.includes(ground)) })
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
        <Textarea
          label={translate('agent.field.reasons')}
          value={draft.reasons}
          autosize
          minRows={3}
          maxRows={12}
          onChange={(event) => change({ reasons: event.currentTarget.value })}
        />
      </fieldset>
      <fieldset className={classes['group']}>
        <legend>{translate('agent.group.decision')}</legend>
        <div className={classes['row']}>
          <DecisionChoice form={form} />
          <TypedDayField {...dayField('decidedOn')} />
        </div>
      </fieldset>
    </FormFrame>
  );
}

function DecisionChoice(props: {
  readonly form: Pick<
    ReturnType<typeof useDraftForm<object, DerogationDraft>>,
    'draft' | 'change' | 'errorOf'
  >;
}) {
  const { draft, change, errorOf } = props.form;
  const translate = useTranslate();
  const error = errorOf('decision');
  return (
    <div>
      <span id="decision-label" className={classes['label']}>
        {translate('agent.field.decision')}
      </span>
      <SegmentedControl
        fullWidth
        aria-labelledby="decision-label"
        value={draft.decision ?? ''}
        onChange={(value) =>
          change({ decision: value === 'approved' || value === 'refused' ? value : null })
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
