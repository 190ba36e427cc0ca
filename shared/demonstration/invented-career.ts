import type { IsoDate } from '../dates.ts';
import { day } from '../dates.ts';
import type { Career, LanguageRole } from '../domain/agent.ts';
import type { AssignmentKind, AssignmentState } from '../domain/assignment.ts';
import type { Derogation, DerogationKind } from '../domain/derogation.ts';

/** A career before it is given to an invented person; places are filled in later. */
export type InventedCareer = {
  readonly career: Career;
  readonly appointedOn: IsoDate | null;
  readonly retiresOn: IsoDate | null;
  readonly traineeship: {
    readonly from: IsoDate;
    readonly to: IsoDate | null;
    /** Whether the first posting is at the post of the traineeship. */
    readonly staysThere: boolean;
  } | null;
  readonly stays: readonly InventedStay[];
};

export type InventedStay = {
  readonly kind: AssignmentKind;
  readonly from: IsoDate;
  readonly plannedTo: IsoDate | null;
  readonly to: IsoDate | null;
  readonly state: AssignmentState | null;
  readonly legalBasis: string | null;
  readonly derogation: InventedDerogation | null;
};

export type InventedDerogation = Omit<Derogation, 'id' | 'assignmentId' | 'reasons' | 'version'> & {
  /** In the language of the agent. */
  readonly reasons: Reasons | null;
};

type Reasons = Readonly<Record<LanguageRole, string>>;

/** A stay from one day to another, the last one open; days as text. */
export function stay(
  kind: AssignmentKind,
  days: readonly [from: string, to?: string],
  rest: Partial<Omit<InventedStay, 'kind' | 'from' | 'to'>> = {},
): InventedStay {
  const [from, to] = days;
  return {
    kind,
    from: day(from),
    to: to === undefined ? null : day(to),
    plannedTo: null,
    state: null,
    legalBasis: null,
    derogation: null,
    ...rest,
  };
}

const PRESIDENCY: Reasons = {
  FR: 'Motifs inventés : continuité d’un dossier pendant une présidence.',
  NL: 'Verzonnen redenen: continuïteit van een dossier tijdens een voorzitterschap.',
};

/** A complete file: proposal in February, decision in April of the year given. */
export function decided(
  kind: DerogationKind,
  year: number,
  rest: Partial<InventedDerogation> = {},
): InventedDerogation {
  return {
    kind,
    grounds: ['service'],
    newLastDay: null,
    proposedOn: day(`${year}-02-10`),
    decidedOn: day(`${year}-04-15`),
    decision: 'approved',
    keepsCount: null,
    reasons: PRESIDENCY,
    ...rest,
  };
}
