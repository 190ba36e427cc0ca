import type { IsoDate } from '../../dates.ts';
import type { Career, Contract } from '../../domain/agent.ts';
import type { FunctionDomain } from '../../domain/job-function.ts';
import type { Finding } from '../finding.ts';
import { experienceBefore, experienceLackingOn } from './experience.ts';
import { EXPERIENCE_MONTHS, SECOND_LANGUAGE, finding21 } from './figures.ts';

/** What art. 21, § 3 asks of a state agent, as recorded. */
export type ApplicantFacts = {
  readonly staffNumber: string;
  readonly career: Career;
  readonly contract: Contract | null;
  readonly level: string | null;
  /** Held on the filing date. */
  readonly class: string | null;
  readonly certificates: readonly { readonly exam: string; readonly obtainedOn: IsoDate }[];
  readonly experience: readonly {
    readonly domain: FunctionDomain;
    readonly from: IsoDate;
    readonly to: IsoDate | null;
  }[];
};

export type VacantFunction = {
  readonly class: string | null;
  readonly domain: FunctionDomain | null;
};

/**
 * One finding a condition, each judged on the day the candidacy was lodged (§ 3, al. 2).
 *
 * `wanted` null = the vacancy names a function that nobody described.
 */
export function judgeApplicant(
  facts: ApplicantFacts,
  wanted: VacantFunction | null,
  filedOn: IsoDate,
): readonly Finding[] {
  return [
    judgeStatus(facts),
    judgeClass(facts, wanted),
    judgeExperience(facts, wanted, filedOn),
    ...judgeProofs(facts, filedOn),
  ];
}

/** The conditions that need no vacancy: status, level A (`class` held on the day), both languages. */
export function judgeOwnConditions(
  facts: Omit<ApplicantFacts, 'experience'>,
  on: IsoDate,
): readonly Finding[] {
  const anyClass = { class: null, domain: null };
  return [judgeStatus(facts), judgeClass(facts, anyClass), ...judgeProofs(facts, on)];
}

function judgeProofs(
  facts: Pick<ApplicantFacts, 'certificates'>,
  filedOn: IsoDate,
): readonly Finding[] {
  return [
    judgeExams(facts, filedOn, { rule: '21-8', exams: [SECOND_LANGUAGE] }),
    judgeExams(facts, filedOn, {
      rule: '21-9',
      exams: ['english_c1_speaking', 'english_c1_writing'],
    }),
  ];
}

function judgeStatus({ career, contract }: Pick<ApplicantFacts, 'career' | 'contract'>): Finding {
  const figures = { career, contract };
  if (career !== 'state' || contract === 'contractual')
    return finding21('21-5', 'BLOCKED', { reason: 'NOT_A_STATE_AGENT', figures });
  if (contract === null)
    return finding21('21-5', 'UNKNOWN', {
      reason: 'STATUS_UNKNOWN',
      missing: ['agent.contract'],
      figures,
    });
  return finding21('21-5', 'OK', { reason: 'OF_THE_STATE', figures });
}

/** A class such as A3 is one of level A; without any class the level must be recorded. */
function judgeClass(
  facts: Pick<ApplicantFacts, 'class' | 'level'>,
  wanted: VacantFunction | null,
): Finding {
  const own = facts.class;
  const level = facts.level ?? (own?.startsWith('A') ? 'A' : null);
  const asked = wanted?.class ?? null;
  const figures = { level, class: own, function_class: asked };
  if (level !== null && level !== 'A')
    return finding21('21-6', 'BLOCKED', { reason: 'OTHER_LEVEL', figures });
  const missing = [
    ...(level === null ? ['agent.level'] : []),
    ...(wanted === null ? ['function.class'] : []),
    ...(asked !== null && own === null ? ['agent.class'] : []),
  ];
  if (missing.length > 0)
    return finding21('21-6', 'UNKNOWN', { reason: 'CLASS_UNKNOWN', missing, figures });
  if (asked !== null && own !== asked)
    return finding21('21-6', 'BLOCKED', { reason: 'OTHER_CLASS', figures });
  return finding21('21-6', 'OK', { reason: 'SAME_CLASS', figures });
}

/** Reached on the day after the sixth year ends (C4): only days before the filing count. */
function judgeExperience(
  { experience }: ApplicantFacts,
  wanted: VacantFunction | null,
  filedOn: IsoDate,
): Finding {
  const domain = wanted?.domain ?? null;
  if (domain === null)
    return finding21('21-7', 'UNKNOWN', {
      reason: 'DOMAIN_UNKNOWN',
      missing: ['function.domain'],
      figures: { filed_on: filedOn },
    });
  const periods = experience.filter((one) => one.domain === domain);
  const { months, days } = experienceBefore(periods, filedOn);
  const figures = {
    ...{ domain, months, days, required_months: EXPERIENCE_MONTHS },
    ...{ lacking_days: experienceLackingOn(periods, filedOn), filed_on: filedOn },
  };
  return months >= EXPERIENCE_MONTHS
    ? finding21('21-7', 'OK', { reason: 'ENOUGH_EXPERIENCE', figures })
    : finding21('21-7', 'BLOCKED', { reason: 'TOO_LITTLE_EXPERIENCE', figures });
}

function judgeExams(
  { certificates }: Pick<ApplicantFacts, 'certificates'>,
  filedOn: IsoDate,
  { rule, exams }: { readonly rule: string; readonly exams: readonly string[] },
): Finding {
  const held = exams.map((exam) => certificates.find((one) => one.exam === exam));
  const lacking = exams.filter((_, index) => {
    const certificate = held[index];
    return certificate === undefined || certificate.obtainedOn > filedOn;
  });
  const figures = {
    filed_on: filedOn,
    lacking: lacking.join(';'),
    ...Object.fromEntries(exams.map((exam, index) => [exam, held[index]?.obtainedOn ?? null])),
  };
  return lacking.length === 0
    ? finding21(rule, 'OK', { reason: 'PROOF_HELD', figures })
    : finding21(rule, 'BLOCKED', { reason: 'PROOF_LACKING', figures });
}
