import { DEFAULT_READINGS } from '../rules/readings.ts';
import type { AgentFile } from '../api/records.ts';
import { day } from '../dates.ts';
import type { Remedied } from '../rules/remedies/career.ts';
import type { Explanation, Step } from '../rules/verdict.ts';
import { anAgent } from './careers.ts';

/** The file of `anAgent`, without any assignment, and what a test says otherwise. */
export function anAgentFile(part: Partial<AgentFile> = {}): AgentFile {
  return {
    agent: anAgent(),
    classes: [],
    traineeship: null,
    assignments: [],
    derogations: [],
    hardship: [0, 0, 0, 0, 0, 0, 0, 0],
    explanation: anExplanation(),
    ...part,
  };
}

/** A verdict that says nothing yet. */
export function anExplanation(part: Partial<Remedied<Explanation>> = {}): Remedied<Explanation> {
  return {
    staffNumber: 'T001',
    status: 'NOT_DUE',
    current: null,
    postingsCounted: 0,
    next: null,
    needsDerogation: false,
    findings: [],
    moves: [],
    projection: [],
    derivation: [],
    readings: DEFAULT_READINGS,
    ...part,
  };
}

/** A first posting of four years, that of `anAssignment`. */
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
    figures: { months: 48, credit_months: 0, postings_in_a_row: 1, cycle: 1, assignments: 1 },
    ...part,
  };
}
