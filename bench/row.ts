/** One line of the table that `npm run bench` prints. */
export type BenchRow = {
  readonly name: string;
  readonly ours: number;
  /** What we compare with, measured in the same run; null = nothing. */
  readonly theirs: number | null;
  /** Ours divided by theirs. */
  readonly ratio: number | null;
  /** What `ratio`, or `ours` where there is none, may not exceed; null = only told. */
  readonly limit: number | null;
  readonly unit: string;
  readonly passes: boolean;
};

type Measured = Pick<BenchRow, 'name' | 'ours' | 'unit'>;

/** A figure with a limit of its own. */
export function within(limit: number, measured: Measured): BenchRow {
  return { ...measured, theirs: null, ratio: null, limit, passes: measured.ours <= limit };
}

/** A figure that may be at most `limit` times another's. */
export function withinTimes(
  limit: number,
  measured: Measured & { readonly theirs: number },
): BenchRow {
  const ratio = measured.ours / measured.theirs;
  return { ...measured, ratio, limit, passes: ratio <= limit };
}

/** A figure worth knowing that promises nothing. */
export function told(measured: Measured & { readonly theirs?: number }): BenchRow {
  const { theirs = null } = measured;
  const ratio = theirs === null ? null : measured.ours / theirs;
  return { ...measured, theirs, ratio, limit: null, passes: true };
}

/** The middle one, or the mean of the middle two. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}
