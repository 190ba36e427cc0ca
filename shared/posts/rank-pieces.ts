import { dayAfter, dayBefore, earlier, later, type IsoDate } from '../dates.ts';
import type { HardshipRank } from '../domain/post.ts';
import type { OpenPeriod } from '../periods.ts';

/** Part of a period under one hardship rank; `rank` null = none is recorded for those days. */
export type RankPiece = OpenPeriod & { readonly rank: number | null };

/**
 * A period at a post cut where its hardship rank changes (art. 1, 9°), oldest first.
 *
 * The pieces hold every day of the period once; of two ranks on one day the one that began later
 * counts. Neighbours of the same rank are one piece.
 */
export function splitByRank(
  { from, to }: OpenPeriod,
  ranks: readonly Pick<HardshipRank, 'rank' | 'validFrom' | 'validTo'>[],
): readonly RankPiece[] {
  const starts = [from, ...ranks.flatMap((one) => boundsOf(one))]
    .filter((start) => start >= from && (to === null || start <= to))
    .toSorted();
  const pieces: RankPiece[] = [];
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1];
    if (next === start) continue;
    const end = next === undefined ? to : dayBefore(next);
    const rank = rankOn(ranks, start);
    const last = pieces.at(-1);
    if (last?.rank === rank) pieces[pieces.length - 1] = { ...last, to: end };
    else pieces.push({ from: start, to: end, rank });
  }
  return pieces;
}

/** The rank of a post on a day; null where none is recorded. */
export function rankOn(
  ranks: readonly Pick<HardshipRank, 'rank' | 'validFrom' | 'validTo'>[],
  on: IsoDate,
): number | null {
  const valid = ranks.filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo >= on),
  );
  return valid.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1)?.rank ?? null;
}

/** The days of a period that lie within bounds; undefined when none does. */
export function cutPeriod(
  { from, to }: OpenPeriod,
  bounds: { readonly from: IsoDate; readonly to: IsoDate },
): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const first = later(from, bounds.from);
  const last = to === null ? bounds.to : earlier(to, bounds.to);
  return first <= last ? { from: first, to: last } : undefined;
}

/** Where the rank begins, and where whatever follows it does. */
function boundsOf({ validFrom, validTo }: Pick<HardshipRank, 'validFrom' | 'validTo'>) {
  return validTo === null ? [validFrom] : [validFrom, dayAfter(validTo)];
}
