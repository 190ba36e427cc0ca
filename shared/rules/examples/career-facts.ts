import { day } from '../../dates.ts';
import type { Derogation } from '../../domain/derogation.ts';
import type { FunctionDomain } from '../../domain/job-function.ts';
import type { AssignmentFacts, CareerFacts } from '../verdict.ts';
import type { ExampleAnswer, WorkedExample } from './worked-example.ts';

type Rest = Partial<Omit<AssignmentFacts, 'id' | 'from' | 'to'>>;

/** A posting in an invented post, both days inclusive; null = still running. */
export function posting(from: string, to: string | null = null, rest: Rest = {}): AssignmentFacts {
  return {
    ...{ id: `a ${from}`, kind: 'posting', functionCode: null, place: 'NAI' },
    ...{ plannedTo: null, state: null, legalBasis: null, domain: null, family: null },
    ...{ proposedOn: null, decidedOn: null, departs: null },
    ...rest,
    ...{ from: day(from), to: to === null ? null : day(to) },
  };
}

/** A stay at headquarters, both days inclusive. */
export function headquarters(from: string, to: string | null = null): AssignmentFacts {
  return posting(from, to, { kind: 'headquarters', place: 'DGB' });
}

/** Of two functions that are not the same, so that only the rhythm is in question. */
export function twoPostings(
  [first, end]: readonly [string, string],
  [second, last]: readonly [string, string],
): readonly AssignmentFacts[] {
  return [
    posting(first, end, inDomain('political_economic')),
    posting(second, last, { ...inDomain('consular'), place: 'ROM' }),
  ];
}

/** The domain of the function held there. */
export function inDomain(domain: FunctionDomain): Rest {
  return { domain, family: null };
}

/** A whole file under art. 17, § 2: proposed, reasoned, approved in time. */
export function decided(
  assignmentFrom: string,
  kind: Derogation['kind'],
  rest: Partial<Derogation> = {},
): Derogation {
  return {
    ...{ id: `d ${assignmentFrom}`, assignmentId: `a ${assignmentFrom}`, kind, version: 1 },
    ...{ grounds: ['service'], newLastDay: null, keepsCount: null, reasons: 'Invented.' },
    ...{ proposedOn: day('2026-10-01'), decidedOn: day('2026-11-15'), decision: 'approved' },
    ...rest,
  };
}

/** The second part of the traineeship in post, and the appointment that followed it. */
export function trainee(
  from: string,
  to: string,
  appointedOn: string,
): Pick<CareerFacts, 'traineeship' | 'appointedOn'> {
  return {
    traineeship: { from: day(from), to: day(to), place: 'NAI' },
    appointedOn: day(appointedOn),
  };
}

/** An example about one invented career, asked on a day. */
export function careerExample(
  [id, on]: readonly [string, string],
  facts: Partial<CareerFacts>,
  expected: ExampleAnswer,
): WorkedExample {
  const whole: CareerFacts = {
    ...{ staffNumber: id, career: 'external', appointedOn: null, retiresOn: null },
    ...{ traineeship: null, assignments: [], derogations: [] },
    ...facts,
  };
  return { id, article: '17', question: { ask: 'career', facts: whole, on: day(on) }, expected };
}
