import { day } from '../dates.ts';
import type { Agent } from '../domain/agent.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { Derogation } from '../domain/derogation.ts';
import type { AssignmentFacts, CareerFacts } from '../rules/verdict.ts';

/** An invented agent of the external career; say only what your test is about. */
export function anAgent(facts: Partial<Agent> = {}): Agent {
  return {
    staffNumber: 'T001',
    lastName: 'Testelmans',
    firstName: 'Fictif',
    career: 'external',
    languageRole: 'FR',
    level: null,
    appointedOn: null,
    formerCareer: null,
    contract: null,
    retiresOn: null,
    email: null,
    phone: null,
    gender: null,
    version: 1,
    ...facts,
  };
}

/** A posting of `anAgent` in an invented post, from 01-08-2023, still running. */
export function anAssignment(facts: Partial<Assignment> = {}): Assignment {
  return {
    id: 'a-1',
    staffNumber: 'T001',
    kind: 'posting',
    functionCode: null,
    place: 'NAI',
    from: day('2023-08-01'),
    plannedTo: null,
    to: null,
    state: null,
    legalBasis: null,
    instrument: null,
    proposedOn: null,
    decidedOn: null,
    departs: null,
    version: 1,
    ...facts,
  };
}

/** A change of sequence for `anAssignment`, in the interest of the service, proposed and approved. */
export function aDerogation(facts: Partial<Derogation> = {}): Derogation {
  return {
    id: 'd-1',
    assignmentId: 'a-1',
    kind: 'sequence',
    grounds: ['service'],
    newLastDay: null,
    proposedOn: day('2023-02-01'),
    decidedOn: day('2023-03-01'),
    decision: 'approved',
    keepsCount: null,
    reasons: 'Invented reasons.',
    version: 1,
    ...facts,
  };
}

/** As `anAssignment`, in the form the statute clock reads. */
export function someAssignmentFacts(facts: Partial<AssignmentFacts> = {}): AssignmentFacts {
  const {
    staffNumber: _staffNumber,
    instrument: _instrument,
    version: _version,
    ...rest
  } = anAssignment();
  return {
    ...rest,
    domain: null,
    family: null,
    ...facts,
  };
}

/** The career of `anAgent`, with nothing in it. */
export function aCareer(facts: Partial<CareerFacts> = {}): CareerFacts {
  return {
    staffNumber: 'T001',
    career: 'external',
    appointedOn: null,
    retiresOn: null,
    traineeship: null,
    assignments: [],
    derogations: [],
    ...facts,
  };
}
