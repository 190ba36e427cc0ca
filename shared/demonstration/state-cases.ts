import { addDays, dayBefore, type IsoDate } from '../dates.ts';
import type { FunctionDomain } from '../domain/job-function.ts';
import {
  allExams,
  applicant,
  ART_21,
  atHeadquarters,
  spell,
  type CaseFunction,
} from './applicant.ts';
import { stay } from './invented-career.ts';
import { firstDayOfYearsBefore, type Exam, type Spell } from './invented-proofs.ts';
import type { StateStay } from './invented-state-agent.ts';

/** What art. 21, § 3 must tell apart, one state agent each, by name. */
export function stateCases(at: CaseFunction) {
  return { ...ofStatus(at), ...ofClass(at), ...ofExperience(at), ...ofExams(at), ...ofPast(at) };
}

/** A case by its name. */
export type StateCaseName = keyof ReturnType<typeof stateCases>;

function ofStatus(at: CaseFunction) {
  return {
    contractual: applicant(at, { contract: 'contractual' }),
    'contract-unknown': applicant(at, { contract: null }),
    'nothing-recorded': applicant(at, {
      ...{ contract: null, level: null, appointedOn: null },
      ...{ classes: [], certificates: [], experience: [] },
    }),
    'contract-and-class-unknown': applicant(at, { contract: null, classes: [] }),
  };
}

function ofClass(at: CaseFunction) {
  const number = Number(at.class.slice(1));
  const since = firstDayOfYearsBefore(at.filedOn, 5);
  const [lower, higher] = [`A${number - 1}`, `A${number + 1}`];
  return {
    'class-lower': applicant(at, { classes: [[lower, since]] }),
    'class-higher': applicant(at, { classes: [[higher, since]] }),
    'class-reached-on-the-filing-day': applicant(at, {
      classes: [
        [lower, since],
        [at.class, at.filedOn],
      ],
    }),
    'class-reached-the-day-after': applicant(at, {
      classes: [
        [lower, since],
        [at.class, addDays(at.filedOn, 1)],
      ],
    }),
    'class-unknown': applicant(at, { classes: [] }),
    'class-without-first-day': applicant(at, { classes: [[at.class, null]] }),
    'level-unknown': applicant(at, { level: null, classes: [] }),
    'level-told-by-the-class': applicant(at, { level: null }),
    'level-b': applicant(at, { level: 'B', classes: [] }),
    'level-c': applicant(at, { level: 'C', classes: [] }),
  };
}

function ofExperience(at: CaseFunction) {
  const { filedOn, domain } = at;
  const years = (count: number) => firstDayOfYearsBefore(filedOn, count);
  const between = (from: IsoDate, to: IsoDate | null): Spell => ({
    ...{ domain, from, to },
    isProved: true,
  });
  const elsewhere: FunctionDomain = domain === 'consular' ? 'development' : 'consular';
  return {
    'six-years-exactly': applicant(at, { experience: [spell(at, 6)] }),
    'six-years-less-a-day': applicant(at, {
      experience: [between(addDays(years(6), 1), null)],
    }),
    'overlap-reaches-six-years': applicant(at, {
      experience: [between(years(7), years(3)), between(years(4), null)],
    }),
    'overlap-counts-once': applicant(at, {
      experience: [between(years(5), years(1)), between(years(4), null)],
    }),
    'gap-leaves-six-years': applicant(at, {
      experience: [between(years(9), dayBefore(years(5))), between(years(3), null)],
    }),
    'gap-leaves-too-little': applicant(at, {
      experience: [between(years(8), dayBefore(years(5))), between(years(2), null)],
    }),
    'experience-in-another-domain': applicant(at, {
      experience: [{ ...spell(at, 8), domain: elsewhere }],
    }),
    'experience-in-two-domains': applicant(at, {
      experience: [between(years(4), null), { ...spell(at, 8), domain: elsewhere }],
    }),
    'experience-that-ended': applicant(at, {
      experience: [between(years(9), dayBefore(years(1)))],
    }),
    'no-experience': applicant(at, { experience: [] }),
  };
}

function ofExams(at: CaseFunction) {
  const early = addDays(at.filedOn, -900);
  const onDay = (exam: Exam, obtainedOn: IsoDate) => ({
    certificates: [...allExams(early, [exam]).certificates, [exam, obtainedOn] as const],
  });
  const dayLater = addDays(at.filedOn, 1);
  return {
    'english-speaking-only': applicant(at, allExams(early, ['english_c1_writing'])),
    'english-writing-only': applicant(at, allExams(early, ['english_c1_speaking'])),
    'no-english': applicant(at, allExams(early, ['english_c1_speaking', 'english_c1_writing'])),
    'english-on-the-filing-day': applicant(at, onDay('english_c1_writing', at.filedOn)),
    'english-the-day-after-filing': applicant(at, onDay('english_c1_writing', dayLater)),
    'no-second-language': applicant(at, allExams(early, ['second_language_art47'])),
    'second-language-the-day-after-filing': applicant(at, onDay('second_language_art47', dayLater)),
    'no-exam': applicant(at, { certificates: [] }),
    'exams-and-experience-lacking': applicant(at, {
      ...allExams(early, ['second_language_art47', 'english_c1_writing']),
      experience: [spell(at, 4)],
    }),
  };
}

/** Designated before: to the same function, and to another one less or more than a year ago. */
function ofPast(at: CaseFunction) {
  const start = firstDayOfYearsBefore(at.filedOn, 12);
  const designated = (seat: StateStay['seat'], from: IsoDate, to: IsoDate) =>
    applicant(at, {
      appointedOn: start,
      stays: [
        atHeadquarters(start, dayBefore(from)),
        { ...stay('art21', [from, to], { plannedTo: to, legalBasis: ART_21 }), seat },
        atHeadquarters(addDays(to, 1)),
      ],
    });
  const years = (count: number) => firstDayOfYearsBefore(at.filedOn, count);
  return {
    'held-the-same-function': designated('wanted', years(3), dayBefore(years(2))),
    'held-another-function-lately': designated('second', years(2), dayBefore(at.filedOn)),
    'held-another-function-long-ago': designated('second', years(3), dayBefore(years(2))),
  };
}
