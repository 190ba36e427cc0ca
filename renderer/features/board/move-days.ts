import type { BoardAgent } from '../../../shared/api/board-api.ts';
import type { Cells } from '../../../shared/api/records-api.ts';
import {
  addDays,
  dayAfter,
  dayBefore,
  earlier,
  type IsoDate,
  lastDayOfMonths,
  later,
  monthsAndDays,
  type Period,
} from '../../../shared/dates.ts';
import type { AssignmentFacts } from '../../../shared/rules/verdict.ts';

/** What of a bar is moved. */
export type Part = 'whole' | 'start' | 'end';

/** How far: whole months first, then days; negative towards the past. */
export type Offset = { readonly months: number; readonly days: number };

/** The recorded days of an assignment. */
export type Ends = Pick<AssignmentFacts, 'from' | 'plannedTo' | 'to'>;

/**
 * A period moved, or one of its ends; the other end stays, and never comes to lie before the first.
 *
 * A whole period keeps its length as the decree counts it: four years stay four years (C1).
 */
export function movePeriod(period: Period, part: Part, offset: Offset): Period {
  const { from, to } = period;
  switch (part) {
    case 'start':
      return { from: earlier(shift(from, offset), to), to };
    case 'end':
      // The end is the day before the next period, so that the last of July becomes the last of August.
      return { from, to: later(dayBefore(shift(dayAfter(to), offset)), from) };
    case 'whole': {
      const start = shift(from, offset);
      const { months, days } = monthsAndDays(period);
      return {
        from: start,
        to: addDays(months === 0 ? dayBefore(start) : lastDayOfMonths(start, months), days),
      };
    }
  }
}

function shift(date: IsoDate, { months, days }: Offset): IsoDate {
  const start = months === 0 ? date : dayAfter(lastDayOfMonths(date, months));
  return addDays(start, days);
}

/** What is recorded after the move: an end that is only foreseen stays foreseen. */
export function moveEnds(
  record: Ends,
  shown: Period,
  { part, offset }: { readonly part: Part; readonly offset: Offset },
): Ends {
  const { from, plannedTo, to } = record;
  if (part === 'start') return { from: movePeriod(shown, part, offset).from, plannedTo, to };
  if (part === 'end') {
    const end = movePeriod(shown, part, offset).to;
    return to === null ? { from, plannedTo: end, to } : { from, plannedTo, to: end };
  }
  const moved = (end: IsoDate | null) =>
    end === null || end < from ? end : movePeriod({ from, to: end }, part, offset).to;
  return {
    from: movePeriod(shown, part, offset).from,
    plannedTo: moved(plannedTo),
    to: moved(to),
  };
}

/** The agent as if the assignment had those days. */
export function withEnds(agent: BoardAgent, id: string, ends: Ends): BoardAgent {
  const { facts } = agent;
  const assignments = facts.assignments.map((one) => (one.id === id ? { ...one, ...ends } : one));
  return { ...agent, facts: { ...facts, assignments } };
}

/** The cells that differ, as the records know them. */
export function changedCells(before: Ends, after: Ends): Cells {
  return {
    ...(before.from === after.from ? {} : { from: after.from }),
    ...(before.plannedTo === after.plannedTo ? {} : { planned_to: after.plannedTo }),
    ...(before.to === after.to ? {} : { to: after.to }),
  };
}
