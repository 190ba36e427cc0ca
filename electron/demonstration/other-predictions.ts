import { addDays, dayNumber, type IsoDate } from '../../shared/dates.ts';
import { listHolidays } from '../../shared/holidays.ts';
import type {
  AgentFacts,
  MissionFacts,
  PlannerFacts,
  VacancyFacts,
} from '../../shared/rules/planner-facts.ts';
import { presentStay } from './stay-days.ts';

/** The subjects that each switch outside art. 17 concerns, read off the facts alone. */
export function predictOthers(facts: PlannerFacts, on: IsoDate) {
  const { vacancies, functions, missions } = facts;
  const jobs = new Map(functions.map((job) => [job.code, job]));
  return {
    careerCandidacy: new Set(
      vacancies
        .filter((one) => {
          const careers = jobs.get(one.functionCode)?.careers ?? null;
          return standing(one, { careers, on }) !== standing(one, { careers, on, suitable: true });
        })
        .map(({ code }) => `vacancy ${code}`),
    ),
    renewal: renewals(facts, on),
    headsOfConsulates: headsOfConsulates(facts, on),
    regulatoryHolidays: new Set(missions.flatMap(listDependents)),
  };
}

type Standing = {
  readonly careers: string | null;
  readonly on: IsoDate;
  readonly suitable?: boolean;
};

/** The call that career candidates closed, and their number. */
function standing({ calls, candidacies }: VacancyFacts, { careers, on, suitable }: Standing) {
  const counts = ([1, 2] as const).map((round) => {
    const closesOn = calls.find((call) => call.round === round)?.closesOn;
    if (closesOn === undefined || closesOn >= on) return null;
    const until = suitable === true ? on : closesOn;
    return candidacies.filter(
      (one) =>
        one.round === round &&
        one.career !== 'state' &&
        one.filedOn <= closesOn &&
        (careers === null || careers === 'both' || careers === one.career) &&
        (one.withdrawnOn === null || one.withdrawnOn > until) &&
        (suitable !== true || one.retained !== false),
    ).length;
  });
  const [first, second] = counts;
  return first === 0 ? `2 ${String(second)}` : `1 ${String(first)}`;
}

/** Designations, candidacies examined and missions that come after another of the same kind. */
function renewals({ agents, vacancies, missions, functions }: PlannerFacts, on: IsoDate) {
  const before = (agent: AgentFacts | undefined, code: string | null, from: IsoDate) =>
    from >= '2022-12-25' &&
    code !== null &&
    agent?.assignments.some(
      (one) => one.kind === 'art21' && one.functionCode === code && one.from < from,
    ) === true;
  const designations = agents.flatMap((agent) =>
    agent.assignments
      .filter((one) => one.kind === 'art21' && before(agent, one.functionCode, one.from))
      .map(({ id }) => `assignment ${id}`),
  );
  const candidacies = vacancies.flatMap((vacancy) => {
    const careers = functions.find(({ code }) => code === vacancy.functionCode)?.careers ?? null;
    const isExamined = /^2 (0|null)/.test(standing(vacancy, { careers, on }));
    return vacancy.candidacies
      .filter(({ career, round }) => isExamined && career === 'state' && round === 2)
      .filter(({ withdrawnOn }) => withdrawnOn === null || withdrawnOn > on)
      .filter(({ staffNumber }) => {
        const agent = agents.find((one) => one.staffNumber === staffNumber);
        return before(agent, vacancy.functionCode, vacancy.vacantFrom);
      })
      .map(({ round, staffNumber }) => `candidacy ${vacancy.code}/${round}/${staffNumber}`);
  });
  const renewed = missions.filter(({ from, publishedOn, subject, holder, staffNumber }) =>
    missions.some(
      (one) =>
        from !== null &&
        from >= '2022-12-25' &&
        publishedOn !== null &&
        (holder ?? staffNumber) !== null &&
        [one.subject, one.holder, one.staffNumber].join() ===
          [subject, holder, staffNumber].join() &&
        one.from !== null &&
        one.from < from,
    ),
  );
  return new Set([
    ...designations,
    ...candidacies,
    ...renewed.map(({ code }) => `mission ${code}`),
  ]);
}

/** Heads of consulates and vice-consulates whose function is held or vacant. */
function headsOfConsulates({ functions, posts, agents, vacancies }: PlannerFacts, on: IsoDate) {
  const types = new Map(posts.map(({ code, type }) => [code, type]));
  const inUse = new Set([
    ...vacancies.map(({ functionCode }) => functionCode),
    ...agents
      .map((agent) => presentStay(agent, on))
      .filter((stay) => stay !== undefined && stay.kind !== 'attached')
      .map((stay) => stay?.functionCode),
  ]);
  return new Set(
    functions
      .filter(({ code, headOfPost, place }) => {
        const type = types.get(place) ?? '';
        return headOfPost === true && inUse.has(code) && /^(vice_)?consulate$/.test(type);
      })
      .map(({ code }) => `function ${code}`),
  );
}

/** A mission whose ten working days hold 2 or 15 November or 26 December, and what was lodged for it. */
function listDependents({ code, publishedOn, candidacies }: MissionFacts): readonly string[] {
  if (publishedOn === null || publishedOn < '2022-12-25') return [];
  if (tenthWorkingDay(publishedOn, true) === tenthWorkingDay(publishedOn, false)) return [];
  return [
    `mission ${code}`,
    ...candidacies
      .filter(({ way, lodgedOn, reasoned, acknowledged }) =>
        [way, lodgedOn, reasoned, acknowledged].every((fact) => fact !== null),
      )
      .map(({ candidate }) => `candidacy ${code}/${candidate}`),
  ];
}

function tenthWorkingDay(publishedOn: IsoDate, withRegulatory: boolean): IsoDate | undefined {
  const isOff = (date: IsoDate) =>
    [2, 3].includes(dayNumber(date) % 7) ||
    listHolidays(Number(date.slice(0, 4))).some(
      (one) => one.date === date && (one.kind === 'legal' || withRegulatory),
    );
  return Array.from({ length: 40 }, (_, index) => addDays(publishedOn, index + 1)).filter(
    (date) => !isOff(date),
  )[9];
}
