import { earlier, type IsoDate } from '../../dates.ts';
import type { Derogation, DerogationKind } from '../../domain/derogation.ts';
import type { Finding } from '../finding.ts';
import type { Move } from '../verdict.ts';
import type { JudgedCareer } from './career.ts';
import { dayOf } from './figure.ts';
import { found } from './found.ts';
import { lackingPapers, type PapersWanted } from './papers.ts';
import { plansFor } from './plan.ts';
import { noRemedy, remedyOf, repair, type Remedy, type Repair } from './remedy.ts';
import { thatWork } from './tried.ts';

/** Papers that allow a stay of another length or out of turn, or the plan brought back into line. */
export function remedyOfDeviation(finding: Finding, career: JudgedCareer): Remedy {
  const { facts, question } = career;
  const plans = thatWork(plansFor(finding, facts, question.on), finding, { facts, question });
  const papers = papersFor(finding, career);
  // Where postings are joined (A17) an approval parts them: what papers then bring is tried.
  const sets =
    question.readings.swap === 'two_postings'
      ? [papers]
      : thatWork(partsOf(papers), finding, { facts, question });
  return sets.length + plans.length === 0
    ? noRemedy('person_decides')
    : remedyOf(...sets, ...plans);
}

/** Every set made of some of the facts, at least one. */
function partsOf(set: readonly Repair[]): readonly (readonly Repair[])[] {
  return set.reduce<readonly (readonly Repair[])[]>(
    (parts, one) => [...parts, [one], ...parts.map((part) => [...part, one])],
    [],
  );
}

/** What the papers on file of that kind lack, those nearest to be whole; else all of new ones. */
function papersFor(finding: Finding, { facts }: JudgedCareer): readonly Repair[] {
  const { records, reason } = finding;
  const kind = kindOf(reason);
  const stayId = (kind === 'sequence' ? records[0] : records.at(-1)) ?? '';
  const [endsOn, bitesOn] =
    kind === 'sequence'
      ? [null, dayOf(finding.figures, 'from')]
      : [dayOf(finding.figures, 'ends_on'), dayOf(finding.figures, 'statutory_last_day')];
  const wanted = { assignmentId: stayId, kind, endsOn, bitesOn };
  const onFile = facts.derogations.filter(
    (one) => one.kind === kind && records.includes(one.assignmentId),
  );
  return fewest(onFile, wanted) ?? lackingPapers(wanted, undefined);
}

function fewest(
  onFile: readonly Derogation[],
  wanted: PapersWanted,
): readonly Repair[] | undefined {
  return onFile
    .map((one) => lackingPapers({ ...wanted, assignmentId: one.assignmentId }, one))
    .toSorted((a, b) => a.length - b.length)[0];
}

/** Papers in preparation for a stay that does not deviate yet: the set that makes one of them whole. */
export function remedyOfFile(move: Move, career: JudgedCareer): Remedy {
  const sets = move.findings
    .filter(({ reason }) => reason !== 'REFUSED')
    .map((finding) => {
      const derogation = derogationOf(finding, career);
      return lackingPapers(wantedBy(derogation, career), derogation);
    });
  return { ...remedyOf(...sets), otherwise: [] };
}

/** One thing that is wrong with the papers of a derogation. */
export function remedyOfPaper(finding: Finding, career: JudgedCareer): Remedy {
  const derogation = derogationOf(finding, career);
  const wanted = wantedBy(derogation, career);
  const { id, assignmentId, kind, proposedOn, decidedOn } = derogation;
  const about = { assignment: assignmentId, kind };
  const proposalBy = (notAfter: IsoDate) =>
    repair('derogation.proposal', id, { ...about, not_after: notAfter });
  const decided = (notBefore: IsoDate | null, notAfter: IsoDate) =>
    repair('derogation.decision', id, { ...about, not_before: notBefore, not_after: notAfter });
  const bitesOn = decisionBy(wanted, derogation);
  switch (finding.reason) {
    case 'NO_PROPOSAL':
      return remedyOf([proposalBy(decidedOn ?? bitesOn)]);
    case 'DECISION_BEFORE_PROPOSAL': {
      const again = proposedOn !== null && proposedOn <= bitesOn;
      const earlierProposal = [proposalBy(decidedOn ?? bitesOn)];
      return again
        ? remedyOf([decided(proposedOn, bitesOn)], earlierProposal)
        : remedyOf(earlierProposal);
    }
    case 'DECIDED_LATE': {
      const isProposedLate = proposedOn !== null && proposedOn > bitesOn;
      return isProposedLate
        ? remedyOf([proposalBy(bitesOn), decided(null, bitesOn)])
        : remedyOf([decided(proposedOn, bitesOn)]);
    }
    case 'GROUND_MISSING':
    case 'GROUND_NOT_LISTED':
      return remedyOf([repair('derogation.grounds', id, about)]);
    case 'REASONS_MISSING':
      return remedyOf([repair('derogation.reasons', id, about)]);
    case 'FACT_MISSING':
      return remedyOf(missingOf(finding, wanted, derogation));
    default:
      return remedyOf(lackingPapers(wanted, derogation));
  }
}

/** The facts that are missing, and what a day found late with them makes wrong anew. */
function missingOf(
  { missing }: Finding,
  wanted: PapersWanted,
  derogation: Derogation,
): readonly Repair[] {
  const { proposedOn, decidedOn } = derogation;
  const isDecisionOpen =
    missing.includes('derogation.decision') || missing.includes('derogation.decided_on');
  const wasInTime = decidedOn !== null && decidedOn <= wanted.bitesOn;
  return lackingPapers(wanted, derogation).filter(({ fact }) => {
    switch (fact) {
      case 'derogation.new_last_day':
        return missing.includes(fact);
      case 'derogation.decision':
        return isDecisionOpen || wasInTime;
      case 'derogation.proposal':
        return proposedOn !== null && (isDecisionOpen || wasInTime);
      default:
        return false;
    }
  });
}

function derogationOf({ records }: Finding, { facts }: JudgedCareer): Derogation {
  return found(facts.derogations, ({ id }) => records.includes(id));
}

/** The papers as they stand for their own stay, whatever day they name. */
function wantedBy(
  { assignmentId, kind, newLastDay }: Derogation,
  { findings }: JudgedCareer,
): PapersWanted {
  const { reason, figures } = found(
    findings,
    (one) => one.records.includes(assignmentId) && 'statutory_last_day' in one.figures,
  );
  if (kind === 'sequence')
    return { assignmentId, kind, endsOn: null, bitesOn: dayOf(figures, 'from') };
  const bitesOn = dayOf(figures, 'statutory_last_day');
  const isSameKind = 'ends_on' in figures && kindOf(reason) === kind;
  const endsOn = newLastDay ?? (isSameKind ? dayOf(figures, 'ends_on') : bitesOn);
  return { assignmentId, kind, endsOn, bitesOn };
}

/** The last day on which the decision is in time. */
function decisionBy({ bitesOn, kind }: PapersWanted, { newLastDay }: Derogation): IsoDate {
  return kind === 'sequence' ? bitesOn : earlier(bitesOn, newLastDay ?? bitesOn);
}

function kindOf(reason: string): DerogationKind {
  if (reason === 'SEQUENCE') return 'sequence';
  return reason === 'EARLY_END' || reason === 'SHORTENED' ? 'shorten' : 'extend';
}
