import type { IsoDate } from '../dates.ts';
import type { Career } from './agent.ts';

/** A function to be filled, on the list that the Management Committee approves. */
export type Vacancy = {
  readonly code: string;
  readonly functionCode: string;
  readonly vacantFrom: IsoDate;
  readonly committeeApprovedOn: IsoDate | null;
};

/** A call for candidates; `closesOn` is the last day on which one may apply. */
export type CallRound = {
  readonly round: 1 | 2;
  readonly openedOn: IsoDate;
  readonly closesOn: IsoDate;
};

/** A candidacy with the career of the person who lodged it. */
export type LodgedCandidacy = {
  readonly staffNumber: string;
  readonly career: Career;
  readonly round: 1 | 2;
  readonly filedOn: IsoDate;
  readonly withdrawnOn: IsoDate | null;
  /** Whether the service kept the person for the function; null = not recorded. */
  readonly retained: boolean | null;
};
