import type { IsoDate } from '../../dates.ts';
import type { Career } from '../../domain/agent.ts';
import type { CallRound, LodgedCandidacy } from '../../domain/vacancy.ts';
import type { Code, Finding } from '../finding.ts';
import type { Readings } from '../readings.ts';
import { judgeInForce } from '../versions.ts';
import { finding21 } from './figures.ts';

export type Stage = 'S1' | 'S2' | 'S3' | 'S4' | 'S5';

export type ProcedureFacts = {
  readonly committeeApprovedOn: IsoDate | null;
  readonly headOfPost: boolean | null;
  readonly careers: 'external' | 'consular' | 'both' | null;
  readonly calls: readonly CallRound[];
  readonly applicants: readonly LodgedCandidacy[];
};

export type Procedure = {
  readonly stage: Stage;
  /** OK: the stage may go on; BLOCKED: art. 21 is closed for this function. */
  readonly code: Code;
  readonly findings: readonly Finding[];
};

/** Where the locked procedure of art. 21, § 2 stands for one vacant function on a day. */
export function procedureOn(
  facts: ProcedureFacts,
  on: IsoDate,
  readings: Pick<Readings, 'careerCandidacy'>,
): Procedure {
  const notInForce = judgeInForce('21', on);
  if (notInForce) return { stage: 'S1', code: 'NOT_IN_FORCE', findings: [notInForce] };
  const stage = stageOn(facts, { on, readings });
  const findings = [headOfPostFinding(facts), approvalFinding(facts, on), stage.finding].filter(
    (one) => one !== null,
  );
  return { stage: stage.name, code: codeOf(findings), findings };
}

function codeOf(findings: readonly Finding[]): Code {
  const codes = findings.map(({ code }) => code);
  return (['BLOCKED', 'UNKNOWN', 'MANUAL'] as const).find((code) => codes.includes(code)) ?? 'OK';
}

type At = { readonly on: IsoDate; readonly readings: Pick<Readings, 'careerCandidacy'> };

function stageOn(
  facts: ProcedureFacts,
  at: At,
): { readonly name: Stage; readonly finding: Finding | null } {
  const [first, second] = ([1, 2] as const).map((round) =>
    facts.calls.find((call) => call.round === round),
  );
  const { on } = at;
  if (first === undefined || first.closesOn >= on) return { name: 'S1', finding: null };
  const closedFirst = closedBy(facts, first, at);
  if (closedFirst) return { name: 'S2', finding: closedFirst };
  if (second === undefined || second.closesOn >= on) return { name: 'S3', finding: null };
  const closedSecond = closedBy(facts, second, at);
  return closedSecond ? { name: 'S4', finding: closedSecond } : { name: 'S5', finding: null };
}

/** A consular candidate closes it provisionally while nobody recorded whom the function is open to. */
function closedBy(facts: ProcedureFacts, call: CallRound, at: At): Finding | null {
  const candidates = careerCandidates(facts, call, at);
  if (candidates.length === 0) return null;
  const figures = {
    round: call.round,
    closes_on: call.closesOn,
    career_candidates: candidates.length,
  };
  if (facts.careers === null && candidates.every(({ career }) => career === 'consular'))
    return finding21('21-4', 'UNKNOWN', {
      reason: 'CAREERS_UNKNOWN',
      missing: ['function.careers'],
      figures,
    });
  return finding21('21-4', 'BLOCKED', { reason: 'CAREER_CANDIDATE', figures });
}

/**
 * Career agents who were candidates when the call closed; whether they suit is not asked.
 *
 * Withdrawn on or before the closing day = never a candidate; later = there was one. Under the
 * other reading (A7) who was not retained, or has withdrawn by the day `on`, is none either. The
 * consular career counts unless the function is closed to it.
 */
function careerCandidates(
  { applicants, careers }: Pick<ProcedureFacts, 'applicants' | 'careers'>,
  { round, closesOn }: CallRound,
  { on, readings: { careerCandidacy } }: At,
): readonly LodgedCandidacy[] {
  const countsUntil = careerCandidacy === 'suitable_only' ? on : closesOn;
  return applicants.filter(
    (one) =>
      one.round === round &&
      one.filedOn <= closesOn &&
      (one.withdrawnOn === null || one.withdrawnOn > countsUntil) &&
      !(careerCandidacy === 'suitable_only' && one.retained === false) &&
      isOpenTo(one.career, careers),
  );
}

/** The call that decides at a stage: the first one up to S2, the second one after. */
export function roundAt(stage: Stage): CallRound['round'] {
  return stage === 'S1' || stage === 'S2' ? 1 : 2;
}

/** Whether the call is addressed to the career; an unrecorded opening is taken for open to both. */
export function isOpenTo(career: Career, careers: ProcedureFacts['careers']): boolean {
  if (career === 'external') return careers !== 'consular';
  return career === 'consular' && careers !== 'external';
}

/** Rule 21-1; `null` where the function is known not to be one of head of post. */
export function headOfPostFinding({
  headOfPost,
}: Pick<ProcedureFacts, 'headOfPost'>): Finding | null {
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
function approvalFinding(
  { committeeApprovedOn, calls }: ProcedureFacts,
  on: IsoDate,
): Finding | null {
  const first = calls.find(({ round }) => round === 1);
  if (first === undefined || first.openedOn > on) return null;
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
