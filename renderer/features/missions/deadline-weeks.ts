import { addDays, type IsoDate } from '../../../shared/dates.ts';
import { weekdayOf } from '../../../shared/iso-week.ts';
import {
  missionDeadline,
  type Deadline,
  type SkippedDay,
} from '../../../shared/rules/art-22/deadline.ts';

/** A day of the calendar around a deadline. */
export type DeadlineDay = {
  readonly date: IsoDate;
  readonly role:
    | { readonly kind: 'published' | 'outside' }
    /** 1 to 10. */
    | { readonly kind: 'counted'; readonly number: number }
    | { readonly kind: 'skipped'; readonly why: SkippedDay['why'] };
};

/** Whole weeks, Monday first, from that of the publication to that of the last day. */
export function deadlineWeeks(
  published: IsoDate,
  { lastDay, skipped }: Deadline,
): readonly (readonly DeadlineDay[])[] {
  const reasons = new Map(skipped.map(({ date, why }) => [date, why]));
  const monday = addDays(published, -weekdayOf(published));
  const weeks: DeadlineDay[][] = [];
  let counted = 0;
  for (let start = monday; start <= lastDay; start = addDays(start, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index): DeadlineDay => {
        const date = addDays(start, index);
        if (date === published) return { date, role: { kind: 'published' } };
        if (date < published || date > lastDay) return { date, role: { kind: 'outside' } };
        const why = reasons.get(date);
        if (why !== undefined) return { date, role: { kind: 'skipped', why } };
        counted += 1;
        return { date, role: { kind: 'counted', number: counted } };
      }),
    );
  }
  return weeks;
}

/** The deadline under either reading of the regulatory days (A10). */
export function bothDeadlines(published: IsoDate): {
  readonly notWorking: Deadline;
  readonly working: Deadline;
} {
  return {
    notWorking: missionDeadline(published, true),
    working: missionDeadline(published, false),
  };
}
