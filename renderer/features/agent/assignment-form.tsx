import { useMemo } from 'react';
import type { Failure } from '../../../shared/api/failure.ts';
import type { Reference } from '../../../shared/api/records.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import {
  ASSIGNMENT_KINDS,
  ASSIGNMENT_STATES,
  type Assignment,
} from '../../../shared/domain/assignment.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { nameInstrument } from '../../app/cell-text.ts';
import { useTranslate } from '../../app/use-translate.ts';
import type { AgentEdit } from './agent-edit.ts';
import {
  type AssignmentDraft,
  assignmentValues,
  readAssignmentDraft,
  toAssignmentDraft,
} from './assignment-draft.ts';
import { ChoiceField } from '../../app/choice-field.tsx';
import { functionChoices, placeChoices } from '../../app/choices.ts';
import type { Words } from './draft-fields.ts';
import { CodeField, DayTextField, InstrumentField, TextField } from './form-fields.tsx';
import { FormFrame } from './form-frame.tsx';
import classes from './form-frame.module.css';
import type { Names } from '../../app/place-names.ts';
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
  const words = wordsOf(names, translate);
  const form = useDraftForm({
    record: assignment && { value: assignmentValues(assignment), version: assignment.version },
    toDraft: toAssignmentDraft,
    read: readAssignmentDraft,
    initial: toAssignmentDraft(null),
    ...{ words, today, onDone },
    save: ({ value, changed, version, reason }) =>
      onSave(
        assignment === null
          ? { kind: 'assignment.create', assignment: { staffNumber, ...value } }
          : { kind: 'assignment.update', id: assignment.id, version, patch: changed },
        reason,
      ),
  });
  const { draft, change, field } = form;
  const places = useMemo(
    () => placeChoices(reference, draft.kind === 'headquarters', translate),
    [reference, draft.kind, translate],
  );
  const functions = useMemo(
    () => functionChoices(reference, draft.place, translate),
    [reference, draft.place, translate],
  );
  const chooseFunction = (functionCode: string | null) => {
    const place = reference.functions.find(({ code }) => code === functionCode)?.place;
    change({ functionCode, ...(draft.place === null && place ? { place } : {}) });
  };

  return (
    <FormFrame
      title={translate(assignment === null ? 'agent.form.assignment.new' : 'agent.form.assignment')}
      subject={subject}
      form={form}
      onCancel={onDone}
    >
      <div className={classes['row']}>
        <CodeField {...field('kind')} codes={ASSIGNMENT_KINDS} word={words.kind} />
        <CodeField {...field('state')} codes={[null, ...ASSIGNMENT_STATES]} word={words.state} />
      </div>
      <ChoiceField {...field('place')} groups={places} />
      <ChoiceField {...field('functionCode')} groups={functions} onChange={chooseFunction} />
      <div className={classes['row']}>
        <DayTextField {...field('from')} today={today} isRequired />
        <DayTextField {...field('plannedTo')} today={today} />
        <DayTextField {...field('to')} today={today} />
      </div>
      <div className={classes['row']}>
        <TextField {...field('legalBasis')} />
        <InstrumentField {...field('instrument')} />
      </div>
      <div className={classes['row']}>
        <DayTextField {...field('proposedOn')} today={today} />
        <DayTextField {...field('decidedOn')} today={today} />
        <CodeField {...field('departs')} codes={[null, false, true]} word={words.departs} />
      </div>
    </FormFrame>
  );
}

function wordsOf(names: Names, translate: Translate) {
  return {
    kind: (kind) => translate(`lists.kind.${kind}`),
    place: (place) => (place === null ? '' : names.place(place)),
    functionCode: (code) => (code === null ? '' : names.function(code)),
    state: (state) =>
      translate(state === null ? 'agent.field.state.byDates' : `lists.state.${state}`),
    instrument: (instrument) => nameInstrument(instrument, translate),
    departs: (departs) =>
      departs === null
        ? translate('agent.field.departs.unknown')
        : translate(`lists.answer.${departs ? 'yes' : 'no'}`),
  } satisfies Words<AssignmentDraft>;
}
