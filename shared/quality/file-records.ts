import type { Derogation } from '../domain/derogation.ts';
import type { VacancyFacts, PlannerFacts } from '../rules/planner-facts.ts';
import type { AssignmentFacts } from '../rules/verdict.ts';

type Owned<Item> = { readonly staffNumber: string; readonly item: Item };

/** Whose each record of a planner file is, by its key. */
export type FileRecords = {
  readonly assignments: ReadonlyMap<string, Owned<AssignmentFacts>>;
  readonly derogations: ReadonlyMap<string, Owned<Derogation>>;
  readonly vacancies: ReadonlyMap<string, VacancyFacts>;
  readonly functions: ReadonlyMap<string, PlannerFacts['functions'][number]>;
  /** By the id that answers give to charges. */
  readonly charges: ReadonlyMap<string, string>;
};

export function indexRecords({ agents, vacancies, functions }: PlannerFacts): FileRecords {
  const assignments = new Map<string, Owned<AssignmentFacts>>();
  const derogations = new Map<string, Owned<Derogation>>();
  const charges = new Map<string, string>();
  for (const agent of agents) {
    const { staffNumber } = agent;
    for (const item of agent.assignments) assignments.set(item.id, { staffNumber, item });
    for (const item of agent.derogations) derogations.set(item.id, { staffNumber, item });
    for (const { id } of agent.charges) charges.set(id, staffNumber);
  }
  return {
    ...{ assignments, derogations, charges },
    vacancies: new Map(vacancies.map((one) => [one.code, one])),
    functions: new Map(functions.map((one) => [one.code, one])),
  };
}

/** The vacancy and the person of a candidacy, from the key that answers give it. */
export function candidacyParts(
  id: string,
): { readonly vacancy: string; readonly staffNumber: string } | undefined {
  const [, vacancy, staffNumber] = /^(.+)\/[12]\/(.+)$/.exec(id) ?? [];
  return vacancy !== undefined && staffNumber !== undefined ? { vacancy, staffNumber } : undefined;
}
