import { dayAfter, earlier, later, lengthInDays, type IsoDate, type Period } from './dates.ts';

/** Both days inclusive; `to` null = it goes on. */
export type OpenPeriod = { readonly from: IsoDate; readonly to: IsoDate | null };

/** The days that the periods hold up to `last`, inclusive, in order: overlaps count once. */
export function joinPeriods(periods: readonly OpenPeriod[], last: IsoDate): readonly Period[] {
  const joined: { from: IsoDate; to: IsoDate }[] = [];
  for (const { from, to } of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > last) continue;
    const end = earlier(to ?? last, last);
    const before = joined.at(-1);
    if (before !== undefined && from <= dayAfter(before.to)) before.to = later(before.to, end);
    else joined.push({ from, to: end });
  }
  return joined;
}

/** How many days the periods hold up to `last`, inclusive: overlaps count once. */
export function countDays(periods: readonly OpenPeriod[], last: IsoDate): number {
  return joinPeriods(periods, last).reduce((days, period) => days + lengthInDays(period), 0);
}
