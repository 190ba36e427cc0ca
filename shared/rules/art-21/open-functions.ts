import { dayAfter, type IsoDate } from '../../dates.ts';
import type { JobFunction } from '../../domain/job-function.ts';
import type { Post } from '../../domain/post.ts';
import type { Vacancy } from '../../domain/vacancy.ts';
import { isHeadOfPost } from '../art-01.ts';
import { judge, type Question } from '../clock.ts';
import type { CareerFacts, CurrentStay } from '../verdict.ts';

/** A function in post that art. 21 is asked about. */
export type OpenFunction = Pick<JobFunction, 'code' | 'place' | 'class' | 'domain'> & {
  /** In the narrow sense of art. 1, 10°. */
  readonly headOfPost: boolean | null;
  readonly vacantFrom: IsoDate;
  /** Of the vacancy on file; null = none on file. */
  readonly vacancyCode: string | null;
};

export type OpenFunctions = {
  /** `all`: no function is known to fall vacant, so that every one in post is asked about. */
  readonly basis: 'vacant' | 'all';
  /** By function code. */
  readonly functions: readonly OpenFunction[];
};

/** All that tells which functions are vacant, and when. */
export type StaffingFacts = {
  readonly agents: readonly CareerFacts[];
  readonly posts: readonly Pick<Post, 'code' | 'type'>[];
  readonly functions: readonly JobFunction[];
  readonly vacancies: readonly Pick<Vacancy, 'code' | 'functionCode' | 'vacantFrom'>[];
};

type CurrentOf = (agent: CareerFacts) => CurrentStay | null;

/**
 * The functions in post that are or fall vacant up to the last day of the window: by a vacancy on
 * file that nobody has filled, or as the lawful last day of their holder passes (art. 17) with
 * nobody recorded after. Where there is none, all functions in post but those of head of post.
 * `currentOf`: where art. 17 finds an agent on the day, for who has asked already.
 */
export function openFunctions(
  facts: StaffingFacts,
  question: Question,
  currentOf: CurrentOf = (agent) => judge(agent, question).current,
): OpenFunctions {
  const { on, until } = question;
  const types = new Map(facts.posts.map(({ code, type }) => [code, type]));
  const inPost = facts.functions
    .filter(({ place }) => types.has(place))
    .map((job) => ({
      ...job,
      headOfPost: isHeadOfPost({ ...job, place: types.get(job.place) ?? null }),
    }));
  const vacancies = vacanciesOf(facts, until);
  const falling = fallingVacant(facts.agents, question.until, currentOf);
  const vacant = inPost.flatMap((job) => {
    const vacancy = vacancies.get(job.code);
    const vacantFrom = vacancy?.vacantFrom ?? falling.get(job.code);
    if (vacantFrom === undefined || !isValidOn(job, vacantFrom)) return [];
    return [toOpen(job, vacantFrom, vacancy?.code ?? null)];
  });
  if (vacant.length > 0) return { basis: 'vacant', functions: vacant };
  const open = inPost.filter((job) => job.headOfPost !== true && isValidOn(job, on));
  return { basis: 'all', functions: open.map((job) => toOpen(job, on, null)) };
}

/** By function, the vacancy that comes first among those nobody took up. */
function vacanciesOf({ vacancies, agents }: StaffingFacts, until: IsoDate) {
  const starts = lastStarts(agents);
  const open = vacancies.filter(
    ({ functionCode, vacantFrom }) =>
      vacantFrom <= until && (starts.get(functionCode) ?? '') < vacantFrom,
  );
  const byFunction = new Map<string, (typeof open)[number]>();
  for (const vacancy of open) {
    const known = byFunction.get(vacancy.functionCode);
    if (known === undefined || vacancy.vacantFrom < known.vacantFrom)
      byFunction.set(vacancy.functionCode, vacancy);
  }
  return byFunction;
}

/** By function, the day after the lawful last day of its holder. */
function fallingVacant(
  agents: readonly CareerFacts[],
  until: IsoDate,
  currentOf: CurrentOf,
): ReadonlyMap<string, IsoDate> {
  const starts = lastStarts(agents);
  const falling = new Map<string, IsoDate>();
  for (const agent of agents) {
    const current = currentOf(agent);
    if (!current?.functionCode || !current.lastDay || current.lastDay > until) continue;
    const isTaken = (starts.get(current.functionCode) ?? '') > current.from;
    if (!isTaken) falling.set(current.functionCode, dayAfter(current.lastDay));
  }
  return falling;
}

/** By function, the first day of the assignment that began or begins last. */
function lastStarts(agents: readonly CareerFacts[]): ReadonlyMap<string, IsoDate> {
  const starts = new Map<string, IsoDate>();
  for (const { assignments } of agents)
    for (const { functionCode, from } of assignments) {
      if (functionCode !== null && (starts.get(functionCode) ?? '') < from)
        starts.set(functionCode, from);
    }
  return starts;
}

function isValidOn({ validFrom, validTo }: JobFunction, on: IsoDate): boolean {
  return (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo);
}

function toOpen(
  { code, place, class: grade, domain, headOfPost }: JobFunction,
  vacantFrom: IsoDate,
  vacancyCode: string | null,
): OpenFunction {
  return { code, place, class: grade, domain, headOfPost, vacantFrom, vacancyCode };
}
