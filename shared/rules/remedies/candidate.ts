import { later, type IsoDate } from '../../dates.ts';
import type { VacantFunction } from '../art-21/admissibility.ts';
import type { Finding } from '../finding.ts';
import {
  firstDayHeld,
  firstDayInClass,
  firstExperienceDay,
  firstFilingDay,
  type ApplicantHistory,
} from './filing-day.ts';
import { remedyOfFinding } from './finding.ts';
import { noRemedy, type RemediedFinding, type Remedy } from './remedy.ts';

/** What the remedies of a candidacy are read from, beside its findings. */
export type JudgedApplicant = {
  readonly history: ApplicantHistory;
  readonly wanted: VacantFunction | null;
  readonly filedOn: IsoDate;
  /** Last day of the call, inclusive; null = none is recorded. */
  readonly closesOn: IsoDate | null;
};

/** Every finding of a candidacy with what would repair it, and the candidacy as a whole (art. 21). */
export function remediesOfCandidacy(
  findings: readonly Finding[],
  applicant: JudgedApplicant,
): { readonly findings: readonly RemediedFinding[]; readonly remedy: Remedy | null } {
  const remedied = findings.map((finding) => ({
    ...finding,
    remedy: withDay(remedyOfFinding(finding), finding, applicant),
  }));
  return { findings: remedied, remedy: remedyOfAll(remedied, applicant) };
}

/** The day from which the one condition is met by itself. */
function withDay(
  remedy: Remedy | null,
  { rule, figures }: Finding,
  { history, wanted, filedOn }: JudgedApplicant,
): Remedy | null {
  if (remedy === null) return null;
  switch (rule) {
    case '21-6':
      return { ...remedy, from: firstDayInClass(history, wanted, filedOn) };
    case '21-7':
      return { ...remedy, from: firstExperienceDay(history, wanted) };
    case '21-8':
    case '21-9': {
      const lacking = String(figures['lacking']).split(';');
      const days = lacking.map((exam) => firstDayHeld(history, exam));
      return { ...remedy, from: days.reduce(laterOrNever) };
    }
    default:
      return remedy;
  }
}

function laterOrNever(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  return a === null || b === null ? null : later(a, b);
}

/** The conditions do not depend on each other: what each lacks, together, is the smallest set. */
function remedyOfAll(
  findings: readonly RemediedFinding[],
  { history, wanted, filedOn, closesOn }: JudgedApplicant,
): Remedy | null {
  const open = findings.flatMap(({ remedy }) => remedy ?? []);
  if (open.length === 0) return null;
  const hopeless = open.find(({ cannot }) => cannot !== null);
  if (hopeless?.cannot) return noRemedy(hopeless.cannot);
  const day = firstFilingDay(history, wanted, filedOn);
  const from = closesOn === null || (day !== null && day <= closesOn) ? day : null;
  return { facts: open.flatMap(({ facts }) => facts), otherwise: [], from, cannot: null };
}
