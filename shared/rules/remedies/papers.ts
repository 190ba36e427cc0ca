import { earlier, type IsoDate } from '../../dates.ts';
import type { Derogation, DerogationKind } from '../../domain/derogation.ts';
import { repair, type Repair } from './remedy.ts';

/** What the papers of a derogation must bring about (art. 17, § 2). */
export type PapersWanted = {
  readonly assignmentId: string;
  readonly kind: DerogationKind;
  /** The stay ends on this day instead of the statutory one; null for a change of sequence. */
  readonly endsOn: IsoDate | null;
  /** Statutory last day, or first day of the stay out of turn: a decision comes no later. */
  readonly bitesOn: IsoDate;
};

/** A derogation nobody has begun to prepare. */
const NOTHING_ON_FILE = {
  id: null,
  ...{ proposedOn: null, decidedOn: null, decision: null, newLastDay: null, reasons: null },
  grounds: [],
} as const;

type OnFile = Omit<Derogation, 'assignmentId' | 'kind' | 'keepsCount' | 'version' | 'id'> & {
  readonly id: string | null;
};

/**
 * What is not yet on file of proposal, listed ground, decision and new last day, in that order.
 *
 * Each is needed by itself: the assessment of a derogation lets none of them pass unseen. The
 * reasons come with the proposal: a proposal on file without reasons is a finding of its own.
 */
export function lackingPapers(
  wanted: PapersWanted,
  derogation: Derogation | undefined,
): readonly Repair[] {
  const file: OnFile = derogation ?? NOTHING_ON_FILE;
  const day = dayLacking(wanted, file);
  const newLastDay = wanted.kind === 'sequence' ? null : (day ?? file.newLastDay);
  const notAfter = newLastDay === null ? wanted.bitesOn : earlier(wanted.bitesOn, newLastDay);
  const lacksDecision = !isGoodDecision(file, notAfter);
  const lacksProposal = !isGoodProposal(file, notAfter);
  const about = { assignment: wanted.assignmentId, kind: wanted.kind };
  const proposalBy = lacksDecision ? notAfter : (file.decidedOn ?? notAfter);
  const decisionFrom = lacksProposal ? null : file.proposedOn;
  return [
    ...(lacksProposal
      ? [repair('derogation.proposal', file.id, { ...about, not_after: proposalBy })]
      : []),
    ...(hasListedGround(file) ? [] : [repair('derogation.grounds', file.id, about)]),
    ...(lacksDecision
      ? [
          repair('derogation.decision', file.id, {
            ...about,
            not_before: decisionFrom,
            not_after: notAfter,
          }),
        ]
      : []),
    ...(day === null ? [] : [repair('derogation.new_last_day', file.id, { ...about, day })]),
  ];
}

/** The new last day that is not on file, or does not reach the real one. */
function dayLacking({ endsOn, bitesOn }: PapersWanted, file: OnFile): IsoDate | null {
  if (endsOn === null) return null;
  const { newLastDay } = file;
  if (newLastDay === null) return endsOn;
  const reaches = endsOn < bitesOn ? newLastDay <= endsOn : newLastDay >= endsOn;
  return reaches ? null : endsOn;
}

function isGoodDecision({ decision, decidedOn, proposedOn }: OnFile, notAfter: IsoDate): boolean {
  if (decision !== 'approved' || decidedOn === null || decidedOn > notAfter) return false;
  // A decision before the proposal is taken again, if there is still time after the proposal.
  return proposedOn === null || proposedOn <= decidedOn || proposedOn > notAfter;
}

/** A proposal after the day by which the decision must fall is of no use. */
function isGoodProposal({ proposedOn }: OnFile, notAfter: IsoDate): boolean {
  return proposedOn !== null && proposedOn <= notAfter;
}

function hasListedGround({ grounds }: OnFile): boolean {
  return grounds.some((ground) => ground !== 'other');
}
