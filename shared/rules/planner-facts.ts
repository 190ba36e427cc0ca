import type { IsoDate } from '../dates.ts';
import type { Agent, ClassPeriod } from '../domain/agent.ts';
import type { FunctionDomain, JobFunction } from '../domain/job-function.ts';
import type { Post } from '../domain/post.ts';
import type { CallRound, LodgedCandidacy, Vacancy } from '../domain/vacancy.ts';
import type { CareerFacts } from './verdict.ts';

/** All that the rules read of one agent. */
export type AgentFacts = CareerFacts &
  Pick<Agent, 'languageRole' | 'level' | 'contract' | 'formerCareer'> & {
    /** Oldest first; one without a recorded first day comes before all others. */
    readonly classes: readonly Pick<ClassPeriod, 'class' | 'since'>[];
    readonly certificates: readonly { readonly exam: string; readonly obtainedOn: IsoDate }[];
    /** Both days inclusive; `to` null = it goes on. */
    readonly experience: readonly {
      readonly domain: FunctionDomain;
      readonly from: IsoDate;
      readonly to: IsoDate | null;
    }[];
  };

export type VacancyFacts = Vacancy & {
  /** By round. */
  readonly calls: readonly CallRound[];
  /** By round and staff number, withdrawn or not. */
  readonly candidacies: readonly LodgedCandidacy[];
};

/** All that the rules read of a planner file, as it is known at one moment; each list by its key. */
export type PlannerFacts = {
  readonly agents: readonly AgentFacts[];
  readonly posts: readonly Post[];
  /** Codes of the services of the central administration. */
  readonly services: readonly string[];
  readonly functions: readonly JobFunction[];
  readonly vacancies: readonly VacancyFacts[];
};
