import type { AgentFile } from '../../../shared/api/records.ts';
import type { Move } from '../../../shared/rules/verdict.ts';
import type { FormAsked } from '../../app/screen-slice.ts';
import { draftForMove, toDerogationDraft } from './derogation-draft.ts';
import { derogationFor } from './needs-section.tsx';
import type { OpenForm } from './panel-form.tsx';
import type { Removal } from './removal-dialog.tsx';
import type { StayActions } from './stay-detail.tsx';
import type { CareerBar } from './timeline-marks.ts';

/** What may be asked of a stay, each leading to its form or its question. */
export function actionsOn(
  bar: CareerBar,
  open: (form: OpenForm) => void,
  askRemoval: (removal: Removal) => void,
): StayActions {
  const { id } = bar.assignment;
  return {
    onEdit: () => open({ kind: 'assignment', id }),
    onRemove: () => askRemoval({ kind: 'assignment', bar }),
    onAddDerogation: () =>
      open({ kind: 'derogation', id: null, assignmentId: id, initial: toDerogationDraft(null) }),
    onEditDerogation: (derogation) =>
      open({
        kind: 'derogation',
        id: derogation.id,
        assignmentId: id,
        initial: toDerogationDraft(derogation),
      }),
    onRemoveDerogation: (derogation) => askRemoval({ kind: 'derogation', bar, derogation }),
  };
}

/** The form asked for from another screen; null where its record is gone. */
export function toOpenForm(asked: FormAsked, { derogations }: AgentFile): OpenForm | null {
  if (asked.kind !== 'derogation') return asked;
  const derogation = derogations.find(({ id }) => id === asked.id);
  if (!derogation) return null;
  const { id, assignmentId } = derogation;
  return { kind: 'derogation', id, assignmentId, initial: toDerogationDraft(derogation) };
}

/** The papers on file for a move, else new ones begun with what it needs. */
export function formFor(move: Move, file: AgentFile): OpenForm {
  const derogation = derogationFor(move, file);
  return {
    kind: 'derogation',
    id: derogation?.id ?? null,
    assignmentId: derogation?.assignmentId ?? move.assignmentId,
    initial: derogation ? toDerogationDraft(derogation) : draftForMove(move),
  };
}
