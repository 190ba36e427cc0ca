import { later, type IsoDate } from '../../dates.ts';
import type { Readings } from '../readings.ts';
import { versionOn } from '../versions.ts';
import { judgeRenewal, type Designation } from './designation.ts';
import type { OpenFunction } from './open-functions.ts';
import {
  classOn,
  designationsOf,
  PERSONAL_CONDITIONS,
  standingOn,
  type Held,
  type PersonalCondition,
  type Standing,
  type StateAgentFacts,
} from './standing.ts';

/** Where a state agent stands under art. 21 on a day. */
export type EligibilityVerdict =
  'ELIGIBLE' | 'NOT_YET' | 'UNDETERMINED' | 'NOT_ELIGIBLE' | 'NOT_IN_FORCE';

/** The most promising first. */
export const ELIGIBILITY_VERDICTS: readonly EligibilityVerdict[] = [
  'ELIGIBLE',
  'NOT_YET',
  'UNDETERMINED',
  'NOT_ELIGIBLE',
  'NOT_IN_FORCE',
];

/** The day on which the candidacy would be lodged, and the reading of a renewal (A8). */
export type EligibilityQuestion = {
  readonly on: IsoDate;
  readonly readings: Pick<Readings, 'renewal'>;
};

/** What stands in the way of a function: of the person, of the function, or of both together. */
export type Obstacle = PersonalCondition | 'head_of_post' | 'class' | 'experience' | 'renewal';

/** Functions that art. 21 treats alike. */
export type FunctionKind = Pick<OpenFunction, 'class' | 'domain' | 'headOfPost'> & {
  readonly functions: readonly OpenFunction[];
};

export type Eligibility = Standing & {
  readonly staffNumber: string;
  readonly verdict: EligibilityVerdict;
  /** First day on which time alone makes the person eligible; null unless NOT_YET. */
  readonly eligibleFrom: IsoDate | null;
  /** How many of the functions asked about may be had on the day. */
  readonly eligibleFunctions: number;
  /** Of the function that is nearest; empty for who is eligible. */
  readonly obstacles: readonly Obstacle[];
  readonly designations: readonly Designation[];
};

/** The functions by class, domain and whether they are of head of post, in the order they come. */
export function groupByKind(functions: readonly OpenFunction[]): readonly FunctionKind[] {
  const groups = new Map<string, FunctionKind & { readonly functions: OpenFunction[] }>();
  for (const one of functions) {
    const { class: grade, domain, headOfPost } = one;
    const key = JSON.stringify([grade, domain, headOfPost]);
    const group = groups.get(key);
    if (group) group.functions.push(one);
    else groups.set(key, { class: grade, domain, headOfPost, functions: [one] });
  }
  return [...groups.values()];
}

/** Whether the person is at the ministry on the day: only then is art. 21 a question. */
export function isInService(
  { appointedOn, retiresOn }: Pick<StateAgentFacts, 'appointedOn' | 'retiresOn'>,
  on: IsoDate,
): boolean {
  return (retiresOn === null || on < retiresOn) && (appointedOn === null || appointedOn <= on);
}

type Person = {
  readonly facts: StateAgentFacts;
  readonly standing: Standing;
  readonly designations: readonly Designation[];
  /** On the day asked; null = none recorded. */
  readonly class: string | null;
  /** What lacks of the conditions on the person alone. */
  readonly lacking: readonly PersonalCondition[];
  readonly on: IsoDate;
  readonly readings: EligibilityQuestion['readings'];
};

/** What one kind of function means for one person. */
type Chance = {
  readonly kind: FunctionKind;
  readonly obstacles: readonly Obstacle[];
  readonly missing: readonly string[];
  /** How many of its functions are not shut to this person by an earlier designation. */
  readonly open: number;
};

/** Without any function the person alone is judged: what depends on a function is not known. */
const NO_FUNCTION: FunctionKind = { class: null, domain: null, headOfPost: false, functions: [] };

/**
 * Whether a candidacy lodged on the day would meet art. 21, § 1 and § 3, for which functions, and
 * else what stands in the way. The stages of the procedure (§ 2) are of a vacancy and not judged.
 */
