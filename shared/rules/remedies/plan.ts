import { addDays, dayAfter, lastDayOfMonths, monthsAndDays, parseDay } from '../../dates.ts';
import type { Finding } from '../finding.ts';
import type { AssignmentFacts, CareerFacts } from '../verdict.ts';
import { repair, type Repair } from './remedy.ts';

/**
 * Ways to give a stay its lawful length by changing what is planned after `on`, none tried yet.
 *
 * Nothing that is over is changed, and only the last recorded move is shifted: whole, keeping its
 * length. Empty where the lawful day has passed.
 */
export function plansFor(
  { records, figures }: Finding,
  { assignments, derogations }: CareerFacts,
  on: string,
): readonly (readonly Repair[])[] {
  const lawful = parseDay(String(figures['lawful_last_day'] ?? ''));
  const inOrder = assignments.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const at = inOrder.findLastIndex(({ id }) => records.includes(id));
  const [stay, next, afterNext] = [inOrder[at], inOrder[at + 1], inOrder[at + 2]];
  if (lawful === undefined || lawful < on || stay === undefined) return [];
  if (lawful < stay.from || (stay.to !== null && stay.to < on)) return [];

  const end = repair('assignment.end', stay.id, { day: lawful, from: stay.from });
  if (next === undefined) return [[end]];
  const isMovable =
    next.from > on &&
    afterNext === undefined &&
    derogations.every(({ assignmentId }) => assignmentId !== next.id);
  if (!isMovable) return [[end]];
  const move = repair('assignment.move', next.id, movedTo(next, dayAfter(lawful)));
  return [[end], [move], [end, move]];
}

/** The same months and days of service, from another day. */
function movedTo(stay: AssignmentFacts, from: AssignmentFacts['from']): Repair['figures'] {
  const lastDay = stay.to ?? stay.plannedTo;
  const { kind, place } = stay;
  if (lastDay === null || lastDay < stay.from) return { kind, place, from, to: null };
  const { months, days } = monthsAndDays({ from: stay.from, to: lastDay });
  return { kind, place, from, to: addDays(lastDayOfMonths(from, months), days) };
}
