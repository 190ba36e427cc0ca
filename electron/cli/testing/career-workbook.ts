import type { AssignmentFacts, CareerFacts } from '../../../shared/rules/verdict.ts';
import { WORKED_EXAMPLES } from '../../../shared/rules/examples/worked-examples.ts';
import type { ExampleAnswer } from '../../../shared/rules/examples/worked-example.ts';

/** A row of a sheet of the workbook (product.md § 4), by column. */
type Row = Readonly<Record<string, string | number | null>>;

/** One career of the catalogue (§ 7), the day it is asked, and what must be answered. */
export type CareerExample = {
  /** The catalogue's id, and how many came before under that id; also the staff number here. */
  readonly staffNumber: string;
  readonly on: string;
  readonly facts: CareerFacts;
  readonly expected: ExampleAnswer;
};

/** Every example of the catalogue that asks about a career. */
export const careerExamples: readonly CareerExample[] = WORKED_EXAMPLES.flatMap(
  ({ id, question, expected }, index) => {
    if (question.ask !== 'career') return [];
    const earlier = WORKED_EXAMPLES.slice(0, index).filter((one) => one.id === id).length;
    const staffNumber = earlier === 0 ? id : `${id}-${earlier + 1}`;
    return [{ staffNumber, on: question.on, facts: question.facts, expected }];
  },
);

/** All examples in one ministry: one agent each. */
export function toWorkbook(
  examples: readonly CareerExample[],
): Readonly<Record<string, readonly Row[]>> {
  return {
    agents: examples.map(({ staffNumber, facts }) => ({
      ...{ staff_number: staffNumber, last_name: `Exemple ${staffNumber}`, first_name: 'Fictif' },
      ...{ career: facts.career, language_role: 'FR', appointed_on: facts.appointedOn },
      ...{ retires_on: facts.retiresOn, trainee_post: facts.traineeship?.place ?? null },
      trainee_post_from: facts.traineeship?.from ?? null,
      trainee_post_to: facts.traineeship?.to ?? null,
    })),
    posts: [
      { post_code: 'NAI', city: 'Nairobi', country: 'KE', type: 'embassy' },
      { post_code: 'ROM', city: 'Rome', country: 'IT', type: 'embassy' },
      { post_code: 'EU', city: 'Bruxelles', country: 'BE', type: 'permanent_representation' },
      {
        ...{ post_code: 'MPM', city: 'Maputo', country: 'MZ', type: 'diplomatic_office' },
        supervising_post: 'NAI',
      },
    ],
    functions: examples.flatMap((example) =>
      example.facts.assignments.flatMap((one) => {
        const function_code = functionOf(example, one);
        const { domain, family, place } = one;
        return function_code === null ? [] : [{ function_code, place, domain, family }];
      }),
    ),
    assignments: examples.flatMap((example) =>
      example.facts.assignments.map((one) => ({
        ...{ staff_number: example.staffNumber, kind: one.kind, place: one.place },
        ...{ from: one.from, planned_to: one.plannedTo, to: one.to, state: one.state },
        ...{ legal_basis: one.legalBasis, function_code: functionOf(example, one) },
      })),
    ),
    derogations: examples.flatMap(({ staffNumber, facts }) =>
      facts.derogations.map((one) => ({
        staff_number: staffNumber,
        assignment_from: facts.assignments.find(({ id }) => id === one.assignmentId)?.from ?? null,
        ...{ kind: one.kind, grounds: one.grounds.join(';'), new_last_day: one.newLastDay },
        ...{ proposed_on: one.proposedOn, decided_on: one.decidedOn, decision: one.decision },
        ...{ keeps_count: one.keepsCount, reasons: one.reasons },
      })),
    ),
  };
}

/** A function of its own for a stay of which the domain is known. */
function functionOf({ staffNumber }: CareerExample, one: AssignmentFacts): string | null {
  return one.domain === null ? null : `${staffNumber} ${one.from}`;
}
