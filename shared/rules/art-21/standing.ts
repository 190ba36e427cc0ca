import { parseDay, type IsoDate } from '../../dates.ts';
import { FUNCTION_DOMAINS, type FunctionDomain } from '../../domain/job-function.ts';
import type { AgentFacts } from '../planner-facts.ts';
import type { Designation } from './designation.ts';
import { experienceBefore, sixYearsReachedOn } from './experience.ts';

/** What art. 21 asks of the person alone, whatever the function. */
export type PersonalCondition =
  'status' | 'level' | 'second_language' | 'english_speaking' | 'english_writing';

/** In the order of the article. */
export const PERSONAL_CONDITIONS: readonly PersonalCondition[] = [
  'status',
  'level',
  'second_language',
  'english_speaking',
  'english_writing',
];

/** A condition on a day: `later` = by time alone, with what is recorded; `none` = no day of it. */
export type HeldState = 'held' | 'later' | 'missing' | 'none' | 'unknown';

/** In the order in which lists sort them. */
export const HELD_STATES: readonly HeldState[] = ['held', 'later', 'unknown', 'missing', 'none'];

export type Held = {
  readonly state: HeldState;
  /** First day on which it is held, past or to come; null = not dated, or not held at all. */
  readonly since: IsoDate | null;
};

/** Experience in one domain before the day asked, and when it makes six years. */
export type DomainExperience = Held & {
  readonly domain: FunctionDomain;
  readonly months: number;
  readonly days: number;
};

/** All that art. 21 reads of a person; classes in any order, certificates oldest first. */
export type StateAgentFacts = Pick<
  AgentFacts,
  | 'staffNumber'
  | 'career'
  | 'contract'
  | 'level'
  | 'appointedOn'
  | 'retiresOn'
  | 'classes'
  | 'certificates'
  | 'experience'
  | 'assignments'
>;

/** What is recorded of a person, measured against art. 21, § 3 on one day. */
export type Standing = {
  readonly conditions: Readonly<Record<PersonalCondition, Held>>;
  /** One for each of `FUNCTION_DOMAINS`. */
  readonly experience: readonly DomainExperience[];
  /** Facts to find for the personal conditions. */
  readonly missing: readonly string[];
};

/** Exams that prove the conditions on languages (art. 21, § 3, 4° and 5°). */
const EXAMS = {
  second_language: 'second_language_art47',
  english_speaking: 'english_c1_speaking',
  english_writing: 'english_c1_writing',
} as const;

/** Each condition of § 3 that does not depend on the function, on the day a candidacy is lodged. */
export function standingOn(facts: StateAgentFacts, on: IsoDate): Standing {
  const status = statusOf(facts);
  const level = levelOn(facts, on);
  return {
    conditions: {
      ...{ status, level },
      second_language: proofOn(facts, EXAMS.second_language, on),
      english_speaking: proofOn(facts, EXAMS.english_speaking, on),
      english_writing: proofOn(facts, EXAMS.english_writing, on),
    },
    experience: FUNCTION_DOMAINS.map((domain) => experienceIn(facts, domain, on)),
    missing: [
      ...(status.state === 'unknown' ? ['agent.contract'] : []),
      ...(level.state === 'unknown' ? ['agent.level'] : []),
    ],
  };
}

/** The class held on the day; null = none recorded. */
export function classOn(facts: Pick<AgentFacts, 'classes'>, on: IsoDate): string | null {
  return heldOn(facts, on)?.class ?? null;
}

/** As `classOn`, with its first day. */
export function heldOn(
  { classes }: Pick<AgentFacts, 'classes'>,
  on: IsoDate,
): AgentFacts['classes'][number] | null {
  return latest(classes.filter(({ since }) => since === null || since <= on)) ?? null;
}

function latest(classes: AgentFacts['classes']): AgentFacts['classes'][number] | undefined {
  let last = classes[0];
  for (const one of classes) if (last && (one.since ?? '') >= (last.since ?? '')) last = one;
  return last;
}

/** Designations under art. 21 on record, each with its real last day, else the one foreseen. */
export function designationsOf({
  assignments,
}: Pick<AgentFacts, 'assignments'>): readonly Designation[] {
  return assignments
    .filter(({ kind }) => kind === 'art21')
    .map(({ id, functionCode, from, plannedTo, to }) => ({
      ...{ id, functionCode, from },
      to: to ?? plannedTo,
    }));
}

function statusOf({ career, contract, appointedOn }: StateAgentFacts): Held {
  if (career !== 'state' || contract === 'contractual') return { state: 'missing', since: null };
  return { state: contract === null ? 'unknown' : 'held', since: contract && appointedOn };
}

/** Level A, by the level recorded, else by a class such as A3. */
function levelOn(facts: StateAgentFacts, on: IsoDate): Held {
  const level = facts.level ?? (classOn(facts, on)?.startsWith('A') ? 'A' : null);
  if (level === null) return { state: 'unknown', since: null };
  if (level !== 'A') return { state: 'missing', since: null };
  const since = facts.classes
    .filter((one) => one.class.startsWith('A'))
    .map((one) => one.since ?? '')
    .toSorted()
    .find((first) => first <= on);
  return { state: 'held', since: parseDay(since ?? '') ?? null };
}

/** The first certificate on record, as they come oldest first. */
function proofOn({ certificates }: StateAgentFacts, exam: string, on: IsoDate): Held {
  return heldFrom(certificates.find((one) => one.exam === exam)?.obtainedOn ?? null, on);
}

function experienceIn(
  facts: StateAgentFacts,
  domain: FunctionDomain,
  on: IsoDate,
): DomainExperience {
  const periods = facts.experience.filter((one) => one.domain === domain);
  if (periods.length === 0) return { domain, months: 0, days: 0, state: 'none', since: null };
  const { months, days } = experienceBefore(periods, on);
  return { domain, months, days, ...heldFrom(sixYearsReachedOn(periods), on) };
}

function heldFrom(since: IsoDate | null, on: IsoDate): Held {
  if (since === null) return { state: 'missing', since };
  return { state: since <= on ? 'held' : 'later', since };
}
