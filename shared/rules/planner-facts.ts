import type { IsoDate } from '../dates.ts';
import type { Agent, ClassPeriod } from '../domain/agent.ts';
import type { FunctionDomain, JobFunction } from '../domain/job-function.ts';
import type { Post } from '../domain/post.ts';
import type { CallRound, LodgedCandidacy, Vacancy } from '../domain/vacancy.ts';
import type { OpenPeriod } from '../periods.ts';
import type { Mandate } from './art-13.ts';
import type { LodgingWay } from './art-22/lodging.ts';
import type { PaperPart } from './art-22/papers.ts';
import type { CareerFacts } from './verdict.ts';

/** All that the rules read of one agent. */
export type AgentFacts = CareerFacts &
  Pick<Agent, 'languageRole' | 'level' | 'contract' | 'formerCareer'> & {
    /** Oldest first; one without a recorded first day comes before all others. */
    readonly classes: readonly Pick<ClassPeriod, 'class' | 'since'>[];
    readonly certificates: readonly { readonly exam: string; readonly obtainedOn: IsoDate }[];
    /** Both days inclusive; `to` null = it goes on. */
    readonly experience: readonly (OpenPeriod & { readonly domain: FunctionDomain })[];
    /** Of art. 18 by name, and the conditions of art. 19; `held` null = not recorded. */
    readonly competences: readonly {
      readonly kind: 'competence' | 'domain' | 'condition';
      readonly name: string;
      readonly held: boolean | null;
    }[];
    /** Of art. 13, held in the FPS. */
    readonly mandates: readonly Mandate[];
    /** Interests of third states, defended from a Belgian post (art. 7, 1°). */
    readonly charges: readonly (OpenPeriod & { readonly id: string; readonly state: string })[];
  };

export type VacancyFacts = Vacancy & {
  readonly calls: readonly CallRound[];
  /** Withdrawn or not. */
  readonly candidacies: readonly LodgedCandidacy[];
};

/** A special mission (art. 22); `null` = not recorded, or not yet. */
export type MissionFacts = {
  readonly code: string;
  readonly subject: string;
  /** The holder where on file, else a name. */
  readonly staffNumber: string | null;
  readonly holder: string | null;
  /** Of the call, in the Moniteur belge. */
  readonly publishedOn: IsoDate | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly trusted: boolean | null;
  readonly callParts: readonly PaperPart[];
  readonly proposalParts: readonly PaperPart[];
  readonly decreeParts: readonly PaperPart[];
  readonly candidacies: readonly {
    readonly candidate: string;
    readonly way: LodgingWay | null;
    readonly lodgedOn: IsoDate | null;
    readonly reasoned: boolean | null;
    readonly acknowledged: boolean | null;
  }[];
};

/** All that the rules read of a planner file, as it is known at one moment; lists in any order. */
export type PlannerFacts = {
  readonly agents: readonly AgentFacts[];
  readonly posts: readonly Post[];
  /** Codes of the services of the central administration. */
  readonly services: readonly string[];
  readonly functions: readonly JobFunction[];
  readonly vacancies: readonly VacancyFacts[];
  readonly missions: readonly MissionFacts[];
  /** Conditions set by the King for heads of post (art. 19); none has been set. */
  readonly headOfPostConditions: readonly string[];
};
