import { addDays, type IsoDate } from '../dates.ts';
import type { FunctionDomain } from '../domain/job-function.ts';
import { stay } from './invented-career.ts';
import { firstDayOfYearsBefore, type Exam, type Proofs, type Spell } from './invented-proofs.ts';
import type { InventedStateAgent, StateStay } from './invented-state-agent.ts';

/** The vacant function to which every case applies, and the day on which they do. */
export type CaseFunction = {
  readonly filedOn: IsoDate;
  /** Class of the function, A2 to A4: there is one below and one above. */
  readonly class: string;
  readonly domain: FunctionDomain;
};

/** As written in designations since 25-12-2022. */
export const ART_21 = 'RD 05-03-2015, art. 21';

/** Meets every condition on the filing day, with years to spare, unless `rest` says otherwise. */
export function applicant(
  at: CaseFunction,
  rest: Partial<InventedStateAgent> = {},
): InventedStateAgent {
  const appointedOn = firstDayOfYearsBefore(at.filedOn, 9);
  return {
    level: 'A',
    contract: 'statutory',
    gender: null,
    appointedOn,
    classes: [[at.class, firstDayOfYearsBefore(at.filedOn, 5)]],
    stays: [atHeadquarters(appointedOn)],
    ...allExams(addDays(at.filedOn, -900)),
    experience: [spell(at, 8)],
    ...rest,
  };
}

/** At headquarters; the last day is inclusive. */
export function atHeadquarters(from: IsoDate, to?: IsoDate): StateStay {
  return { ...stay('headquarters', to === undefined ? [from] : [from, to]), seat: null };
}

const EXAMS: readonly Exam[] = [
  'second_language_art47',
  'english_c1_speaking',
  'english_c1_writing',
];

/** The three exams on one day, without those left out. */
export function allExams(
  obtainedOn: IsoDate,
  without: readonly Exam[] = [],
): Pick<Proofs, 'certificates'> {
  return {
    certificates: EXAMS.filter((exam) => !without.includes(exam)).map((exam) => [exam, obtainedOn]),
  };
}

/** Experience begun `years` years before the filing day and going on, in the domain of the function. */
export function spell({ filedOn, domain }: CaseFunction, years: number): Spell {
  return { domain, from: firstDayOfYearsBefore(filedOn, years), to: null, isProved: true };
}
