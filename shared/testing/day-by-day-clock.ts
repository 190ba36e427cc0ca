import type { IsoDate } from '../dates.ts';
import type { Derogation } from '../domain/derogation.ts';
import type { AssignmentFacts, CareerFacts, Status } from '../rules/verdict.ts';

/**
 * Art. 17 once more, as a person with a wall calendar would do it: one day after the other.
 *
 * An oracle for the clock of `shared/rules`; slow, and shares no code with it. It knows postings,
 * headquarters and absences without overlap, and complete or unfinished decisions.
 */
export type DayByDay = {
  readonly status: Status;
  /** Lawful last day of the present stay, where there is one. */
  readonly lastDay: string | null;
  readonly postingsCounted: number;
  /** `from kind days`, for each deviation that no decision covers. */
  readonly needs: readonly string[];
};

type Day = { y: number; m: number; d: number };

type Sheet = {
  role: 'posting' | 'headquarters' | 'initial' | 'absence';
  start: string;
  /** The stays that make up the period; a decision may name any of them. */
  ids: string[];
  lastFrom: string;
  end: string | null;
  served: number;
  /** The statutory last day, found by leafing through the calendar. */
  due: string | null;
  dueDays: number;
  row: number;
  counted: number;
  isOutOfTurn: boolean;
};

export function judgeDayByDay(facts: CareerFacts, on: IsoDate, until: IsoDate): DayByDay {
  const sheets = fillSheets(facts, on);
  const stays = [...facts.assignments].sort((a, b) => (a.from < b.from ? -1 : 1));
  const isAssigned = stays.some(
    (stay, index) => stay.from <= on && !isOver(stay, stays[index + 1], on),
  );
  const present = sheets.findLast(
    ({ start, end }) => isAssigned && start <= on && (end === null || end >= on),
  );
  const needs = sheets.flatMap((sheet) => listNeeds(sheet, facts, on));
  const latest = present ?? sheets.findLast(({ start }) => start <= on);
  const lastDay = present === undefined ? null : lawfulDay(present, facts);
  return {
    status: statusOf(present, lastDay, [on, until]),
    lastDay,
    postingsCounted: latest?.counted ?? 0,
    needs,
  };
}

/** Turns the pages from the first assignment to the last known day, one sheet a period. */
function fillSheets(facts: CareerFacts, on: string): readonly Sheet[] {
  const stays = [...facts.assignments].sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first] = stays;
  if (first === undefined) return [];
  const lastKnown = [on, ...stays.map(({ from, to, plannedTo }) => to ?? plannedTo ?? from)]
    .sort()
    .at(-1);
  const sheets: Sheet[] = [];
  let [row, counted, hasPosted] = [0, 0, false];
  let previous: AssignmentFacts | undefined;
  for (const day = toDay(first.from); toText(day) <= String(lastKnown); turnPage(day)) {
    const today = toText(day);
    const stay = stays.findLast(
      (one, index) => one.from <= today && !isOver(one, stays[index + 1], today),
    );
    const open = sheets.findLast(
      ({ role }) => role === 'posting' || role === 'headquarters' || role === 'initial',
    );
    if (stay === undefined) continue;
    if (stay !== previous) {
      const isSamePeriod =
        stay.kind === 'headquarters' && (open?.role === 'headquarters' || open?.role === 'initial');
      if (isSamePeriod) {
        open.ids.push(stay.id);
        open.lastFrom = stay.from;
        open.end = endOf(stay, stays, on);
      } else {
        if (stay.kind === 'posting') [row, hasPosted] = [row + 1, true];
        const isOutOfTurn =
          stay.kind === 'headquarters' ? hasPosted && row < 2 : stay.kind === 'posting' && row > 2;
        const sheet = newSheet(stay, { stays, hasPosted, row, isOutOfTurn, on });
        if (stay.kind === 'posting' && !isCutShort(sheet, facts)) counted += 1;
        if (sheet.role === 'headquarters') {
          row = isOutOfTurn ? Math.min(row, keptPostings(sheet, facts)) : 0;
          counted = Math.min(row, counted);
        }
        sheets.push({ ...sheet, row, counted });
      }
      previous = stay;
    }
    const current = sheets.at(-1);
    if (current) current.served += 1;
  }
  return sheets;
}

function isOver(stay: AssignmentFacts, next: AssignmentFacts | undefined, today: string): boolean {
  if (stay.to !== null) return today > stay.to;
  // A foreseen day that has passed says nothing by itself: somebody must have come after.
  if (next === undefined) return false;
  return today >= next.from || (stay.plannedTo !== null && today > stay.plannedTo);
}

function endOf(
  stay: AssignmentFacts,
  stays: readonly AssignmentFacts[],
  on: string,
): string | null {
  if (stay.to !== null) return stay.to;
  const next = stays.find(({ from }) => from > stay.from);
  if (next === undefined)
    return stay.plannedTo !== null && stay.plannedTo < on ? null : stay.plannedTo;
  const day = toDay(stay.from);
  let last = toText(day);
  for (turnPage(day); toText(day) < next.from; turnPage(day)) last = toText(day);
  return stay.plannedTo !== null && stay.plannedTo < last ? stay.plannedTo : last;
}

function newSheet(
  stay: AssignmentFacts,
  around: {
    readonly on: string;
    readonly stays: readonly AssignmentFacts[];
    readonly hasPosted: boolean;
    readonly row: number;
    readonly isOutOfTurn: boolean;
  },
): Sheet {
  const role =
    stay.kind === 'posting'
      ? 'posting'
      : stay.kind !== 'headquarters'
        ? 'absence'
        : around.hasPosted
          ? 'headquarters'
          : 'initial';
  const months = role === 'posting' ? 48 : role === 'headquarters' ? 36 : 0;
  const term = months === 0 ? { due: null, dueDays: 0 } : leafThrough(stay.from, months);
  return {
    ...{ role, start: stay.from, ids: [stay.id], lastFrom: stay.from, served: 0 },
    end: endOf(stay, around.stays, around.on),
    ...{ row: around.row, counted: 0 },
    ...{ isOutOfTurn: around.isOutOfTurn, ...term },
  };
}

