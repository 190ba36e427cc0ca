import { dayAfter, later, type IsoDate } from '../../dates.ts';
import type { ClassPeriod } from '../../domain/agent.ts';
import {
  judgeApplicant,
  type ApplicantFacts,
  type VacantFunction,
} from '../art-21/admissibility.ts';
import { sixYearsReachedOn } from '../art-21/experience.ts';

/** What art. 21, § 3 asks of a state agent, with the classes held over time. */
export type ApplicantHistory = Omit<ApplicantFacts, 'class'> & {
  /** Oldest first; one without a recorded first day comes before all others. */
  readonly classes: readonly Pick<ClassPeriod, 'class' | 'since'>[];
};

/** The applicant as recorded for a filing day. */
export function applicantOn({ classes, ...rest }: ApplicantHistory, on: IsoDate): ApplicantFacts {
  const held = classes.findLast(({ since }) => since === null || since <= on);
  return { ...rest, class: held?.class ?? null };
}

/**
 * The first filing day after `after` on which every condition of § 3 is met with nothing more
 * recorded; null where time alone does not do. The day before it is not admissible, or is `after`.
 */
export function firstFilingDay(
  history: ApplicantHistory,
  wanted: VacantFunction | null,
  after: IsoDate,
): IsoDate | null {
  const days = [
    firstExperienceDay(history, wanted),
    ...EXAMS.map((exam) => firstDayHeld(history, exam)),
  ];
  let earliest = dayAfter(after);
  for (const one of days) {
    if (one === null) return null;
    earliest = later(earliest, one);
  }
  return firstDayInClass(history, wanted, earliest);
}

/** The day on which the sixth year in the domain of the function is complete (C4). */
export function firstExperienceDay(
  { experience }: Pick<ApplicantFacts, 'experience'>,
  wanted: VacantFunction | null,
): IsoDate | null {
  const domain = wanted?.domain ?? null;
  const periods = experience.filter((one) => one.domain === domain);
  return sixYearsReachedOn(periods);
}

/** The day on which a certificate on record is held; null for one that is not. */
export function firstDayHeld(
  { certificates }: Pick<ApplicantFacts, 'certificates'>,
  exam: string,
): IsoDate | null {
  return certificates.find((one) => one.exam === exam)?.obtainedOn ?? null;
}

/** A class is held from a day to the day before the next one: being in time may pass again. */
export function firstDayInClass(
  history: ApplicantHistory,
  wanted: VacantFunction | null,
  earliest: IsoDate,
): IsoDate | null {
  const starts = [earliest, ...history.classes.flatMap(({ since }) => since ?? [])].filter(
    (since) => since >= earliest,
  );
  return starts.find((start) => isOfClass(applicantOn(history, start), wanted, start)) ?? null;
}

/** Rules 21-5 and 21-6, as the article itself judges them. */
function isOfClass(facts: ApplicantFacts, wanted: VacantFunction | null, on: IsoDate): boolean {
  return judgeApplicant(facts, wanted, on).every(
    ({ rule, code }) => code === 'OK' || !(rule === '21-5' || rule === '21-6'),
  );
}

const EXAMS = ['second_language_art47', 'english_c1_speaking', 'english_c1_writing'] as const;
