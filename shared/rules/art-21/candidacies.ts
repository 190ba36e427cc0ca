import type { IsoDate } from '../../dates.ts';
import type { LodgedCandidacy } from '../../domain/vacancy.ts';
import { worstCode, type Code, type Finding } from '../finding.ts';
import { judgeApplicant, type ApplicantFacts, type VacantFunction } from './admissibility.ts';
import { judgeRenewal, type Designation } from './designation.ts';
import type { Readings } from '../readings.ts';
import { finding21 } from './figures.ts';
import { isOpenTo, roundAt, type ProcedureFacts, type Stage } from './procedure.ts';

/** A candidacy with what is recorded of the person on the filing date. */
export type Candidacy = LodgedCandidacy & {
  readonly person: ApplicantFacts;
  /** Designations of the same person under art. 21, in any order. */
  readonly designations: readonly Designation[];
  /** Of a career agent's present stay; null = without a term, or not determined. */
  readonly lawfulLastDay: IsoDate | null;
};

export type VacantPlace = {
  readonly functionCode: string;
  readonly vacantFrom: IsoDate;
  /** null = the vacancy names a function that nobody described. */
  readonly wanted: VacantFunction | null;
};

export type JudgedCandidacy = {
  readonly staffNumber: string;
  readonly code: Code;
  readonly findings: readonly Finding[];
};

type At = {
  readonly on: IsoDate;
  readonly stage: Stage;
  readonly facts: ProcedureFacts;
  readonly vacancy: VacantPlace;
  readonly readings: Pick<Readings, 'careerCandidacy' | 'renewal'>;
};

/** The candidacies lodged by `on` in the call that decides at that stage, by staff number. */
export function judgeCandidacies(
  candidacies: readonly Candidacy[],
  at: At,
): readonly JudgedCandidacy[] {
  const round = roundAt(at.stage);
  return candidacies
    .filter((one) => one.round === round && one.filedOn <= at.on)
    .toSorted((a, b) => (a.staffNumber < b.staffNumber ? -1 : 1))
    .map((one) => {
      const findings = judgeCandidacy(one, at);
      const code = worstCode(findings.map((finding) => finding.code));
      return { staffNumber: one.staffNumber, code, findings };
    });
}

function judgeCandidacy(one: Candidacy, at: At): readonly Finding[] {
  const formal = judgeLodging(one, at);
  if (formal) return [formal];
  if (one.career !== 'state') return [judgeCareer(one, at)];
  if (at.stage === 'S1') return [closed('CAREERS_ONLY', one)];
  if (at.stage === 'S2' || at.stage === 'S4') return [closed('NOT_EXAMINED', one)];
  const { functionCode, vacantFrom, wanted } = at.vacancy;
  const designation = { id: '', functionCode, from: vacantFrom, to: null };
  return [
    ...(at.facts.headOfPost === true ? [headOfPost()] : []),
    ...judgeApplicant(one.person, wanted, one.filedOn),
    judgeRenewal(designation, one.designations, at.readings),
  ];
}

/** Whether there is a candidacy at all: in time, and not withdrawn by the day of the question. */
function judgeLodging(one: Candidacy, { on, facts, readings }: At): Finding | null {
  const closesOn = facts.calls.find(({ round }) => round === one.round)?.closesOn ?? null;
  const { filedOn, withdrawnOn } = one;
  const figures = { filed_on: filedOn, withdrawn_on: withdrawnOn, closes_on: closesOn };
  if (closesOn !== null && filedOn > closesOn)
    return finding21('21-4', 'BLOCKED', { reason: 'FILED_LATE', figures });
  if (withdrawnOn === null || withdrawnOn > on) return null;
  const isLate =
    closesOn !== null &&
    withdrawnOn > closesOn &&
    one.career !== 'state' &&
    readings.careerCandidacy === 'any';
  return isLate
    ? finding21('21-4', 'MANUAL', { reason: 'WITHDRAWN_LATE', figures })
    : finding21('21-4', 'BLOCKED', { reason: 'WITHDRAWN', figures });
}

/** Rule 21-13: a career agent may apply; one not yet due to move needs a decision of art. 17, § 2. */
function judgeCareer(one: Candidacy, { facts: { careers }, vacancy }: At): Finding {
  const { career, round, lawfulLastDay } = one;
  const { vacantFrom } = vacancy;
  const figures = { career, careers, round };
  if (career === 'consular' && careers === null)
    return finding21('21-4', 'UNKNOWN', {
      reason: 'CAREERS_UNKNOWN',
      missing: ['function.careers'],
      figures,
    });
  if (!isOpenTo(career, careers))
    return finding21('21-4', 'BLOCKED', { reason: 'CAREER_NOT_CALLED', figures });
  if (lawfulLastDay === null || lawfulLastDay < vacantFrom)
    return finding21('21-13', 'OK', { reason: 'CAREER_MAY_APPLY', figures });
  return finding21('21-13', 'NEEDS_DECISION', {
    reason: 'NOT_YET_DUE',
    figures: { ...figures, last_day: lawfulLastDay, vacant_from: vacantFrom },
  });
}

function closed(reason: 'CAREERS_ONLY' | 'NOT_EXAMINED', { round, filedOn }: Candidacy): Finding {
  return finding21('21-4', 'BLOCKED', { reason, figures: { round, filed_on: filedOn } });
}

function headOfPost(): Finding {
  return finding21('21-1', 'BLOCKED', { reason: 'HEAD_OF_POST', figures: { head_of_post: true } });
}
