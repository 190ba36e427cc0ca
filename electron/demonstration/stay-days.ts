import {
  addDays,
  dayAfter,
  dayBefore,
  earlier,
  lastDayOfMonths,
  later,
  monthsAndDays,
  type IsoDate,
} from '../../shared/dates.ts';
import type { AgentFacts } from '../../shared/rules/planner-facts.ts';

export type Stay = AgentFacts['assignments'][number];

export function inOrder({ assignments }: Pick<AgentFacts, 'assignments'>): readonly Stay[] {
  return assignments.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Real, else foreseen and not passed, else the day before what follows. */
export function endOf(stay: Stay, agent: AgentFacts, on: IsoDate): IsoDate | null {
  const next = inOrder(agent).find(({ from }) => from > stay.from);
  if (stay.to !== null) return stay.to;
  if (next === undefined)
    return stay.plannedTo !== null && (stay.plannedTo >= on || stay.state === 'ended')
      ? stay.plannedTo
      : null;
  const before = dayBefore(next.from);
  return stay.plannedTo !== null && stay.plannedTo < before ? stay.plannedTo : before;
}

/** The stay that holds the day, the latest where two do; undefined once retired. */
export function presentStay(agent: AgentFacts, on: IsoDate): Stay | undefined {
  if (agent.retiresOn !== null && agent.retiresOn <= on) return undefined;
  return inOrder(agent).findLast((stay) => {
    const end = endOf(stay, agent, on);
    return stay.from <= on && (end === null ? stay.state !== 'ended' : end >= on);
  });
}

/** A dispensation of art. 99 that counts as a posting, as the demonstration writes it. */
export function isCountedMission({ kind, legalBasis }: Stay): boolean {
  return kind === 'international_mission' && /art\. 99(?!.*[abd]\))/.test(legalBasis ?? '');
}

/** The first posting after appointment, and the traineeship that shortens it; null = none does. */
export function creditedPosting({ career, appointedOn, traineeship, ...agent }: AgentFacts) {
  const { from = null, to = null, place = null } = traineeship ?? {};
  if (career !== 'external' || from === null || to === null) return null;
  const stay = inOrder(agent).find(
    (one) => one.kind === 'posting' && (one.from >= (appointedOn ?? '') || one.from === from),
  );
  if (stay === undefined) return null;
  const stayedOn = place === stay.place && stay.from <= dayAfter(to);
  const { months, days } = monthsAndDays({ from, to });
  const isLong = months >= 12 && (months > 12 || days > 0);
  const end = stayedOn
    ? isLong
      ? lastDayOfMonths(appointedOn ?? dayAfter(to), 36)
      : lastDayOfMonths(from, 48)
    : addDays(lastDayOfMonths(stay.from, 48 - Math.min(months, 12)), months >= 12 ? 0 : -days);
  return { stay, stayedOn, end };
}

/** The days on which a period from `stay` may end, approved decisions in. */
export function lawfulDays(stay: Stay, agent: AgentFacts): readonly [IsoDate, IsoDate, IsoDate] {
  const credited = creditedPosting(agent);
  const plain = lastDayOfMonths(stay.from, stay.kind === 'headquarters' ? 36 : 48);
  const statutory = credited?.stay === stay ? credited.end : plain;
  const decided = agent.derogations
    .filter((one) => one.assignmentId === stay.id && one.decision === 'approved')
    .filter(({ grounds }) => grounds.some((ground) => ground !== 'other'))
    .flatMap(({ kind, newLastDay, proposedOn, decidedOn }) => {
      if (kind === 'sequence' || newLastDay === null || decidedOn === null) return [];
      const isInTime = decidedOn <= earlier(newLastDay, statutory);
      return proposedOn !== null && proposedOn <= decidedOn && isInTime ? [newLastDay] : [];
    });
  return [decided.reduce(earlier, statutory), statutory, decided.reduce(later, statutory)];
}
