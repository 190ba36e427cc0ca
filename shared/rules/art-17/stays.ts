import { dayBefore, daysBetween, dayAfter, earlier, later, type IsoDate } from '../../dates.ts';
import type { Finding } from '../finding.ts';
import type { Readings } from '../readings.ts';
import type { AssignmentFacts, CareerFacts } from '../verdict.ts';
import { ENTRY_INTO_FORCE, finding } from './figures.ts';

/** What an assignment is under art. 17; `unknown` where a fact is missing to tell. */
export type Role = 'posting' | 'headquarters' | 'outside' | 'unknown';

/** An assignment with the end that is recorded, foreseen, or follows from the next one. */
export type Stay = {
  readonly record: AssignmentFacts;
  readonly role: Role;
  readonly from: IsoDate;
  /** Inclusive; null while open, and when it ended on a day nobody recorded. */
  readonly to: IsoDate | null;
  /** It is over, but the day is not recorded. */
  readonly endIsMissing: boolean;
};

/** Every assignment as a stay on the day `on`, by first day. */
export function listStays(facts: CareerFacts, readings: Readings, on: IsoDate): readonly Stay[] {
  const records = inOrder(facts.assignments);
  return records.map((record, index) => {
    const next = records[index + 1];
    return {
      record,
      role: roleOf(record, readings),
      from: record.from,
      to: endOf(record, next, on),
      endIsMissing: next === undefined && record.to === null && record.state === 'ended',
    };
  });
}

/** Whether the agent is there on the day. */
export function holdsDay({ from, to, endIsMissing }: Stay, on: IsoDate): boolean {
  return from <= on && !endIsMissing && (to === null || to >= on);
}

function inOrder(records: readonly AssignmentFacts[]): readonly AssignmentFacts[] {
  const isSorted = records.every((record, index) => {
    const before = records[index - 1];
    return before === undefined || before.from < record.from;
  });
  if (isSorted) return records;
  return records.toSorted((a, b) =>
    a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1,
  );
}

/**
 * The real last day; else the foreseen one, unless the next assignment began before it; else the
 * day before the next one (catalogue C2). A foreseen end that has passed with nothing after it has
 * not come by itself: the stay is open again.
 */
function endOf(
  { to, plannedTo, from, state }: AssignmentFacts,
  next: AssignmentFacts | undefined,
  on: IsoDate,
): IsoDate | null {
  if (to !== null) return to;
  if (next === undefined) {
    const hasPassed = plannedTo !== null && plannedTo < on && state !== 'ended';
    return hasPassed ? null : plannedTo;
  }
  if (next.from === from) return plannedTo;
  const beforeNext = dayBefore(next.from);
  return plannedTo === null ? beforeNext : earlier(plannedTo, beforeNext);
}

function roleOf(record: AssignmentFacts, readings: Readings): Role {
  switch (record.kind) {
    case 'posting':
    case 'headquarters':
      return record.kind;
    case 'international_mission':
      return missionRole(record.legalBasis);
    case 'other_absence':
      return readings.otherAbsence === 'counts_as_headquarters' ? 'headquarters' : 'outside';
    case 'art21':
    case 'special_mission':
    case 'attached':
      return 'outside';
  }
}

/**
 * Only a dispensation under art. 99, al. 2, 1°, c) of the RD of 19-11-1998 counts as a posting.
 *
 * "Art. 99" without a point is taken for it, since the record already says "international
 * mission"; another point of art. 99 or another article is not.
 */
function missionRole(legalBasis: string | null): Role {
  if (legalBasis === null || legalBasis.trim() === '') return 'unknown';
  const basis = legalBasis.toLowerCase();
  const article = /(?:^|\D)99(?=\D|$)/.exec(basis);
  if (article === null) return 'outside';
  const afterArticle = basis.slice(article.index + article[0].length);
  const point = /[\d\s_,.°(]([a-z])(?=$|[\s_,.;)])/.exec(afterArticle);
  return point === null || point[1] === 'c' ? 'posting' : 'outside';
}

/** Rule 17-1: an agent is always assigned. One finding a gap or overlap; one OK without any. */
export function judgeContinuity(stays: readonly Stay[]): readonly Finding[] {
  const findings: Finding[] = [];
  let last: Stay | undefined;
  for (const stay of stays) {
    const found = last && judgePair(last, stay);
    if (found) findings.push(found);
    if (last === undefined || last.to === null || stay.to === null || stay.to > last.to)
      last = stay;
  }
  if (findings.length > 0 || stays.length === 0) return findings;
  const figures = { assignments: stays.length };
  return [finding('17-1', 'OK', { reason: 'CONTINUOUS', figures })];
}

function judgePair(before: Stay, after: Stay): Finding | undefined {
  if (before.to === null || after.from < ENTRY_INTO_FORCE) return undefined;
  const records = [before.record.id, after.record.id];
  const expected = dayAfter(before.to);
  const from = later(expected, ENTRY_INTO_FORCE);
  if (after.from > from) {
    const to = dayBefore(after.from);
    const figures = { from, to, days: daysBetween(from, to) + 1 };
    return finding('17-1', 'MANUAL', { reason: 'GAP', records, figures });
  }
  if (after.from < expected) {
    const to = after.to === null ? before.to : earlier(before.to, after.to);
    const figures = { from: after.from, to, days: daysBetween(after.from, to) + 1 };
    return finding('17-1', 'MANUAL', { reason: 'OVERLAP', records, figures });
  }
  return undefined;
}
