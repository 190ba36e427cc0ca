import type { IsoDate } from '../dates.ts';
import type { Assignment, AssignmentKind } from '../domain/assignment.ts';
import type { Career } from '../domain/agent.ts';
import type { Derogation, DerogationKind } from '../domain/derogation.ts';
import type { FunctionDomain } from '../domain/job-function.ts';
import type { Code, Figures, Finding } from './finding.ts';
import type { Readings } from './readings.ts';

/** Where an agent stands on a day (command-line contract). */
export type Status = 'NOT_DUE' | 'DUE' | 'OVERDUE' | 'NO_TERM' | 'UNDETERMINED' | 'NOT_APPLICABLE';

/** Most urgent first. */
export const STATUSES: readonly Status[] = [
  'OVERDUE',
  'DUE',
  'UNDETERMINED',
  'NO_TERM',
  'NOT_DUE',
  'NOT_APPLICABLE',
];

/** All that art. 17 asks of one agent. Assignments in any order. */
export type CareerFacts = {
  readonly staffNumber: string;
  readonly career: Career;
  readonly appointedOn: IsoDate | null;
  readonly retiresOn: IsoDate | null;
  readonly traineeship: {
    readonly from: IsoDate | null;
    readonly to: IsoDate | null;
    readonly place: string | null;
  } | null;
  readonly assignments: readonly AssignmentFacts[];
  readonly derogations: readonly Derogation[];
};

export type AssignmentFacts = Pick<
  Assignment,
  | (
      | 'id'
      | 'kind'
      | 'functionCode'
      | 'place'
      | 'from'
      | 'plannedTo'
      | 'to'
      | 'state'
      | 'legalBasis'
    )
  | ('proposedOn' | 'decidedOn' | 'departs')
> & {
  /** Of the function, where one is recorded (rule 17-4). */
  readonly domain: FunctionDomain | null;
  readonly family: string | null;
};

/** A statutory term: both days inclusive; null where the text gives no day. */
export type Term = {
  readonly kind: 'posting' | 'headquarters';
  readonly from: IsoDate | null;
  readonly lastDay: IsoDate | null;
};

export type CurrentStay = {
  readonly assignmentId: string;
  readonly kind: AssignmentKind;
  readonly functionCode: string | null;
  readonly place: string | null;
  readonly from: IsoDate;
  /** The lawful last day, after any approved derogation; null where there is no statutory term. */
  readonly lastDay: IsoDate | null;
};

/** A stay or a change of sequence that departs from the statutory rhythm, decided or not. */
export type Move = {
  readonly staffNumber: string;
  readonly assignmentId: string;
  readonly assignmentFrom: IsoDate;
  readonly kind: DerogationKind;
  /** Days by which the stay is shorter or longer than the statute; 0 for a change of sequence. */
  readonly days: number;
  readonly code: Code;
  readonly findings: readonly Finding[];
};

/** One line of "why": what a recorded period is under art. 17 and how its term was computed. */
export type Step = {
  readonly assignmentId: string;
  readonly kind: AssignmentKind;
  readonly from: IsoDate;
  /** Real or foreseen last day, inclusive; null while open. */
  readonly to: IsoDate | null;
  /** Statutory last day before any derogation; null without statutory term. */
  readonly statutoryLastDay: IsoDate | null;
  /** Lawful last day after approved derogations. */
  readonly lawfulLastDay: IsoDate | null;
  /** Postings counted since the last headquarters period, this one included. */
  readonly postingsCounted: number;
  readonly counts: 'posting' | 'headquarters' | 'initial_headquarters' | 'outside' | 'not_counted';
  readonly rule: string;
  readonly article: string;
  readonly figures: Figures;
};

export type Verdict = {
  readonly staffNumber: string;
  readonly status: Status;
  readonly current: CurrentStay | null;
  readonly postingsCounted: number;
  readonly next: Term | null;
  readonly needsDerogation: boolean;
  readonly findings: readonly Finding[];
  readonly moves: readonly Move[];
};

/** A verdict with the statutory terms to come, the whole derivation, and how the text was read. */
export type Explanation = Verdict & {
  readonly readings: Readings;
  readonly projection: readonly Term[];
  readonly derivation: readonly Step[];
};
