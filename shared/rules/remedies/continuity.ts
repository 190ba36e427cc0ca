import { dayAfter, dayBefore, parseDay } from '../../dates.ts';
import type { Finding } from '../finding.ts';
import type { AssignmentFacts } from '../verdict.ts';
import type { JudgedCareer } from './career.ts';
import { dayOf } from './figure.ts';
import { found } from './found.ts';
import { remedyOf, repair, type Remedy } from './remedy.ts';

/** Days without an assignment, or with two (rule 17-1). */
export function remedyOfContinuity(finding: Finding, career: JudgedCareer): Remedy {
  switch (finding.reason) {
    case 'GAP':
      return remedyOfGap(finding, career);
    case 'OVERLAP':
      return remedyOfOverlap(finding, career);
    default:
      return remedyOfAbsence(finding, career);
  }
}

function remedyOfGap(finding: Finding, career: JudgedCareer): Remedy {
  const { figures } = finding;
  const before = stayAt(finding, 0, career);
  const [from, to] = [dayOf(figures, 'from'), dayOf(figures, 'to')];
  return remedyOf(
    [repair('assignment.cover', null, { from, to })],
    [repair('assignment.end', before.id, { day: to, from: before.from })],
  );
}

/** One of the two is cut, or taken off where it lies wholly within the other. */
function remedyOfOverlap(finding: Finding, career: JudgedCareer): Remedy {
  const [before, after] = [stayAt(finding, 0, career), stayAt(finding, 1, career)];
  const to = dayOf(finding.figures, 'to');
  const afterEnds = after.to ?? after.plannedTo;
  if (afterEnds !== null && afterEnds <= to)
    return remedyOf([repair('assignment.removal', after.id, { from: after.from })]);
  const later = [repair('assignment.start', after.id, { day: dayAfter(to), from: after.from })];
  return before.from < after.from
    ? remedyOf(
        [repair('assignment.end', before.id, { day: dayBefore(after.from), from: before.from })],
        later,
      )
    : remedyOf(later);
}

/** The stay that the finding names first or second. */
function stayAt({ records }: Finding, at: 0 | 1, { facts }: JudgedCareer): AssignmentFacts {
  return found(facts.assignments, ({ id }) => id === records[at]);
}

/** An assignment on that day, or the day on which the next one on record begins. */
function remedyOfAbsence(finding: Finding, { facts, question }: JudgedCareer): Remedy {
  const { on } = question;
  const ended = parseDay(String(finding.figures['last_ended_on'] ?? ''));
  const starts = facts.assignments.map(({ from }) => from).filter((from) => from > on);
  const from = ended !== undefined && ended < on ? dayAfter(ended) : on;
  const remedy = remedyOf([repair('assignment.cover', null, { from, to: null })]);
  return { ...remedy, from: starts.toSorted()[0] ?? null };
}
