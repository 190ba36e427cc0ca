import type { Art21Answer, InterimAnswer } from '../../shared/api/records.ts';
import type { Signatory } from '../../shared/rules/art-20.ts';
import type { Deadline } from '../../shared/rules/art-22/deadline.ts';
import type { DegreeBalance } from '../../shared/rules/language-balance.ts';
import { findingShape, remediedShape, remedyShape } from './contract-shapes.ts';

/** Art. 15: equal ranks stand for those whom the text cannot tell apart. */
export function interimShape({ ranking, code, findings }: InterimAnswer) {
  return {
    ranking: ranking.map(({ staffNumber, rank, because }) => ({
      staff_number: staffNumber,
      rank,
      because,
    })),
    code,
    findings: findings.map(findingShape),
  };
}

/** Art. 20: an answer with a flag is to be looked at by a person. */
export function signatoryShape({ authority, instrument, flags }: Signatory) {
  return { authority, instrument, flags };
}

/** Art. 21: the stage, the candidacies of the call that decides, the designations to the function. */
export function art21Shape(answer: Art21Answer) {
  const { stage, code, candidates, designations, findings } = answer;
  return {
    stage,
    code,
    candidates: candidates.map((one) => ({
      staff_number: one.staffNumber,
      code: one.code,
      findings: one.findings.map(remediedShape),
      remedy: one.remedy && remedyShape(one.remedy),
    })),
    designations: designations.map((one) => ({
      staff_number: one.staffNumber,
      from: one.from,
      code: one.code,
      findings: one.findings.map(remediedShape),
    })),
    findings: findings.map(remediedShape),
  };
}

/** Art. 22, § 3: `skipped` are the days after publication that do not count. */
export function deadlineShape({ firstDay, lastDay, skipped }: Deadline) {
  return {
    first_day: firstDay,
    last_day: lastDay,
    skipped: skipped.map(({ date, why }) => ({ date, why })),
  };
}

/** Language laws, art. 47, § 5: `degree` is null for those whose degree is not recorded. */
export function balanceShape(degrees: readonly DegreeBalance[]) {
  return { degrees: degrees.map(({ degree, fr, nl, code }) => ({ degree, fr, nl, code })) };
}
