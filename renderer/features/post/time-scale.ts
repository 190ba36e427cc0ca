import { day, daysBetween, partsOf, type IsoDate, type Period } from '../../../shared/dates.ts';

/** How much of the past and of the time after the planning window is drawn. */
const [YEARS_BEFORE, YEARS_AFTER] = [8, 2];

/** Whole years around the day and the planning window. */
export function scaleAround({
  on,
  until,
}: {
  readonly on: IsoDate;
  readonly until: IsoDate;
}): Period {
  return {
    from: day(`${partsOf(on)[0] - YEARS_BEFORE}-01-01`),
    to: day(`${partsOf(until)[0] + YEARS_AFTER}-12-31`),
  };
}

/** Where the morning of a day lies, in hundredths of the scale; outside it for days beyond it. */
export function toPercent(date: IsoDate, scale: Period): number {
  const whole = daysBetween(scale.from, scale.to) + 1;
  return Math.round((daysBetween(scale.from, date) / whole) * 10_000) / 100;
}

/** The years of the scale, with where each begins. */
export function yearsOf(scale: Period): readonly { readonly year: number; readonly at: number }[] {
  const [first] = partsOf(scale.from);
  const [last] = partsOf(scale.to);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    at: toPercent(day(`${first + index}-01-01`), scale),
  }));
}

/** In which row each period is drawn so that none covers another; `rows` of them in all. */
export function stackPeriods(periods: readonly Period[]): {
  readonly rows: number;
  readonly rowOf: readonly number[];
} {
  const ends: IsoDate[] = [];
  const rowOf = periods.map(({ from, to }) => {
    const free = ends.findIndex((end) => end < from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    return row;
  });
  return { rows: Math.max(ends.length, 1), rowOf };
}