/** Turns pages until so many months have come round; the page before the last is the last day. */
function leafThrough(start: string, months: number): { due: string; dueDays: number } {
  const day = toDay(start);
  const number = day.d;
  let [due, dueDays, rounds] = [start, 0, 0];
  let isRoundPending = false;
  for (;;) {
    due = toText(day);
    dueDays += 1;
    const month = day.m;
    turnPage(day);
    // A month that lacks the day number comes round on the first of the next one.
    if (day.m !== month)
      isRoundPending =
        daysOf({ ...day, m: month, y: month === 12 ? day.y - 1 : day.y }) < number && dueDays > 1;
    if (day.d === number || (day.d === 1 && isRoundPending)) {
      rounds += 1;
      isRoundPending = false;
      if (rounds === months) return { due, dueDays };
    }
  }
}

/** Whole decisions, taken in time, by kind. */
function decisionsOn(
  sheet: Sheet,
  facts: CareerFacts,
  kind: 'length' | 'sequence',
): readonly Derogation[] {
  return facts.derogations.filter((one) => {
    if (
      !sheet.ids.includes(one.assignmentId) ||
      (one.kind === 'sequence') !== (kind === 'sequence')
    )
      return false;
    const { proposedOn, decidedOn, decision, grounds, newLastDay } = one;
    if (
      decision !== 'approved' ||
      proposedOn === null ||
      decidedOn === null ||
      decidedOn < proposedOn
    )
      return false;
    if (
      !grounds.some(
        (ground) => ground === 'service' || ground === 'hardship' || ground === 'family',
      )
    )
      return false;
    if (kind === 'sequence') return decidedOn <= sheet.start;
    if (newLastDay === null || sheet.due === null) return false;
    return decidedOn <= newLastDay && decidedOn <= sheet.due;
  });
}

function lawfulDay(sheet: Sheet, facts: CareerFacts): string | null {
  if (sheet.due === null) return null;
  const last = [...decisionsOn(sheet, facts, 'length')]
    .sort((a, b) => (String(a.decidedOn) < String(b.decidedOn) ? -1 : 1))
    .at(-1);
  return last?.newLastDay ?? sheet.due;
}

function allowedDays(sheet: Sheet, facts: CareerFacts): readonly string[] {
  const decided = decisionsOn(sheet, facts, 'length').map(({ newLastDay }) => String(newLastDay));
  return [String(sheet.due), ...decided].sort();
}

function isCutShort(sheet: Sheet, facts: CareerFacts): boolean {
  return sheet.end !== null && sheet.end < String(allowedDays(sheet, facts)[0]);
}

function keptPostings(sheet: Sheet, facts: CareerFacts): number {
  const [decision] = decisionsOn(sheet, facts, 'sequence');
  return decision?.keepsCount ?? 1;
}

function listNeeds(sheet: Sheet, facts: CareerFacts, on: string): readonly string[] {
  const needs: string[] = [];
  if (sheet.due !== null) {
    const allowed = allowedDays(sheet, facts);
    const end = sheet.end ?? (on > String(allowed.at(-1)) ? on : null);
    if (end !== null && (end < String(allowed[0]) || end > String(allowed.at(-1)))) {
      const kind = end < String(allowed[0]) ? 'shorten' : 'extend';
      needs.push(
        `${namedDay(sheet, facts, kind) ?? sheet.lastFrom} ${kind} ${Math.abs(countTo(sheet.start, end) - sheet.dueDays)}`,
      );
    }
  }
  if (sheet.isOutOfTurn && decisionsOn(sheet, facts, 'sequence').length === 0)
    needs.push(`${namedDay(sheet, facts, 'sequence') ?? sheet.start} sequence 0`);
  return needs;
}

/** First day of the stay that a paper of this kind names, whatever the paper is worth. */
function namedDay(sheet: Sheet, facts: CareerFacts, kind: Derogation['kind']): string | undefined {
  const paper = facts.derogations.find(
    (one) => one.kind === kind && sheet.ids.includes(one.assignmentId),
  );
  return facts.assignments.find(({ id }) => id === paper?.assignmentId)?.from;
}

function statusOf(
  present: Sheet | undefined,
  lastDay: string | null,
  window: readonly [string, string],
): Status {
  if (present === undefined) return 'UNDETERMINED';
  if (lastDay === null) return 'NO_TERM';
  if (lastDay < window[0]) return 'OVERDUE';
  return lastDay <= window[1] ? 'DUE' : 'NOT_DUE';
}

function countTo(start: string, end: string): number {
  let count = 1;
  for (const day = toDay(start); toText(day) < end; turnPage(day)) count += 1;
  return count;
}

function toDay(text: string): Day {
  const [y = 0, m = 0, d = 0] = text.split('-').map(Number);
  return { y, m, d };
}

function toText({ y, m, d }: Day): string {
  return `${y}-${m < 10 ? '0' : ''}${m}-${d < 10 ? '0' : ''}${d}`;
}

function turnPage(day: Day): void {
  day.d += 1;
  if (day.d <= daysOf(day)) return;
  day.d = 1;
  day.m += 1;
  if (day.m <= 12) return;
  day.m = 1;
  day.y += 1;
}

function daysOf({ y, m }: Day): number {
  if (m === 2) return y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}
