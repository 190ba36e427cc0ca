import { day, type IsoDate } from '../../dates.ts';
import type { Career } from '../../domain/agent.ts';
import type { Code, Finding } from '../finding.ts';
import { finding21 } from './figures.ts';

/** Third version of art. 21 (RD of 18-09-2022); the two before were annulled from their first day. */
export const IN_FORCE_SINCE: IsoDate = day('2022-12-25');

export type Stage = 'S1' | 'S2' | 'S3' | 'S4' | 'S5';

export type Call = {
  readonly round: 1 | 2;
  readonly openedOn: IsoDate;
  readonly closesOn: IsoDate;
};

export type Applicant = {
  readonly staffNumber: string;
  readonly round: 1 | 2;
  readonly career: Career;
  readonly filedOn: IsoDate;
  readonly withdrawnOn: IsoDate | null;
};

export type ProcedureFacts = {
  readonly committeeApprovedOn: IsoDate | null;
  readonly headOfPost: boolean | null;
  readonly careers: 'external' | 'consular' | 'both' | null;
  readonly calls: readonly Call[];
  readonly applicants: readonly Applicant[];
};

export type Procedure = {
  readonly stage: Stage;
  /** OK: the stage may go on; BLOCKED: art. 21 is closed for this function. */
  readonly code: Code;
  readonly findings: readonly Finding[];
};

/** Where the locked procedure of art. 21, § 2 stands for one vacant function on a day. */
export function procedureOn(facts: ProcedureFacts, on: IsoDate): Procedure {
  if (on < IN_FORCE_SINCE) {
    const figures = { on, in_force_since: IN_FORCE_SINCE };
    const findings = [finding21('21', 'NOT_IN_FORCE', { reason: 'NOT_IN_FORCE', figures })];
    return { stage: 'S1', code: 'NOT_IN_FORCE', findings };
  }
  const stage = stageOn(facts, on);
  const findings = [
    headOfPostFinding(facts),
    approvalFinding(facts),
    ...(stage.finding ? [stage.finding] : []),
  ].filter((one) => one !== null);
  return { stage: stage.name, code: codeOf(findings), findings };
}

function codeOf(findings: readonly Finding[]): Code {
  const codes = findings.map(({ code }) => code);
  return (['BLOCKED', 'UNKNOWN', 'MANUAL'] as const).find((code) => codes.includes(code)) ?? 'OK';
}

function stageOn(
  facts: ProcedureFacts,
  on: IsoDate,
): { readonly name: Stage; readonly finding: Finding | null } {
  const [first, second] = ([1, 2] as const).map((round) =>
    facts.calls.find((call) => call.round === round),
  );
  if (first === undefined || first.closesOn >= on) return { name: 'S1', finding: null };
  const firstCount = careerCandidates(facts, first).length;
  if (firstCount > 0) return { name: 'S2', finding: closedBy(first, firstCount) };
  if (second === undefined || second.closesOn >= on) return { name: 'S3', finding: null };
  const secondCount = careerCandidates(facts, second).length;
  if (secondCount > 0) return { name: 'S4', finding: closedBy(second, secondCount) };
  return { name: 'S5', finding: null };
}

function closedBy({ round, closesOn }: Call, candidates: number): Finding {
  const figures = { round, closes_on: closesOn, career_candidates: candidates };
  return finding21('21-4', 'BLOCKED', { reason: 'CAREER_CANDIDATE', figures });
}

/**
 * Career agents who were candidates when the call closed; whether they suit is not asked (A7).
 *
 * Withdrawn on or before the closing day = never a candidate; later = there was one. The consular
 * career counts only where the function is open to it.
 */
export function careerCandidates(
  { applicants, careers }: Pick<ProcedureFacts, 'applicants' | 'careers'>,
  { round, closesOn }: Call,
): readonly Applicant[] {
  return applicants.filter(
    (one) =>
      one.round === round &&
      one.filedOn <= closesOn &&
      (one.withdrawnOn === null || one.withdrawnOn > closesOn) &&
      isOpenTo(one.career, careers),
  );
}

function isOpenTo(career: Career, careers: ProcedureFacts['careers']): boolean {
  if (career === 'external') return careers !== 'consular';
  return career === 'consular' && (careers === 'both' || careers === 'consular');
}

function headOfPostFinding({ headOfPost }: ProcedureFacts): Finding | null {
  if (headOfPost === true)
    return finding21('21-1', 'BLOCKED', {
      reason: 'HEAD_OF_POST',
      figures: { head_of_post: true },
    });
  if (headOfPost === false) return null;
  return finding21('21-1', 'UNKNOWN', {
    reason: 'HEAD_OF_POST_UNKNOWN',
    missing: ['function.head_of_post'],
    figures: {},
  });
}

/** The Committee approves the list of vacant functions before the first call carries it. */
function approvalFinding({ committeeApprovedOn, calls }: ProcedureFacts): Finding | null {
  const first = calls.find(({ round }) => round === 1);
  if (first === undefined) return null;
  const figures = { approved_on: committeeApprovedOn, opened_on: first.openedOn };
  if (committeeApprovedOn === null)
    return finding21('21-4', 'UNKNOWN', {
      reason: 'APPROVAL_UNKNOWN',
      missing: ['vacancy.committee_approved_on'],
      figures,
    });
  if (committeeApprovedOn <= first.openedOn) return null;
  return finding21('21-4', 'BLOCKED', { reason: 'APPROVED_LATE', figures });
}
