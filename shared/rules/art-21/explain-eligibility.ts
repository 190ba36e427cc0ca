import type { IsoDate } from '../../dates.ts';
import { FUNCTION_DOMAINS } from '../../domain/job-function.ts';
import { worstCode, type Code, type Finding } from '../finding.ts';
import { judgeInForce } from '../versions.ts';
import { judgeApplicant, type ApplicantFacts } from './admissibility.ts';
import { judgeRenewal } from './designation.ts';
import {
  judgeEligibility,
  type Eligibility,
  type EligibilityQuestion,
  type FunctionKind,
} from './eligibility.ts';
import type { OpenFunction } from './open-functions.ts';
import { headOfPostFinding } from './procedure.ts';
import { classOn, type StateAgentFacts } from './standing.ts';

/** The functions of one kind, with what art. 21 says of the person for each of them. */
export type KindAnswer = Pick<FunctionKind, 'class' | 'domain' | 'headOfPost'> & {
  readonly code: Code;
  /** Rules 21-1 and 21-5 to 21-9. */
  readonly findings: readonly Finding[];
  readonly functions: readonly (OpenFunction & {
    readonly code: string;
    /** Of the kind and of the renewal together. */
    readonly answer: Code;
    /** Rule 21-3. */
    readonly renewal: Finding;
  })[];
};

export type EligibilityExplanation = Eligibility & {
  /** What does not depend on the function: 21-5, 21-8, 21-9; 21-7 for each domain with experience. */
  readonly findings: readonly Finding[];
  readonly kinds: readonly KindAnswer[];
};

/** As `judgeEligibility`, with every rule on every function. */
export function explainEligibility(
  facts: StateAgentFacts,
  kinds: readonly FunctionKind[],
  question: EligibilityQuestion,
): EligibilityExplanation {
  const { on } = question;
  const eligibility = judgeEligibility(facts, kinds, question);
  const notInForce = judgeInForce('21', on);
  if (notInForce) return { ...eligibility, findings: [notInForce], kinds: [] };

  const person = applicantOf(facts, on);
  return {
    ...eligibility,
    findings: personalFindings(person, on),
    kinds: kinds.map((kind) => answerFor(person, kind, { eligibility, question })),
  };
}

/** What art. 21, § 3 reads of an agent on the day the candidacy is lodged. */
export function applicantOf(facts: StateAgentFacts, on: IsoDate): ApplicantFacts {
  const { staffNumber, career, contract, level, certificates, experience } = facts;
  return {
    ...{ staffNumber, career, contract, level, certificates, experience },
    class: classOn(facts, on),
  };
}

function personalFindings(person: ApplicantFacts, on: IsoDate): readonly Finding[] {
  const known = FUNCTION_DOMAINS.filter((domain) =>
    person.experience.some((one) => one.domain === domain),
  );
  const [first = 'other', ...others] = known;
  const own = judgeApplicant(person, { class: null, domain: first }, on).filter(
    ({ rule }) => rule !== '21-6' && (rule !== '21-7' || known.length > 0),
  );
  const more = others.flatMap((domain) =>
    judgeApplicant(person, { class: null, domain }, on).filter(({ rule }) => rule === '21-7'),
  );
  return [...own, ...more];
}

function answerFor(
  person: ApplicantFacts,
  kind: FunctionKind,
  {
    eligibility,
    question: { on, readings },
  }: { readonly eligibility: Eligibility; readonly question: EligibilityQuestion },
): KindAnswer {
  const headOfPost = headOfPostFinding(kind);
  const findings = [
    ...(headOfPost === null ? [] : [headOfPost]),
    ...judgeApplicant(person, kind, on),
  ];
  const codes = findings.map(({ code }) => code);
  return {
    class: kind.class,
    domain: kind.domain,
    headOfPost: kind.headOfPost,
    code: worstCode(codes),
    findings,
    functions: kind.functions.map((one) => {
      const thought = { id: '', functionCode: one.code, from: one.vacantFrom, to: null };
      const renewal = judgeRenewal(thought, eligibility.designations, readings);
      return { ...one, renewal, answer: worstCode([...codes, renewal.code]) };
    }),
  };
}
