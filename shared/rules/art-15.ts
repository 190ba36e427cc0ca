import { addDays, type IsoDate } from '../dates.ts';
import type { Career } from '../domain/agent.ts';
import { findingOf, type Code, type Finding } from './finding.ts';
import type { Readings } from './readings.ts';
import { judgeInForce } from './versions.ts';

/** Someone assigned to the post on the day, available, not its head. */
export type InterimCandidate = {
  readonly staffNumber: string;
  readonly career: Career;
  /** Such as `A3`; null for the consular career, which has none. */
  readonly class: string | null;
  /** Class seniority as recognised by the statute: an input, not computed here. */
  readonly classSince: IsoDate | null;
  /** First day of the present uninterrupted stay there, traineeship included. */
  readonly atPostSince: IsoDate;
  readonly isArt21: boolean;
};

export type InterimPlace = {
  readonly staffNumber: string;
  /** 1 = takes over; equal for those the text cannot tell apart. */
  readonly rank: number;
  /** The grounds that placed them, as `rule figure`, such as `15-1 A3`. */
  readonly because: readonly string[];
  readonly class: string | null;
  readonly classSince: IsoDate | null;
  readonly atPostSince: IsoDate;
};

export type InterimRanking = {
  readonly ranking: readonly InterimPlace[];
  /** MANUAL: nobody, a tie at the top, a missing fact, or designees only. */
  readonly code: 'OK' | 'MANUAL';
  /** Who takes over and why, or why a person must choose. */
  readonly findings: readonly Finding[];
};

/**
 * Who acts as chargé d'affaires ad interim or runs a consular post (art. 15, since 30-03-2015).
 *
 * 15-1 highest class, 15-2 longest class seniority, 15-3 longest at the post. Art. 21 designees
 * stay out unless nobody else is there; under the other reading (A11) they rank among the careers.
 * The consular career comes after every class.
 */
export function rankInterim(
  candidates: readonly InterimCandidate[],
  on: IsoDate,
  { interimPool }: Pick<Readings, 'interimPool'>,
): InterimRanking {
  const careers = candidates.filter(({ isArt21, career }) => !isArt21 && career !== 'state');
  const designees = candidates.filter(({ isArt21 }) => isArt21);
  const isOpen = interimPool === 'with_designees';
  const pool = isOpen ? [...careers, ...designees] : careers.length > 0 ? careers : designees;
  const sorted = pool.toSorted((a, b) => compare(a, b) || (a.staffNumber < b.staffNumber ? -1 : 1));
  const ranking = sorted.map((candidate): InterimPlace => {
    const { staffNumber, class: name, classSince, atPostSince } = candidate;
    const rank = sorted.findIndex((other) => compare(other, candidate) === 0) + 1;
    const because = becauseOf(candidate);
    return { staffNumber, rank, because, class: name, classSince, atPostSince };
  });
  const notInForce = judgeInForce('15', on);
  const findings = notInForce
    ? [notInForce]
    : judgeRanking(sorted, ranking, { isDesigneesOnly: !isOpen && careers.length === 0 });
  return { ranking, code: findings.every(({ code }) => code === 'OK') ? 'OK' : 'MANUAL', findings };
}

function judgeRanking(
  sorted: readonly InterimCandidate[],
  ranking: readonly InterimPlace[],
  { isDesigneesOnly }: { readonly isDesigneesOnly: boolean },
): readonly Finding[] {
  const [first] = sorted;
  if (first === undefined) return [finding15('15-1', 'MANUAL', { reason: 'NOBODY_AVAILABLE' })];
  const lacking = sorted.length > 1 ? sorted.filter((one) => lacksFact(one, sorted)) : [];
  const tied = ranking.filter(({ rank }) => rank === 1);
  const { staffNumber, class: name, classSince, atPostSince } = first;
  const figures = {
    ...{ staff_number: staffNumber, class: name, class_since: classSince },
    at_post_since: atPostSince,
  };
  const findings = [
    ...(isDesigneesOnly ? [finding15('15-1', 'MANUAL', { reason: 'DESIGNEES_ONLY' })] : []),
    ...lacking.map((one) => toFind(one)),
    ...(tied.length > 1
      ? [finding15('15-4', 'MANUAL', { reason: 'TIED', figures: { tied: tied.length } })]
      : []),
  ];
  return findings.length > 0
    ? findings
    : [finding15('15-1', 'OK', { reason: 'TAKES_OVER', figures })];
}

function toFind({ staffNumber, class: name }: InterimCandidate): Finding {
  const missing = [name === null ? 'agent.class' : 'agent.class_since'];
  const figures = { staff_number: staffNumber };
  return finding15('15-2', 'UNKNOWN', { reason: 'SENIORITY_UNKNOWN', missing, figures });
}

const ARTICLES = {
  '15-1': 'art. 15, al. 1',
  '15-2': 'art. 15, al. 2',
  '15-4': 'art. 15, al. 4',
} as const;

function finding15(
  rule: keyof typeof ARTICLES,
  code: Code,
  rest: Parameters<typeof findingOf>[2],
): Finding {
  return findingOf({ rule, article: ARTICLES[rule] }, code, rest);
}

/** Negative when `a` comes first; 0 when art. 15 cannot tell them apart. */
function compare(a: InterimCandidate, b: InterimCandidate): number {
  const byClass = classNumber(b) - classNumber(a);
  if (byClass !== 0) return byClass;
  if (a.career === 'consular') return 0;
  return compareDays(a.classSince, b.classSince) || compareDays(a.atPostSince, b.atPostSince);
}

/** Earlier is longer; a day nobody recorded cannot come before. */
function compareDays(a: IsoDate | null, b: IsoDate | null): number {
  const [first, second] = [a ?? NEVER, b ?? NEVER];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** As a text it comes after every day. */
const NEVER = 'never';

/** A consular-career agent has no class and ranks below any, below one that nobody recorded too. */
function classNumber({ career, class: name }: InterimCandidate): number {
  if (career === 'consular') return -1;
  return Number(/\d+$/.exec(name ?? '')?.[0] ?? 0);
}

/** Without a class nobody can be placed; without seniority only among equals of class. */
function lacksFact(one: InterimCandidate, all: readonly InterimCandidate[]): boolean {
  if (one.career === 'consular') return false;
  if (one.class === null) return true;
  const hasEqual = all.some((other) => other !== one && classNumber(other) === classNumber(one));
  return one.classSince === null && hasEqual;
}

function becauseOf(candidate: InterimCandidate): readonly string[] {
  const { class: name, classSince, atPostSince } = candidate;
  return [
    `15-1 ${name ?? 'no class'}`,
    ...(classSince === null ? [] : [`15-2 ${classSince}`]),
    `15-3 ${atPostSince}`,
  ];
}

/** The first day of an unbroken stay at one post, from stays there in any order. */
export function unbrokenSince(
  stays: readonly { readonly from: IsoDate; readonly to: IsoDate | null }[],
  on: IsoDate,
): IsoDate | null {
  let since: IsoDate | null = null;
  for (const stay of stays.toSorted((a, b) => (a.from < b.from ? 1 : -1))) {
    const reaches = since === null ? on : addDays(since, -1);
    if (stay.from <= reaches && (stay.to === null || stay.to >= reaches)) since = stay.from;
  }
  return since;
}
