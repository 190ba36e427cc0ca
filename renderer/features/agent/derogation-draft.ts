import type { DerogationInput } from '../../../shared/api/records.ts';
import { type IsoDate, parseDay } from '../../../shared/dates.ts';
import type {
  Derogation,
  DerogationGround,
  DerogationKind,
} from '../../../shared/domain/derogation.ts';
import type { Move } from '../../../shared/rules/verdict.ts';
import {
  gather,
  readText,
  readTypedDay,
  type ReadDraft,
  refuseDay,
  REQUIRED,
  showDay,
} from './draft-fields.ts';

/** A derogation as it stands in its form; days as typed. */
export type DerogationDraft = {
  readonly kind: DerogationKind;
  readonly newLastDay: string;
  readonly proposedOn: string;
  readonly grounds: readonly DerogationGround[];
  readonly reasons: string;
  readonly decision: 'approved' | 'refused' | null;
  readonly decidedOn: string;
  readonly keepsCount: 0 | 1 | 2 | null;
};

export type DerogationValues = Omit<DerogationInput, 'assignmentId'>;

/** `null` gives an empty form for an extension. */
export function toDerogationDraft(derogation: DerogationValues | null): DerogationDraft {
  return {
    kind: derogation?.kind ?? 'extend',
    newLastDay: showDay(derogation?.newLastDay ?? null),
    proposedOn: showDay(derogation?.proposedOn ?? null),
    grounds: derogation?.grounds ?? [],
    reasons: derogation?.reasons ?? '',
    decision: derogation?.decision ?? null,
    decidedOn: showDay(derogation?.decidedOn ?? null),
    keepsCount: derogation?.keepsCount ?? null,
  };
}

/**
 * The form for what a move lacks: its kind and the day on which the stay really ends.
 *
 * A stay that still runs has no such day: its figure is the day of the question.
 */
export function draftForMove({ kind, findings }: Pick<Move, 'kind' | 'findings'>): DerogationDraft {
  const [own] = findings;
  const endsOn = own?.reason === 'OVERSTAY' ? null : own?.figures['ends_on'];
  const day = typeof endsOn === 'string' ? parseDay(endsOn) : undefined;
  return { ...toDerogationDraft(null), kind, newLastDay: showDay(day ?? null) };
}

/**
 * A change of length needs its new last day; a decision and its day go together.
 *
 * A change of sequence has no new last day, and only it says how many postings still count.
 */
export function readDerogationDraft(
  draft: DerogationDraft,
  today: IsoDate,
): ReadDraft<DerogationValues, keyof DerogationDraft> {
  const isSequence = draft.kind === 'sequence';
  const newLastDay = isSequence ? null : readTypedDay(draft.newLastDay, today);
  const proposedOn = readTypedDay(draft.proposedOn, today);
  const decidedOn = readTypedDay(draft.decidedOn, today);

  const refusals = gather<keyof DerogationDraft>([
    ['newLastDay', newLastDay === null && !isSequence ? REQUIRED : refuseDay(newLastDay)],
    ['proposedOn', refuseDay(proposedOn)],
    [
      'decidedOn',
      decidedOn === null && draft.decision !== null
        ? { key: 'agent.invalid.decisionWithoutDay' }
        : refuseDay(decidedOn),
    ],
    [
      'decision',
      decidedOn != null && draft.decision === null && { key: 'agent.invalid.dayWithoutDecision' },
    ],
  ]);
  if (refusals || newLastDay === undefined || proposedOn === undefined || decidedOn === undefined)
    return { ok: false, refusals: refusals ?? {} };
  const { kind, grounds, decision } = draft;
  return {
    ok: true,
    value: {
      kind,
      grounds,
      newLastDay,
      proposedOn,
      decidedOn,
      decision,
      keepsCount: isSequence ? draft.keepsCount : null,
      reasons: readText(draft.reasons),
    },
  };
}

export function derogationValues(derogation: Derogation): DerogationValues {
  const { kind, grounds, newLastDay, proposedOn, decidedOn, decision, keepsCount, reasons } =
    derogation;
  return { kind, grounds, newLastDay, proposedOn, decidedOn, decision, keepsCount, reasons };
}
