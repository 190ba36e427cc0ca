import type { Career } from '../domain/agent.ts';
import type { JobFunction } from '../domain/job-function.ts';
import type { StateCaseName } from './state-cases.ts';

/** One procedure of art. 21, § 2 as it stands on the day of the demonstration. */
export type VacancyCase = {
  /** When the Committee approved the list that holds it, compared with the first call. */
  readonly approval: 'before' | 'after' | 'missing';
  readonly calls: 'none' | 'first_open' | 'first_closed' | 'second_open' | 'both_closed';
  readonly candidacies: readonly CandidacyCase[];
  /** Which functions suit it; absent = any but heads of post. */
  readonly suits?: (job: JobFunction) => boolean;
  /** What nobody recorded of the function. */
  readonly gap?: 'careers' | 'class' | 'headOfPost';
};

export type CandidacyCase = {
  readonly round: 1 | 2;
  /** A career, or one state agent by name. */
  readonly who: Exclude<Career, 'state'> | StateCaseName;
  readonly isLate: boolean;
  /** Before or after the last day of the call. */
  readonly withdrawn: 'before' | 'after' | null;
  readonly retained: boolean | null;
};

const FIRST = (who: CandidacyCase['who'], rest: Partial<CandidacyCase> = {}): CandidacyCase => ({
  ...{ round: 1, who, isLate: false, withdrawn: null, retained: null },
  ...rest,
});
const SECOND = (who: CandidacyCase['who'], rest: Partial<CandidacyCase> = {}) =>
  FIRST(who, { round: 2, ...rest });

const isOpenToBoth = ({ careers, headOfPost }: JobFunction) =>
  careers === 'both' && headOfPost !== true;

/** Of the class and domain in which the state cases have their experience. */
export const suitsStateCases = (job: JobFunction) =>
  job.class === 'A2' && job.domain === 'political_economic' && job.headOfPost !== true;

/** Every stage, every way out of it and every missing fact, by name. */
export const VACANCY_CASES = {
  's1-call-to-come': { approval: 'before', calls: 'none', candidacies: [] },
  's1-call-open': {
    approval: 'before',
    calls: 'first_open',
    candidacies: [FIRST('external'), FIRST('external'), FIRST('six-years-exactly')],
  },
  's1-approval-missing': {
    approval: 'missing',
    calls: 'first_open',
    candidacies: [FIRST('external')],
  },
  's1-approved-late': { approval: 'after', calls: 'first_open', candidacies: [FIRST('external')] },
  's2-candidate-retained': {
    approval: 'before',
    calls: 'first_closed',
    candidacies: [
      FIRST('external', { retained: false }),
      FIRST('external', { retained: true }),
      FIRST('external', { withdrawn: 'before' }),
    ],
  },
  's2-only-candidate-not-retained': {
    approval: 'before',
    calls: 'first_closed',
    candidacies: [FIRST('external', { retained: false })],
  },
  's2-no-candidate-retained': {
    approval: 'before',
    calls: 'first_closed',
    candidacies: [
      FIRST('external', { retained: false }),
      FIRST('external', { retained: false }),
      FIRST('english-on-the-filing-day', { retained: false }),
    ],
  },
  's2-withdrawn-after-closing': {
    approval: 'before',
    calls: 'first_closed',
    candidacies: [FIRST('external', { withdrawn: 'after' })],
  },
  's3-second-call-to-come': { approval: 'before', calls: 'first_closed', candidacies: [] },
  's3-withdrawn-before-closing': {
    approval: 'before',
    calls: 'first_closed',
    candidacies: [FIRST('external', { withdrawn: 'before' })],
  },
  's3-only-candidate-late': {
    approval: 'before',
    calls: 'second_open',
    suits: suitsStateCases,
    candidacies: [FIRST('external', { isLate: true }), SECOND('experience-that-ended')],
  },
  's3-consular-not-called': {
    approval: 'before',
    calls: 'second_open',
    suits: (job) => suitsStateCases(job) && job.careers === 'external',
    candidacies: [FIRST('consular'), SECOND('six-years-exactly'), SECOND('level-b')],
  },
  's4-external-candidate': {
    approval: 'before',
    calls: 'both_closed',
    candidacies: [SECOND('external'), SECOND('gap-leaves-six-years')],
  },
  's4-consular-candidate': {
    approval: 'before',
    calls: 'both_closed',
    suits: isOpenToBoth,
    candidacies: [
      SECOND('consular'),
      SECOND('experience-in-another-domain'),
      SECOND('overlap-reaches-six-years'),
    ],
  },
  's4-not-retained': {
    approval: 'before',
    calls: 'both_closed',
    candidacies: [SECOND('external', { retained: false }), SECOND('six-years-exactly')],
  },
  's4-careers-unknown': {
    approval: 'before',
    calls: 'both_closed',
    suits: isOpenToBoth,
    gap: 'careers',
    candidacies: [SECOND('consular'), SECOND('experience-in-another-domain')],
  },
  's5-nobody': { approval: 'before', calls: 'both_closed', candidacies: [] },
  's5-withdrawn-and-late': {
    approval: 'before',
    calls: 'both_closed',
    candidacies: [
      SECOND('six-years-exactly', { withdrawn: 'before' }),
      SECOND('english-on-the-filing-day', { withdrawn: 'after' }),
      SECOND('gap-leaves-six-years', { isLate: true }),
      SECOND('external', { isLate: true }),
    ],
  },
  's5-function-without-class': {
    approval: 'before',
    calls: 'both_closed',
    suits: suitsStateCases,
    gap: 'class',
    candidacies: [SECOND('class-higher'), SECOND('class-unknown'), SECOND('level-c')],
  },
  's5-domain-unknown': {
    approval: 'before',
    calls: 'both_closed',
    // The domain of a held function is a fact of its holder's career: it stays.
    suits: ({ domain, headOfPost }) => domain === null && headOfPost !== true,
    candidacies: [SECOND('six-years-exactly'), SECOND('no-experience')],
  },
  's5-head-of-post-unknown': {
    approval: 'before',
    calls: 'both_closed',
    suits: suitsStateCases,
    gap: 'headOfPost',
    candidacies: [SECOND('overlap-reaches-six-years')],
  },
  's5-head-of-post': {
    approval: 'before',
    calls: 'both_closed',
    suits: ({ headOfPost }) => headOfPost === true,
    candidacies: [SECOND('class-higher')],
  },
} as const satisfies Readonly<Record<string, VacancyCase>>;

/** The procedure in stage S5 to which every state case applies. */
export const STATE_CASES_VACANCY = 's5-state-cases';

/** A procedure by its name. */
export type VacancyCaseName = keyof typeof VACANCY_CASES | typeof STATE_CASES_VACANCY;
