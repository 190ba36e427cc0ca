import type { IsoDate } from '../dates.ts';

export type AssignmentKind =
  | 'posting'
  | 'headquarters'
  | 'international_mission'
  | 'art21'
  | 'special_mission'
  | 'attached'
  | 'other_absence';

/** In the order in which lists and forms show them. */
export const ASSIGNMENT_KINDS: readonly AssignmentKind[] = [
  'posting',
  'headquarters',
  'international_mission',
  'art21',
  'special_mission',
  'attached',
  'other_absence',
];

/** How far along a move is. Not recorded = read from the dates on the day of the question. */
export type AssignmentState = 'planned' | 'proposed' | 'decided' | 'effective' | 'ended';

/** From the first plan to the end. */
export const ASSIGNMENT_STATES: readonly AssignmentState[] = [
  'planned',
  'proposed',
  'decided',
  'effective',
  'ended',
];

/** The acts known by a code; any other is kept as it is written. */
export const INSTRUMENTS: readonly string[] = ['royal_decree', 'ministerial_decree'];

/** `null` = the fact is not recorded. */
export type Assignment = {
  readonly id: string;
  readonly staffNumber: string;
  readonly kind: AssignmentKind;
  readonly functionCode: string | null;
  /** A post code, or the code of a headquarters service. */
  readonly place: string | null;
  readonly from: IsoDate;
  /** The end foreseen when it was decided, inclusive. */
  readonly plannedTo: IsoDate | null;
  /** The last day the agent is really there, inclusive. */
  readonly to: IsoDate | null;
  readonly state: AssignmentState | null;
  readonly legalBasis: string | null;
  /** One of `INSTRUMENTS`, or any text. */
  readonly instrument: string | null;
  /** Of the Management Committee (art. 11). */
  readonly proposedOn: IsoDate | null;
  /** Of the assigning authority; the day that art. 25 looks at. */
  readonly decidedOn: IsoDate | null;
  /** Whether the decision departs from the proposal. */
  readonly departs: boolean | null;
  readonly version: number;
};
