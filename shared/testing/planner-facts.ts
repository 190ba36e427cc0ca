import { day } from '../dates.ts';
import type { JobFunction } from '../domain/job-function.ts';
import type { Post } from '../domain/post.ts';
import type { LodgedCandidacy } from '../domain/vacancy.ts';
import type {
  AgentFacts,
  MissionFacts,
  PlannerFacts,
  VacancyFacts,
} from '../rules/planner-facts.ts';
import { aCareer } from './careers.ts';

/** The career of `anAgent` with nothing in it, in the form the rules of all articles read. */
export function someAgentFacts(facts: Partial<AgentFacts> = {}): AgentFacts {
  return {
    ...aCareer(),
    ...{ languageRole: 'FR', level: 'A', contract: 'statutory', formerCareer: null },
    ...{ classes: [], certificates: [], experience: [] },
    ...{ competences: [], mandates: [], charges: [] },
    ...facts,
  };
}

/** A planner file with nothing in it. */
export function someFacts(facts: Partial<PlannerFacts> = {}): PlannerFacts {
  return {
    ...{ agents: [], posts: [], services: [], functions: [], vacancies: [], missions: [] },
    headOfPostConditions: [],
    ...facts,
  };
}

/** An embassy in an invented network. */
export function somePost(code: string, facts: Partial<Post> = {}): Post {
  return {
    ...{ code, city: code, country: null, type: 'embassy', supervisingPost: null },
    ...{ alsoAccreditedTo: [], openedOn: null, closedOn: null, version: 1 },
    ...facts,
  };
}

/** A consular function of class A3, not of head of post. */
export function someFunction(code: string, facts: Partial<JobFunction> = {}): JobFunction {
  return {
    ...{ code, place: 'NAI', titleFr: null, titleNl: null, titleEn: null, class: 'A3' },
    ...{
      careers: 'both',
      headOfPost: false,
      insideMission: null,
      deputyHead: null,
      domain: 'consular',
    },
    ...{ family: null, specific: false, competences: [], formerCareer: null },
    ...{ validFrom: null, validTo: null, version: 1 },
    ...facts,
  };
}

/** Vacant from 01-08-2025, with the calls of the worked examples X51 to X63 and no candidacy. */
export function someVacancy(
  code: string,
  functionCode: string,
  facts: Partial<VacancyFacts> = {},
): VacancyFacts {
  return {
    ...{ code, functionCode, vacantFrom: day('2025-08-01') },
    committeeApprovedOn: day('2024-09-20'),
    calls: [
      { round: 1, openedOn: day('2024-10-01'), closesOn: day('2024-10-31') },
      { round: 2, openedOn: day('2025-01-06'), closesOn: day('2025-01-31') },
    ],
    candidacies: [],
    ...facts,
  };
}

/** Of the external career, in the first call of `someVacancy`. */
export function someCandidacy(
  staffNumber: string,
  facts: Partial<LodgedCandidacy> = {},
): LodgedCandidacy {
  return {
    ...{ staffNumber, career: 'external', round: 1, filedOn: day('2024-10-10') },
    ...{ withdrawnOn: null, retained: null },
    ...facts,
  };
}

/** A special mission whose call was published on 08-05-2026, with complete papers and no holder. */
export function someMission(code: string, facts: Partial<MissionFacts> = {}): MissionFacts {
  return {
    ...{ code, subject: 'Invented subject', staffNumber: null, holder: null },
    ...{ publishedOn: day('2026-05-08'), from: null, to: null, trusted: null },
    ...{ callParts: ['conditions', 'elements'], proposalParts: ['reasoned_list', 'title'] },
    decreeParts: ['nature', 'terms', 'title', 'rules'],
    candidacies: [],
    ...facts,
  };
}
