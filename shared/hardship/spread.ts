import { averageRank, type DaysByRank } from './served.ts';

/** How the average rank is spread in one group. */
export type Spread = {
  readonly group: string;
  /** Persons with at least one ranked day. */
  readonly count: number;
  /** Null where the group is too small to be shown without pointing at persons. */
  readonly quartiles: readonly [low: number, median: number, high: number] | null;
};

/** Groups below this are counted, and not broken out. */
export const SMALLEST_GROUP = 5;

/** The spread of the average rank by group, groups in their order; nobody without ranked days. */
export function spreadBy<Row extends { readonly days: DaysByRank }>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
): readonly Spread[] {
  const ranked = rows.flatMap((row) => {
    const average = averageRank(row.days);
    return average === null ? [] : [{ group: groupOf(row), average }];
  });
  const groups = Map.groupBy(ranked, ({ group }) => group);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, members]) => {
      const averages = members.map(({ average }) => average).toSorted((a, b) => a - b);
      return {
        group,
        count: members.length,
        quartiles:
          members.length < SMALLEST_GROUP
            ? null
            : [quantile(averages, 0.25), quantile(averages, 0.5), quantile(averages, 0.75)],
      };
    });
}

/** Between the two values on either side, in proportion; of at least one value, ascending. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below = NaN, above = NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}
