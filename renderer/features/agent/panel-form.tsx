import { useMemo } from 'react';
import type { Failure } from '../../../shared/api/failure.ts';
import type { AgentFile } from '../../../shared/api/records.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { AgentForm } from './agent-form.tsx';
import type { AgentEdit } from './agent-edit.ts';
import type { News } from './agent-slice.ts';
import { AssignmentForm } from './assignment-form.tsx';
import type { DerogationDraft } from './derogation-draft.ts';
import { DerogationForm } from './derogation-form.tsx';
import { namePlace, nameStay } from './name-mark.ts';
import { NO_REFERENCE, toNames } from '../../app/place-names.ts';
import type { CareerBar } from './timeline-marks.ts';

/** The form that is open in the panel; an `id` of null adds. */
export type OpenForm =
  | { readonly kind: 'agent' }
  | { readonly kind: 'assignment'; readonly id: string | null }
  | {
      readonly kind: 'derogation';
      readonly id: string | null;
      readonly assignmentId: string;
      readonly initial: DerogationDraft;
    };

type Props = {
  readonly form: OpenForm;
  readonly file: AgentFile;
  readonly bars: readonly CareerBar[];
  /** The assignment that was added or changed. */
  readonly onSaved: (assignmentId: string) => void;
  readonly onDone: () => void;
};

/** One of the three forms, on the record as the file holds it now. */
export function PanelForm({ form, file, bars, onSaved, onDone }: Props) {
  const translate = useTranslate();
  const today = useApp((state) => state.today);
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  const saveEdit = useApp((state) => state.saveEdit);
  const names = useMemo(() => toNames(reference, translate.language), [reference, translate]);
  const { agent } = file;

  const saveWith =
    (news: News) =>
    async (edit: AgentEdit, reason: string | null): Promise<Failure | null> => {
      const reply = await saveEdit(edit, reason, news);
      if (!reply.ok) return reply.error;
      if (edit.kind.startsWith('assignment.') && reply.value !== null) onSaved(reply.value);
      return null;
    };
  const barOf = (assignmentId: string | null) =>
    bars.find(({ assignment }) => assignment.id === assignmentId);

  switch (form.kind) {
    case 'agent': {
      const name = `${agent.lastName} ${agent.firstName}`;
      return (
        <AgentForm
          file={file}
          today={today}
          reference={reference}
          names={names}
          onSave={saveWith({ key: 'agent.saved.agent', values: { name } })}
          onDone={onDone}
        />
      );
    }
    case 'assignment': {
      const bar = barOf(form.id);
      const name = bar
        ? namePlace(bar.assignment, names, translate)
        : translate('agent.form.assignment.new');
      return (
        <AssignmentForm
          staffNumber={agent.staffNumber}
          assignment={file.assignments.find(({ id }) => id === form.id) ?? null}
          subject={bar ? nameStay(bar, names, translate) : null}
          today={today}
          reference={reference}
          names={names}
          onSave={saveWith({ key: 'agent.saved.assignment', values: { name } })}
          onDone={onDone}
        />
      );
    }
    case 'derogation': {
      const bar = barOf(form.assignmentId);
      const name = translate('agent.name.derogation', {
        kind: translate(`lists.derogation.${form.initial.kind}`),
        place: bar ? namePlace(bar.assignment, names, translate) : '',
      });
      return (
        <DerogationForm
          assignmentId={form.assignmentId}
          derogation={file.derogations.find(({ id }) => id === form.id) ?? null}
          initial={form.initial}
          subject={bar ? nameStay(bar, names, translate) : null}
          today={today}
          onSave={saveWith({ key: 'agent.saved.derogation', values: { name: capitalised(name) } })}
          onDone={onDone}
        />
      );
    }
  }
}
