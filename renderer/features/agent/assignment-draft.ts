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
  readonly proposedOn: string;
  readonly decidedOn: string;
  readonly departs: boolean | null;
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
    proposedOn: showDay(assignment?.proposedOn ?? null),
    decidedOn: showDay(assignment?.decidedOn ?? null),
    departs: assignment?.departs ?? null,
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
  const proposedOn = readTypedDay(draft.proposedOn, today);
  const decidedOn = readTypedDay(draft.decidedOn, today);

  const refusals = gather<keyof AssignmentDraft>([
    ['from', from === null ? REQUIRED : refuseDay(from)],
    ['plannedTo', refuseEnd(plannedTo, from)],
    ['to', refuseEnd(to, from)],
    ['proposedOn', refuseDay(proposedOn)],
    ['decidedOn', refuseDay(decidedOn)],
  ]);
  const days = { plannedTo, to, proposedOn, decidedOn };
  if (refusals || from == null || !areRead(days)) return { ok: false, refusals: refusals ?? {} };
  const { kind, place, functionCode, state, departs } = draft;
  return {
    ok: true,
    value: {
      kind,
      functionCode,
      place,
      from,
      ...days,
      state,
      departs,
      legalBasis: readText(draft.legalBasis),
      instrument: readText(draft.instrument),
    },
  };
}

export function assignmentValues(assignment: Assignment): AssignmentValues {
  const { id: _id, staffNumber: _staffNumber, version: _version, ...values } = assignment;
  return values;
}

/** True when none of the days typed is unreadable. */
function areRead<Name extends string>(
  days: Readonly<Record<Name, IsoDate | null | undefined>>,
): days is Readonly<Record<Name, IsoDate | null>> {
  return Object.values(days).every((day) => day !== undefined);
}
