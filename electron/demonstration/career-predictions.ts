import { dayAfter, lastDayOfMonths, type IsoDate } from '../../shared/dates.ts';
import type { AgentFacts, PlannerFacts } from '../../shared/rules/planner-facts.ts';
import {
  creditedPosting,
  endOf,
  inOrder,
  isCountedMission,
  lawfulDays,
  type Stay,
} from './stay-days.ts';

/** The agents that each switch of art. 17 concerns, by staff number, read off the facts alone. */
export function predictCareers(facts: PlannerFacts, on: IsoDate) {
  const careers = listCareers(facts, on);
  const those = (test: (agent: AgentFacts) => boolean) =>
    new Set(careers.filter(test).map(({ staffNumber }) => `agent ${staffNumber}`));
  return {
    initialHeadquarters: those(beginsAtHeadquarters),
    missionOfAnyLength: those((agent) =>
      endings(agent, on).some((one) => isCountedMission(one.stay) && one.off !== 0),
    ),
    traineeshipCredit: those((agent) => creditedPosting(agent)?.stayedOn === false),
    earlyReturn: those((agent) =>
      endings(agent, on).some(
        ({ stay, end, off }) =>
          stay.kind === 'posting' &&
          off < 0 &&
          end < on &&
          (agent.retiresOn === null || dayAfter(end) < agent.retiresOn),
      ),
    ),
    augustAlignment: those((agent) => endings(agent, on).some(endsInMovement)),
    otherAbsence: those(({ assignments }) =>
      assignments.some(({ kind }) => kind === 'other_absence'),
    ),
    swap: those((agent) => {
      const stays = inOrder(agent);
      return stays.some((stay, index) => {
        const next = stays[index + 1];
        const end = endOf(stay, agent, on);
        if (next === undefined || end === null || stay.from < '2015-03-30') return false;
        return next.from === dayAfter(end) && [stay, next].every((one) => isShort(one, agent, on));
      });
    }),
  };
}

/** Whose first stay, at headquarters, is a period under A2 that ends in a movement under A6. */
export function initialSummers(facts: PlannerFacts, on: IsoDate): readonly string[] {
  return listCareers(facts, on)
    .filter(beginsAtHeadquarters)
    .filter((agent) => {
      const stays = inOrder(agent);
      const next = stays.findIndex((one) => one.kind === 'posting' || isCountedMission(one));
      const initial = stays
        .slice(0, next < 0 ? undefined : next)
        .filter(({ kind }) => kind === 'headquarters');
      const [first, last] = [initial[0], initial.at(-1)];
      return (
        first !== undefined &&
        last !== undefined &&
        endingsOf([{ first, last }], { agent, on }).some(endsInMovement)
      );
    })
    .map(({ staffNumber }) => `agent ${staffNumber}`);
}

/** In service on the day, of either career. */
function listCareers({ agents }: PlannerFacts, on: IsoDate): readonly AgentFacts[] {
  return agents.filter(
    ({ career, retiresOn, appointedOn, assignments }) =>
      career !== 'state' &&
      (retiresOn === null || retiresOn > on) &&
      (appointedOn === null || appointedOn <= on || assignments.some(({ from }) => from <= on)),
  );
}

function beginsAtHeadquarters(agent: AgentFacts): boolean {
  const stays = inOrder(agent);
  const [first] = stays;
  const { appointedOn } = agent;
  const isCut =
    first !== undefined &&
    appointedOn !== null &&
    first.from > appointedOn &&
    (appointedOn < '2015-03-30' || first.from > lastDayOfMonths(appointedOn, 36));
  const posting = stays.findIndex(
    ({ kind }) => kind === 'posting' || kind === 'international_mission',
  );
  const initial = stays.slice(0, posting < 0 ? undefined : posting);
  return !isCut && appointedOn !== null && initial.some(({ kind }) => kind === 'headquarters');
}

type Ending = {
  readonly stay: Stay;
  readonly end: IsoDate;
  readonly statutory: IsoDate;
  /** Before (-1) or after (1) what is lawful, or neither (0). */
  readonly off: -1 | 0 | 1;
};

type Span = { readonly first: Stay; readonly last: Stay };

function endings(agent: AgentFacts, on: IsoDate): readonly Ending[] {
  return endingsOf(periodsOf(agent), { agent, on });
}

/** Each period with a term that has an end and is judged. */
function endingsOf(
  periods: readonly Span[],
  { agent, on }: { readonly agent: AgentFacts; readonly on: IsoDate },
): readonly Ending[] {
  return periods.flatMap(({ first, last }) => {
    const end = endOf(last, agent, on);
    if (end === null || (first.from < '2015-03-30' && end < on)) return [];
    const [earliest, statutory, latest] = lawfulDays(first, agent);
    const off = end < earliest ? -1 : end > latest ? 1 : 0;
    return [{ stay: first, end, statutory, off }];
  });
}

/** Postings and missions one by one; headquarters after a posting as one, till the next posting. */
function periodsOf(agent: AgentFacts): readonly Span[] {
  const periods: { first: Stay; last: Stay }[] = [];
  let headquarters: { first: Stay; last: Stay } | undefined;
  for (const stay of inOrder(agent)) {
    if (stay.kind === 'headquarters' && periods.length > 0) {
      if (headquarters) headquarters.last = stay;
      else periods.push((headquarters = { first: stay, last: stay }));
    } else if (stay.kind === 'posting' || isCountedMission(stay)) {
      periods.push({ first: stay, last: stay });
      headquarters = undefined;
    }
  }
  return periods;
}

/** Off what is lawful, in the movement from 15 July to 31 August, by six months at most. */
function endsInMovement({ end, statutory, off }: Ending): boolean {
  const day = end.slice(5);
  const [before, after] = end < statutory ? [end, statutory] : [statutory, end];
  const isNear = after <= lastDayOfMonths(dayAfter(before), 6);
  return off !== 0 && day >= '07-15' && day <= '08-31' && isNear;
}

function isShort(stay: Stay, agent: AgentFacts, on: IsoDate): boolean {
  const isApproved = agent.derogations.some(
    ({ assignmentId, decision }) => assignmentId === stay.id && decision === 'approved',
  );
  const last = endOf(stay, agent, on) ?? on;
  return stay.kind === 'posting' && !isApproved && last < lastDayOfMonths(stay.from, 48);
}
