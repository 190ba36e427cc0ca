import { dayAfter, dayBefore, earlier, later, lengthInDays, type IsoDate } from '../dates.ts';
import type { AssignmentKind } from '../domain/assignment.ts';
import type { HardshipRank, Post } from '../domain/post.ts';
import { splitByRank } from '../posts/rank-pieces.ts';
import { listStays } from '../rules/art-17/stays.ts';
import type { Readings } from '../rules/readings.ts';
import type { CareerFacts } from '../rules/verdict.ts';

/** Ranks of art. 1, 9°, ascending. */
export const RANKS = [1, 2, 3, 4, 5, 6, 7] as const;

/** From this rank on a post counts as hard in our figures: the three highest. Ours, not the decree's. */
export const HARD_FROM = 5;

/** Days in post by rank: at index 0 those at a place without a recorded rank, at 1 to 7 those at that rank. */
export type DaysByRank = readonly number[];

/** A stretch in post at one rank; both days inclusive. */
export type ServedPeriod = {
  readonly assignmentId: string;
  readonly place: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** null = none recorded for those days. */
  readonly rank: number | null;
};

/** What the ledger reads beside careers. */
export type RankBook = {
  /** By post, in any order. */
  readonly ranks: ReadonlyMap<string, readonly HardshipRank[]>;
  readonly posts: ReadonlyMap<string, Pick<Post, 'type' | 'supervisingPost'>>;
};

/** Ranks by post, and which posts stand for another. */
export function openRankBook(
  ranks: readonly HardshipRank[],
  posts: readonly Pick<Post, 'code' | 'type' | 'supervisingPost'>[],
): RankBook {
  return {
    ranks: Map.groupBy(ranks, ({ postCode }) => postCode),
    posts: new Map(posts.map((post) => [post.code, post])),
  };
}

type Span = { readonly from: IsoDate; readonly to: IsoDate };

/**
 * Every stretch abroad up to `on`, inclusive, by first day.
 *
 * Postings, international missions and designations of art. 21 count. A day of several stays belongs
 * to the one that began last, so an absence takes one out of post; what ended on a day nobody
 * recorded does not count. A rank that changes during a stay splits it.
 */
export function servedPeriods(
  facts: CareerFacts,
  book: RankBook,
  { on, readings }: { readonly on: IsoDate; readonly readings: Readings },
): readonly ServedPeriod[] {
  const stays = listStays(facts, readings, on).filter(({ endIsMissing }) => !endIsMissing);
  return stays
    .flatMap(({ record, from, to }, index) => {
      if (!isAbroad(record.kind)) return [];
      const whole = { from, to: earlier(to ?? on, on) };
      const afterwards = stays
        .slice(index + 1)
        .map((stay) => ({ from: stay.from, to: stay.to ?? on }));
      return without(whole, afterwards).flatMap((span) =>
        splitByRank(span, ranksAt(record.place, book)).map((part) => ({
          ...{ assignmentId: record.id, place: record.place },
          ...{ ...part, to: part.to ?? span.to },
        })),
      );
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function isAbroad(kind: AssignmentKind): boolean {
  return kind === 'posting' || kind === 'international_mission' || kind === 'art21';
}

/** A diplomatic office without ranks of its own has those of its parent. */
function ranksAt(place: string | null, { ranks, posts }: RankBook): readonly HardshipRank[] {
  const own = ranks.get(place ?? '');
  if (own !== undefined) return own;
  const post = posts.get(place ?? '');
  return post?.type === 'diplomatic_office' ? (ranks.get(post.supervisingPost ?? '') ?? []) : [];
}

/** What is left of a span once others are taken out. */
function without(whole: Span, others: readonly Span[]): readonly Span[] {
  let left: readonly Span[] = [whole];
  for (const other of others) {
    left = left
      .flatMap(({ from, to }) => [
        { from, to: earlier(to, dayBefore(other.from)) },
        { from: later(from, dayAfter(other.to)), to },
      ])
      .filter(({ from, to }) => from <= to);
  }
  return left;
}

/** Days at each rank; their sum is all days in post. */
export function daysByRank(
  periods: readonly (Span & { readonly rank: number | null })[],
): DaysByRank {
  return [null, ...RANKS].map((rank) =>
    periods
      .filter((period) => period.rank === rank)
      .reduce((sum, period) => sum + lengthInDays(period), 0),
  );
}

/** All days in post, those without a recorded rank among them. */
export function daysInPost(days: DaysByRank): number {
  return days.reduce((sum, one) => sum + one, 0);
}

/** Mean rank of the days whose rank is recorded; null without any. */
export function averageRank(days: DaysByRank): number | null {
  const ranked = daysInPost(days.slice(1));
  if (ranked === 0) return null;
  return RANKS.reduce((sum, rank) => sum + rank * (days[rank] ?? 0), 0) / ranked;
}

/** Share, 0 to 1, of the ranked days at `HARD_FROM` or above; null without any. */
export function hardShare(days: DaysByRank): number | null {
  const ranked = daysInPost(days.slice(1));
  return ranked === 0 ? null : daysInPost(days.slice(HARD_FROM)) / ranked;
}

/** Mean length of a month of the calendar, in days: 400 years of it have 146 097. */
const DAYS_A_MONTH = 146_097 / 4_800;

/** Days as months of the calendar on average, to one decimal: the unit in which people compare. */
export function inMonths(days: number): number {
  return Math.round((days / DAYS_A_MONTH) * 10) / 10;
}
