import type { IsoDate } from '../dates.ts';
import type { Agent } from '../domain/agent.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { JobFunction } from '../domain/job-function.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import { fileCandidacies, type InventedCandidacy } from './candidacies.ts';
import { designationCases, type DesignationCaseName } from './designation-cases.ts';
import { listFallingVacant, listVacantConsulates, type FallingVacant } from './falling-vacant.ts';
import { procedureDays, usualFilingDay } from './procedure-days.ts';
import { listFree } from './free-functions.ts';
import { createRandom } from './random.ts';
import { inventStateAgent } from './regular-state-agents.ts';
import { placeStateAgents, stateNumber, type StateAgents } from './state-agents.ts';
import { stateCases, type StateCaseName } from './state-cases.ts';
import type { VacancyCaseName } from './vacancy-cases.ts';
import { planVacancies, type InventedCall } from './vacancies.ts';

/** About as many as can be read in a list, and enough for every edge case. */
const STATE_AGENTS = 150;

/** Names of edge cases, and the staff number or vacancy code where each is found. */
export type Art21Cases = {
  readonly states: ReadonlyMap<StateCaseName, string>;
  readonly designations: ReadonlyMap<DesignationCaseName, string>;
  readonly vacancies: ReadonlyMap<VacancyCaseName, string>;
};

export type Art21Part = StateAgents & {
  /** All of them, those of the cases with their missing facts. */
  readonly functions: readonly JobFunction[];
  readonly vacancies: readonly Vacancy[];
  readonly calls: readonly InventedCall[];
  readonly candidacies: readonly InventedCandidacy[];
  readonly cases: Art21Cases;
};

/** The careers among which art. 21 comes into play. */
export type CareerPart = {
  readonly agents: readonly Agent[];
  readonly assignments: readonly Assignment[];
  readonly functions: readonly JobFunction[];
  readonly postCodes: ReadonlySet<string>;
  readonly services: readonly string[];
};

/** State agents, the vacancies of the coming year with their calls, and who applied. */
export function inventArt21(
  career: CareerPart,
  { on, seed, scale }: { readonly on: IsoDate; readonly seed: number; readonly scale: number },
): Art21Part {
  // A stream of its own: what the careers drew is drawn again, whatever happens here.
  const random = createRandom(seed + 21);
  const { functions, postCodes, assignments, services } = career;
  const falling = [
    ...listFallingVacant(assignments, on),
    ...listVacantConsulates(listFree(functions, assignments, on), on),
  ];
  const inPost = functions.filter(({ place }) => postCodes.has(place));
  const planned = planVacancies({ on, random, falling, functions: inPost });
  const [main] = planned;
  if (!main) throw new Error('there is no vacancy for the state cases');
  const invented = listInvented(main.job, { on, random, scale });
  const vacant = new Set(planned.map(({ job }) => job.code));
  const state = placeStateAgents([...invented.agents], {
    ...{ on, random, services, wanted: main.job },
    ...freePlaces(career, on, vacant),
  });
  const candidacies = fileCandidacies(planned, {
    ...{ on, random, stateCases: invented.cases.states },
    movers: moversOf(career.agents, falling),
  });
  const vacancies = new Map(
    planned.flatMap(({ name, vacancy }) => (name === null ? [] : [[name, vacancy.code]])),
  );
  return {
    ...state,
    functions: withGaps(functions, planned),
    vacancies: planned.map(({ vacancy }) => vacancy),
    calls: planned.flatMap(({ calls }) => calls),
    candidacies,
    cases: { ...invented.cases, vacancies },
  };
}

/** Cases first, so that each keeps its number. */
function listInvented(
  wanted: JobFunction,
  {
    on,
    random,
    scale,
  }: {
    readonly on: IsoDate;
    readonly random: ReturnType<typeof createRandom>;
    readonly scale: number;
  },
) {
  const year = Number(on.slice(0, 4));
  const filedOn = usualFilingDay(procedureDays(on).closedCalls[1], on);
  const { class: name, domain } = wanted;
  if (name === null || domain === null) throw new Error('the vacant function is described');
  const states = Object.entries(stateCases({ filedOn, class: name, domain }));
  const designations = Object.entries(designationCases(on.slice(5) >= '08-01' ? year : year - 1));
  const cases = [...states, ...designations].map(([, one]) => one);
  const regular = Array.from({ length: STATE_AGENTS * scale - cases.length }, () =>
    inventStateAgent(on, random),
  );
  const numbered = <Name extends string>(
    all: readonly (readonly [string, unknown])[],
    first: number,
  ) =>
    // Safe: the keys of the object of cases.
    new Map(all.map(([key], index) => [key as Name, stateNumber(first + index)]));
  return {
    agents: [...cases, ...regular],
    cases: {
      states: numbered<StateCaseName>(states, 0),
      designations: numbered<DesignationCaseName>(designations, states.length),
    },
  };
}

function freePlaces(
  { functions, postCodes, assignments }: CareerPart,
  on: IsoDate,
  vacant: ReadonlySet<string>,
) {
  const free = listFree(functions, assignments, on).filter(({ code }) => !vacant.has(code));
  return {
    inPost: free.filter(({ place, headOfPost }) => postCodes.has(place) && headOfPost !== true),
    atHeadquarters: free.filter(({ place }) => !postCodes.has(place)),
  };
}

function moversOf(agents: readonly Agent[], falling: readonly FallingVacant[]) {
  const leaving = new Set(falling.map(({ staffNumber }) => staffNumber));
  return agents.filter(({ staffNumber }) => leaving.has(staffNumber));
}

function withGaps(functions: readonly JobFunction[], planned: ReturnType<typeof planVacancies>) {
  const changed = new Map(planned.map(({ job }) => [job.code, job]));
  return functions.map((job) => changed.get(job.code) ?? job);
}
