import { day, type IsoDate } from '../dates.ts';
import type { Derogation } from '../domain/derogation.ts';
import { DEFAULT_READINGS, type Readings } from '../rules/readings.ts';
import type { AssignmentFacts } from '../rules/verdict.ts';
import { aDerogation, someAssignmentFacts } from './careers.ts';

type Days<T> = { readonly [K in keyof T]?: T[K] | (IsoDate extends T[K] ? string : never) };

/** A posting from the day given; its id is its kind and first day unless named. */
export function aStay(from: string, rest: Days<AssignmentFacts> = {}): AssignmentFacts {
  const kind = rest.kind ?? 'posting';
  const facts = { ...someAssignmentFacts({ place: null }), id: `${kind} ${from}`, kind, ...rest };
  // Safe: only days may be given as text, and `day` of a test's text is that text.
  return { ...facts, from: day(from) } as AssignmentFacts;
}

/** An approved change of sequence in the interest of the service, complete and in time. */
export function aDecision(assignmentId: string, rest: Days<Derogation> = {}): Derogation {
  const derogation = {
    ...aDerogation({ proposedOn: day('2015-04-01'), decidedOn: day('2015-05-01') }),
    id: `d ${assignmentId} ${rest.kind ?? 'sequence'}`,
    assignmentId,
    ...rest,
  };
  // Safe: as in `aStay`.
  return derogation as Derogation;
}

/** A question on a day, with a window of one year, under the default readings. */
export function on(
  text: string,
  readings: Partial<Readings> = {},
): { readonly on: IsoDate; readonly until: IsoDate; readonly readings: Readings } {
  const year = Number(text.slice(0, 4)) + 1;
  return {
    on: day(text),
    until: day(`${year}${text.slice(4) === '-02-29' ? '-02-28' : text.slice(4)}`),
    readings: { ...DEFAULT_READINGS, ...readings },
  };
}