export function judgeEligibility(
  facts: StateAgentFacts,
  kinds: readonly FunctionKind[],
  { on, readings }: EligibilityQuestion,
): Eligibility {
  const standing = standingOn(facts, on);
  const designations = designationsOf(facts);
  const nothing = { eligibleFrom: null, eligibleFunctions: 0, obstacles: [] };
  const base = { staffNumber: facts.staffNumber, ...standing, designations, ...nothing };
  if (!versionOn('21', on).isInForce) return { ...base, verdict: 'NOT_IN_FORCE' };

  const lacking = PERSONAL_CONDITIONS.filter((name) => isLacking(standing.conditions[name]));
  const held = classOn(facts, on);
  const person = { facts, standing, designations, class: held, lacking, on, readings };
  const chances = (kinds.length === 0 ? [NO_FUNCTION] : kinds).map((kind) => weigh(person, kind));
  const free = chances.filter(({ obstacles }) => obstacles.length === 0);
  const eligibleFunctions = free
    .filter(({ missing }) => missing.length === 0)
    .reduce((total, { open }) => total + open, 0);
  if (eligibleFunctions > 0)
    return { ...base, missing: [], verdict: 'ELIGIBLE', eligibleFunctions };

  const unknown = fewest(free, ({ missing }) => missing.length);
  if (unknown !== undefined) return { ...base, missing: unknown.missing, verdict: 'UNDETERMINED' };

  const soonest = findSoonest(person, chances);
  if (soonest !== undefined) return { ...base, ...soonest, verdict: 'NOT_YET' };
  const obstacles = fewest(chances, (one) => one.obstacles.length)?.obstacles ?? [];
  return { ...base, obstacles, verdict: 'NOT_ELIGIBLE' };
}

function weigh(person: Person, kind: FunctionKind): Chance {
  const { standing, class: own, lacking } = person;
  const experience = experienceFor(standing, kind);
  const isOtherClass = kind.class !== null && own !== null && own !== kind.class;
  const isLevelA = standing.conditions.level.state === 'held';
  const hasFunction = kind.functions.length > 0;
  const open = countOpen(person, kind);
  const obstacles: readonly Obstacle[] = [
    ...(kind.headOfPost === true ? (['head_of_post'] as const) : []),
    ...lacking,
    ...(isLevelA && isOtherClass ? (['class'] as const) : []),
    ...(experience !== undefined && isLacking(experience) ? (['experience'] as const) : []),
    ...(hasFunction && open === 0 ? (['renewal'] as const) : []),
  ];
  const missing = [
    ...standing.missing,
    ...(kind.headOfPost === null ? ['function.head_of_post'] : []),
    ...(hasFunction ? [] : ['function.class']),
    ...(kind.class !== null && own === null ? ['agent.class'] : []),
    ...(experience === undefined ? ['function.domain'] : []),
  ];
  return { kind, obstacles, missing, open };
}

/** How many functions of the kind the person was not designated to before (art. 21, § 1, al. 3). */
function countOpen({ designations, readings }: Person, { functions }: FunctionKind): number {
  if (designations.length === 0) return functions.length;
  return functions.filter(({ code, vacantFrom }) => {
    const thought = { id: '', functionCode: code, from: vacantFrom, to: null };
    return judgeRenewal(thought, designations, readings).code !== 'BLOCKED';
  }).length;
}

/** The first day that time alone brings, and what it takes away; `undefined` without one. */
function findSoonest(
  person: Person,
  chances: readonly Chance[],
): Pick<Eligibility, 'eligibleFrom' | 'obstacles'> | undefined {
  let soonest: Pick<Eligibility, 'eligibleFrom' | 'obstacles'> | undefined;
  let first: IsoDate | null = null;
  for (const { kind, open, obstacles } of chances) {
    const from = open === 0 ? null : firstDayFor(person, kind);
    if (from === null || (first !== null && first <= from)) continue;
    first = from;
    soonest = { eligibleFrom: from, obstacles };
  }
  return soonest;
}

/** The day on which the last of the conditions comes by itself, while the person is in service. */
function firstDayFor({ facts, standing, on }: Person, kind: FunctionKind): IsoDate | null {
  const experience = experienceFor(standing, kind);
  const { status, second_language, english_speaking, english_writing } = standing.conditions;
  if (kind.headOfPost !== false || experience === undefined || status.state !== 'held') return null;
  if (facts.level !== null && facts.level !== 'A') return null;
  let from = on;
  for (const { since } of [experience, second_language, english_speaking, english_writing]) {
    if (since === null) return null;
    from = later(from, since);
  }
  const fits = (own: string | null) =>
    (facts.level === 'A' || own?.startsWith('A') === true) &&
    (kind.class === null || own === kind.class);
  if (!fits(classOn(facts, from))) {
    const start = from;
    const next = facts.classes
      .flatMap(({ class: own, since }) => (since !== null && fits(own) ? [since] : []))
      .toSorted()
      .find((since) => since > start);
    if (next === undefined) return null;
    from = next;
  }
  return isInService(facts, from) ? from : null;
}

/** `undefined` where nobody recorded the domain of the function. */
function experienceFor({ experience }: Standing, { domain }: FunctionKind) {
  return experience.find((one) => one.domain === domain);
}

function isLacking({ state }: Held): boolean {
  return state !== 'held' && state !== 'unknown';
}

function fewest<Item>(items: readonly Item[], count: (item: Item) => number): Item | undefined {
  let best = items[0];
  for (const item of items) if (best !== undefined && count(item) < count(best)) best = item;
  return best;
}
