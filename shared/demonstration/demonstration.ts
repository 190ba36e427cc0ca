import type { IsoDate } from '../dates.ts';
import type { Agent, ClassPeriod, Traineeship } from '../domain/agent.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { Derogation } from '../domain/derogation.ts';
import type { JobFunction } from '../domain/job-function.ts';
import type { HardshipRank, HeadquartersService, Post } from '../domain/post.ts';
import type { MissionCandidacy, SpecialMission } from '../domain/special-mission.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import { inventArt21, type Art21Cases } from './art-21-cases.ts';
import { inventAttached } from './attached-agents.ts';
import { withClosing } from './closing-post.ts';
import type { InventedCandidacy } from './candidacies.ts';
import { proveCareers } from './career-proofs.ts';
import { dateCertificates, type DatedCertificate } from './date-certificates.ts';
import { decideAssignments } from './decide-assignments.ts';
import { describeFunctions, newFunctions } from './describe-functions.ts';
import { listFree } from './free-functions.ts';
import type { InventedExperience } from './invented-proofs.ts';
import { inventPersonFacts, type PersonFacts } from './person-facts.ts';
import { createRandom } from './random.ts';
import { inventReadingAgents } from './reading-agents.ts';
import { inventSixHundred } from './six-hundred-careers.ts';
import { inventMissions } from './special-missions.ts';
import type { InventedCall } from './vacancies.ts';

/** A whole invented ministry over the real network of posts. */
export type Demonstration = PersonFacts & {
  readonly posts: readonly Post[];
  readonly ranks: readonly HardshipRank[];
  readonly functions: readonly JobFunction[];
  readonly agents: readonly Agent[];
  readonly classes: readonly ClassPeriod[];
  readonly traineeships: readonly Traineeship[];
  readonly assignments: readonly Assignment[];
  readonly derogations: readonly Derogation[];
  readonly certificates: readonly DatedCertificate[];
  readonly experience: readonly InventedExperience[];
  readonly vacancies: readonly Vacancy[];
  readonly calls: readonly InventedCall[];
  readonly candidacies: readonly InventedCandidacy[];
  readonly missions: readonly SpecialMission[];
  readonly missionCandidacies: readonly MissionCandidacy[];
  /** Where each edge case is found. */
  readonly cases: Art21Cases & {
    /** Staff numbers of those whose verdict hangs on a doubtful reading. */
    readonly readings: ReadonlyMap<string, string>;
  };
};

/**
 * 613 careers, those that doubtful readings decide, state agents and persons attached to posts, as
 * they would stand on `on`; the same for the same seed and day.
 *
 * `scale` repeats the regular careers and state agents for trials at ten times the real size or more.
 */
export function inventDemonstration(
  on: IsoDate,
  services: readonly HeadquartersService[],
  { seed = 2015, scale = 1 }: { readonly seed?: number; readonly scale?: number } = {},
): Demonstration {
  const base = inventSixHundred(on, services, { seed, scale });
  const { posts, ranks } = base;
  // Beyond the real size the agents outnumber the functions.
  const free = scale > 1 ? base.functions : listFree(base.functions, base.assignments, on);
  const doubtful = inventReadingAgents({ on, seed, posts, functions: free });
  const careers = [...base.agents, ...doubtful.agents];
  const described = [...describeFunctions(base.functions), ...newFunctions(on)];
  const art21 = inventArt21(
    {
      ...{ agents: careers, assignments: [...base.assignments, ...doubtful.assignments] },
      ...{ functions: described, postCodes: new Set(posts.map(({ code }) => code)) },
      services: services.map(({ code }) => code),
    },
    { on, seed, scale },
  );
  const attached = inventAttached(on, seed);
  const proofs = proveCareers(careers, on, createRandom(seed + 1));
  const agents = [...careers, ...art21.agents, ...attached.agents];
  const assignments = decideAssignments(
    [...base.assignments, ...doubtful.assignments, ...art21.assignments, ...attached.assignments],
    described,
    { on, seed },
  );
  return {
    ...{ posts: withClosing(posts, on), ranks, functions: art21.functions, agents, assignments },
    classes: [...base.classes, ...doubtful.classes, ...art21.classes],
    traineeships: [...base.traineeships, ...doubtful.traineeships],
    derogations: [...base.derogations, ...doubtful.derogations],
    certificates: dateCertificates([...proofs.certificates, ...art21.certificates], { on, seed }),
    experience: [...proofs.experience, ...art21.experience],
    ...{ vacancies: art21.vacancies, calls: art21.calls, candidacies: art21.candidacies },
    ...inventPersonFacts(agents, assignments, { on, seed }),
    ...inventMissions(on, art21.agents.at(-1)?.staffNumber ?? ''),
    cases: { ...art21.cases, readings: doubtful.cases },
  };
}
