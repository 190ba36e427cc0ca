import type { AgentFile } from '../api/records.ts';
import { day } from '../dates.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { Derogation } from '../domain/derogation.ts';
import type { Explanation, Step } from '../rules/verdict.ts';

/** A made-up agent without any assignment, and what a test says otherwise. */
export function anAgentFile(part: Partial<AgentFile> = {}): AgentFile {
  return {
    agent: {
      staffNumber: '1001',
      lastName: 'Vandermeulen-Exemple',
      firstName: 'Ada',
      career: 'external',
      languageRole: 'FR',
      level: 'A',
      appointedOn: day('2019-08-01'),
      formerCareer: null,
      contract: 'statutory',
      retiresOn: null,
      email: null,
      phone: null,
      gender: 'F',
      version: 1,
    },
    classes: [{ id: 'c-1', staffNumber: '1001', class: 'A2', since: day('2022-07-01') }],
    traineeship: null,
    assignments: [],
    derogations: [],
    explanation: anExplanation(),
    ...part,
  };
}

/** A posting in Nairobi from 01/08/2023 to 31/07/2027. */
export function anAssignment(part: Partial<Assignment> = {}): Assignment {
  return {
    id: 'a-1',
    staffNumber: '1001',
    kind: 'posting',
    functionCode: null,
    place: 'NBO',
    from: day('2023-08-01'),
    plannedTo: null,
    to: day('2027-07-31'),
    state: null,
    legalBasis: null,
    instrument: null,
    version: 1,
    ...part,
  };
}

/** An extension by 31 days, proposed and not decided. */
export function aDerogation(part: Partial<Derogation> = {}): Derogation {
  return {
    id: 'd-1',
    assignmentId: 'a-1',
    kind: 'extend',
    grounds: ['service'],
    newLastDay: day('2027-08-31'),
    proposedOn: day('2026-11-02'),
    decidedOn: null,
    decision: null,
    keepsCount: null,
    reasons: null,
    version: 1,
    ...part,
  };
}

/** A verdict that says nothing yet. */
export function anExplanation(part: Partial<Explanation> = {}): Explanation {
  return {
    staffNumber: '1001',
    status: 'NOT_DUE',
    current: null,
    postingsCounted: 0,
    next: null,
    needsDerogation: false,
    findings: [],
    moves: [],
    projection: [],
    derivation: [],
    ...part,
  };
}

/** A first posting of four years. */
export function aStep(part: Partial<Step> = {}): Step {
  return {
    assignmentId: 'a-1',
    kind: 'posting',
    from: day('2023-08-01'),
    to: day('2027-07-31'),
    statutoryLastDay: day('2027-07-31'),
    lawfulLastDay: day('2027-07-31'),
    postingsCounted: 1,
    counts: 'posting',
    rule: '17-2',
    article: 'art. 17, § 1, al. 2',
    figures: {},
    ...part,
  };
}
