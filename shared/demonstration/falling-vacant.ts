import { day, dayAfter, lastDayOfYears, type IsoDate } from '../dates.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { JobFunction } from '../domain/job-function.ts';

/** A function in post whose holder's four years end after the day of the demonstration. */
export type FallingVacant = {
  readonly functionCode: string;
  readonly vacantFrom: IsoDate;
  /** Who leaves it; null = nobody holds it. */
  readonly staffNumber: string | null;
};

/** Those that fall vacant within thirteen months after `on`, once each, by code. */
export function listFallingVacant(
  assignments: readonly Assignment[],
  on: IsoDate,
): readonly FallingVacant[] {
  const latest = `${Number(on.slice(0, 4)) + 1}-${on.slice(5)}`;
  const found = new Map<string, FallingVacant>();
  for (const { kind, functionCode, from, to, plannedTo, staffNumber } of assignments) {
    if (kind !== 'posting' || functionCode === null || from > on) continue;
    const last = to ?? plannedTo ?? lastDayOfYears(from, 4);
    if (last > on && last <= latest)
      found.set(functionCode, { functionCode, vacantFrom: dayAfter(last), staffNumber });
  }
  return [...found.values()].toSorted((a, b) => (a.functionCode < b.functionCode ? -1 : 1));
}

/** Heads of consulates whom nobody replaced (A9): to be filled next summer. */
export function listVacantConsulates(
  free: readonly JobFunction[],
  on: IsoDate,
): readonly FallingVacant[] {
  const vacantFrom = day(`${Number(on.slice(0, 4)) + 1}-08-01`);
  return free
    .filter(({ headOfPost, domain }) => headOfPost === true && domain === 'consular')
    .map(({ code }) => ({ functionCode: code, vacantFrom, staffNumber: null }));
}
