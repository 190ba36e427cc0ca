import { NativeSelect, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { Failure } from '../../../shared/api/failure.ts';
import type { Reference } from '../../../shared/api/records.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import {
  ASSIGNMENT_KINDS,
  ASSIGNMENT_STATES,
  type Assignment,
} from '../../../shared/domain/assignment.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { TypedDayField } from '../../ui/typed-day-field.tsx';
import type { AgentEdit } from './agent-edit.ts';
import {
  type AssignmentDraft,
  assignmentValues,
  readAssignmentDraft,
  toAssignmentDraft,
} from './assignment-draft.ts';
import { ChoiceField } from './choice-field.tsx';
import { functionChoices, placeChoices } from './choices.ts';
import { FormFrame } from './form-frame.tsx';
import classes from './form-frame.module.css';
import { capitalised } from './name-mark.ts';
import type { Names } from './place-names.ts';
import { useDraftForm } from './use-draft-form.ts';

type Props = {
  readonly staffNumber: string;
  /** As the file holds it now; `null` adds one. */
  readonly assignment: Assignment | null;
  readonly subject: string | null;
  readonly today: IsoDate;
  readonly reference: Reference;
  readonly names: Names;
  readonly onSave: (edit: AgentEdit, reason: string | null) => Promise<Failure | null>;
  readonly onDone: () => void;
};

/** Adds an assignment or changes one. */
export function AssignmentForm(props: Props) {
  const { staffNumber, assignment, subject, today, reference, names, onSave, onDone } = props;
  const translate = useTranslate();
  const form = useDraftForm({
    record: assignment && { value: assignmentValues(assignment), version: assignment.version },
    toDraft: toAssignmentDraft,
    read: (draft: AssignmentDraft) => readAssignmentDraft(draft, today),
    initial: toAssignmentDraft(null),
    onDone,
    save: ({ value, changed, version, reason }) =>
      onSave(
        assignment === null
          ? { kind: 'assignment.create', assignment: { staffNumber, ...value } }
          : { kind: 'assignment.update', id: assignment.id, version, patch: changed },
        reason,
      ),
  });
  const { draft, change, errorOf, leave } = form;
  const places = useMemo(
    () => placeChoices(reference, draft.kind === 'headquarters', translate),
    [reference, draft.kind, translate],
  );
  const functions = useMemo(
    () => functionChoices(reference, draft.place, translate),
    [reference, draft.place, translate],
  );
  const dayField = (field: 'from' | 'plannedTo' | 'to') => ({
    label: translate(`agent.field.${field}`),
    typed: draft[field],
    today,
    hint: translate('app.date.hint'),
    error: errorOf(field),
    onChange: (typed: string) => change({ [field]: typed }),
    onLeave: () => leave(field),
  });

  const chooseFunction = (functionCode: string | null) => {
    const place = reference.functions.find(({ code }) => code === functionCode)?.place;
    change({ functionCode, ...(draft.place === null && place ? { place } : {}) });
  };

  const describe = (one: AssignmentDraft): readonly (readonly [string, string])[] => [
    [translate('agent.field.kind'), translate(`lists.kind.${one.kind}`)],
    [translate('agent.field.place'), one.place === null ? '' : names.place(one.place)],
    [
      translate('agent.field.function'),
      one.functionCode === null ? '' : names.function(one.functionCode),
    ],
    [translate('agent.field.from'), one.from],
    [translate('agent.field.plannedTo'), one.plannedTo],
    [translate('agent.field.to'), one.to],
    [
      translate('agent.field.state'),
      one.state === null ? '' : translate(`lists.state.${one.state}`),
    ],
    [translate('agent.field.legalBasis'), one.legalBasis],
    [translate('agent.field.instrument'), one.instrument],
  ];

  return (
    <FormFrame
      title={translate(assignment === null ? 'agent.form.assignment.new' : 'agent.form.assignment')}
      subject={subject}
      form={form}
      describe={describe}
      onCancel={onDone}
    >
      <div className={classes['row']}>
        <NativeSelect
          label={translate('agent.field.kind')}
          data-autofocus
          value={draft.kind}
          data={ASSIGNMENT_KINDS.map((kind) => ({
            value: kind,
            label: capitalised(translate(`lists.kind.${kind}`)),
          }))}
          onChange={({ currentTarget: { value } }) => {
            const kind = ASSIGNMENT_KINDS.find((one) => one === value);
            if (kind) change({ kind });
          }}
        />
        <NativeSelect
          label={translate('agent.field.state')}
          value={draft.state ?? ''}
          data={[
            { value: '', label: translate('agent.field.state.byDates') },
            ...ASSIGNMENT_STATES.map((state) => ({
              value: state,
              label: translate(`lists.state.${state}`),
            })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            change({ state: ASSIGNMENT_STATES.find((one) => one === value) ?? null })
          }
        />
      </div>
      <ChoiceField
        label={translate('agent.field.place')}
        groups={places}
        value={draft.place}
        onChange={(place) => change({ place })}
      />
      <ChoiceField
        label={translate('agent.field.function')}
        groups={functions}
        value={draft.functionCode}
        onChange={chooseFunction}
      />
      <div className={classes['row']}>
        <TypedDayField {...dayField('from')} isRequired />
        <TypedDayField {...dayField('plannedTo')} />
        <TypedDayField {...dayField('to')} />
      </div>
      <div className={classes['row']}>
        <TextInput
          label={translate('agent.field.legalBasis')}
          value={draft.legalBasis}
          onChange={(event) => change({ legalBasis: event.currentTarget.value })}
        />
        <TextInput
          label={translate('agent.field.instrument')}
          value={draft.instrument}
          onChange={(event) => change({ instrument: event.currentTarget.value })}
        />
      </div>
    </FormFrame>
  );
}
