import type { AssignmentInput } from '../../../shared/api/records.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type {
  Assignment,
  AssignmentKind,
  AssignmentState,
} from '../../../shared/domain/assignment.ts';
import {
  gather,
  readText,
  readTypedDay,
  type ReadDraft,
  refuseDay,
  refuseEnd,
  REQUIRED,
  showDay,
} from './draft-fields.ts';

/** An assignment as it stands in its form; days as typed. */
export type AssignmentDraft = {
  readonly kind: AssignmentKind;
  readonly place: string | null;
  readonly functionCode: string | null;
  readonly from: string;
  readonly plannedTo: string;
  readonly to: string;
  readonly state: AssignmentState | null;
  readonly legalBasis: string;
  readonly instrument: string;
};

export type AssignmentValues = Omit<AssignmentInput, 'staffNumber'>;

/** `null` gives an empty form for a posting. */
export function toAssignmentDraft(assignment: AssignmentValues | null): AssignmentDraft {
  return {
    kind: assignment?.kind ?? 'posting',
    place: assignment?.place ?? null,
    functionCode: assignment?.functionCode ?? null,
    from: showDay(assignment?.from ?? null),
    plannedTo: showDay(assignment?.plannedTo ?? null),
    to: showDay(assignment?.to ?? null),
    state: assignment?.state ?? null,
    legalBasis: assignment?.legalBasis ?? '',
    instrument: assignment?.instrument ?? '',
  };
}

/** The first day is needed; an end, foreseen or real, may be the first day itself, not before it. */
export function readAssignmentDraft(
  draft: AssignmentDraft,
  today: IsoDate,
): ReadDraft<AssignmentValues, keyof AssignmentDraft> {
  const from = readTypedDay(draft.from, today);
  const plannedTo = readTypedDay(draft.plannedTo, today);
  const to = readTypedDay(draft.to, today);

  const refusals = gather<keyof AssignmentDraft>([
    ['from', from === null ? REQUIRED : refuseDay(from)],
    ['plannedTo', refuseEnd(plannedTo, from)],
    ['to', refuseEnd(to, from)],
  ]);
  if (refusals || from == null || plannedTo === undefined || to === undefined)
    return { ok: false, refusals: refusals ?? {} };
  const { kind, place, functionCode, state } = draft;
  return {
    ok: true,
    value: {
      kind,
      functionCode,
      place,
      from,
      plannedTo,
      to,
      state,
      legalBasis: readText(draft.legalBasis),
      instrument: readText(draft.instrument),
    },
  };
}

export function assignmentValues(assignment: Assignment): AssignmentValues {
  const { kind, functionCode, place, from, plannedTo, to, state, legalBasis, instrument } =
    assignment;
  return { kind, functionCode, place, from, plannedTo, to, state, legalBasis, instrument };
}
