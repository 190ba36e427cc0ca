import { dayAfter, dayBefore, lastDayOfMonths, type IsoDate } from '../../shared/dates.ts';
import type { AgentFacts, PlannerFacts } from '../../shared/rules/planner-facts.ts';
import type { SwitchName } from '../../shared/rules/readings.ts';

/** Whom or what a switch concerns, read off the facts alone: no rule is asked. */
export type Prediction = {
  /** What is named: staff numbers, or codes of vacancies, missions, functions, posts. */
  readonly concerned: ReadonlySet<string>;
  /** Whether each of them changes; else no more than these do. */
  readonly isExact: boolean;
};

type Record = AgentFacts['assignments'][number];

export function predictChanges(
  facts: PlannerFacts,
  on: IsoDate,
): Partial<{ readonly [Name in SwitchName]: Prediction }> {
  const careers = facts.agents.filter(
    ({ career, retiresOn, appointedOn, assignments }) =>
      career !== 'state' &&
      (retiresOn === null || retiresOn > on) &&
      (appointedOn === null || appointedOn <= on || assignments.some(({ from }) => from <= on)),
  );
  const agents = (test: (agent: AgentFacts) => boolean, isExact = true): Prediction => ({
    concerned: new Set(careers.filter(test).map(({ staffNumber }) => staffNumber)),
    isExact,
  });
  const hasStay = (test: (stay: Record, agent: AgentFacts) => boolean) => (agent: AgentFacts) =>
    agent.assignments.some((stay) => test(stay, agent));
  const postOf = new Map(facts.posts.map((post) => [post.code, post]));
  const designeeAt = facts.agents.flatMap(({ assignments }) =>
    assignments.filter(
      ({ kind, from, to, plannedTo }) =>
        kind === 'art21' && from <= on && (to ?? plannedTo ?? on) >= on,
    ),
  );

  return {
    initialHeadquarters: agents((agent) => {
      const [first] = inOrder(agent);
      const { appointedOn } = agent;
      const isCut =
        first !== undefined &&
        appointedOn !== null &&
        first.from > appointedOn &&
        (appointedOn < '2015-03-30' || first.from > lastDayOfMonths(appointedOn, 36));
      const beforePosting = inOrder(agent).findIndex(({ kind }) => countsAsPosting(kind));
      const initial = inOrder(agent).slice(0, beforePosting < 0 ? undefined : beforePosting);
      return !isCut && appointedOn !== null && initial.some(({ kind }) => kind === 'headquarters');
    }),
    missionOfAnyLength: agents(
      hasStay(({ kind }) => kind === 'international_mission'),
      false,
    ),
    traineeshipCredit: agents(
      ({ career, traineeship, assignments, appointedOn }) =>
        career === 'external' &&
        traineeship !== null &&
        traineeship.from !== null &&
        assignments.some(({ kind, from }) => kind === 'posting' && from >= (appointedOn ?? '')),
      false,
    ),
    earlyReturn: agents(
      hasStay((stay, agent) => {
        const end = endOf(stay, agent, on);
        return (
          stay.kind === 'posting' &&
          stay.from >= '2015-03-30' &&
          end !== null &&
          end < on &&
          end < lastDayOfMonths(stay.from, 48)
        );
      }),
      false,
    ),
    augustAlignment: agents(
      hasStay((stay, agent) => {
        const end = endOf(stay, agent, on);
        const day = end?.slice(5) ?? '';
        return stay.kind !== 'other_absence' && day >= '07-15' && day <= '08-31';
      }),
      false,
    ),
    careerCandidacy: {
      concerned: new Set(
        facts.vacancies
          .filter(({ candidacies }) =>
            candidacies.some(
              ({ career, retained, withdrawnOn }) =>
                career !== 'state' && (retained === false || withdrawnOn !== null),
            ),
          )
          .map(({ code }) => code),
      ),
      isExact: false,
    },
    renewal: {
      concerned: new Set(
        facts.agents
          .filter(({ assignments }) => assignments.some(({ kind }) => kind === 'art21'))
          .map(({ staffNumber }) => staffNumber),
      ),
      isExact: false,
    },
    headsOfConsulates: {
      concerned: new Set(
        facts.functions
          .filter(({ place, headOfPost }) => {
            const type = postOf.get(place)?.type;
            return headOfPost === true && (type === 'consulate' || type === 'vice_consulate');
          })
          .map(({ code }) => code),
      ),
      isExact: false,
    },
    regulatoryHolidays: {
      concerned: new Set(
        facts.missions
          .filter(({ publishedOn }) => /-(10|11|12)-/.test(publishedOn ?? ''))
          .map(({ code }) => code),
      ),
      isExact: false,
    },
    interimPool: {
      concerned: new Set(designeeAt.map(({ place }) => place ?? '')),
      isExact: false,
    },
    otherAbsence: agents(hasStay(({ kind }) => kind === 'other_absence')),
    swap: agents((agent) => {
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

function countsAsPosting(kind: Record['kind']): boolean {
  return kind === 'posting' || kind === 'international_mission';
}

function isShort(stay: Record, agent: AgentFacts, on: IsoDate): boolean {
  const isApproved = agent.derogations.some(
    ({ assignmentId, decision }) => assignmentId === stay.id && decision === 'approved',
  );
  const last = endOf(stay, agent, on) ?? on;
  return stay.kind === 'posting' && !isApproved && last < lastDayOfMonths(stay.from, 48);
}

function inOrder({ assignments }: AgentFacts): readonly Record[] {
  return assignments.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Real, else foreseen and not passed, else the day before what follows. */
function endOf(stay: Record, agent: AgentFacts, on: IsoDate): IsoDate | null {
  const next = inOrder(agent).find(({ from }) => from > stay.from);
  if (stay.to !== null) return stay.to;
  if (next === undefined)
    return stay.plannedTo !== null && (stay.plannedTo >= on || stay.state === 'ended')
      ? stay.plannedTo
      : null;
  const before = dayBefore(next.from);
  return stay.plannedTo !== null && stay.plannedTo < before ? stay.plannedTo : before;
}
