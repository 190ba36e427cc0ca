import type { IsoDate } from '../dates.ts';

export type DerogationKind = 'shorten' | 'extend' | 'sequence';

/** `service`, `hardship`, `family` are the grounds of art. 17 § 2 al. 2; `other` is none of them. */
export type DerogationGround = 'service' | 'hardship' | 'family' | 'other';

/** Art. 17, § 2, al. 1: the first two change a length (1°), the last the succession (2°). */
export const DEROGATION_KINDS: readonly DerogationKind[] = ['shorten', 'extend', 'sequence'];
/** Those of art. 17, § 2, al. 2 first; `other` is none of them. */
export const DEROGATION_GROUNDS: readonly DerogationGround[] = [
  'service',
  'hardship',
  'family',
  'other',
];

/** A deviation under art. 17 § 2: the Committee's reasoned proposal, then the Minister's decision. */
export type Derogation = {
  readonly id: string;
  readonly assignmentId: string;
  readonly kind: DerogationKind;
  readonly grounds: readonly DerogationGround[];
  /** The last lawful day, inclusive, once the period is shortened or extended. */
  readonly newLastDay: IsoDate | null;
  readonly proposedOn: IsoDate | null;
  readonly decidedOn: IsoDate | null;
  readonly decision: 'approved' | 'refused' | null;
  /** How many postings still count after a headquarters stay out of sequence; null = 1. */
  readonly keepsCount: 0 | 1 | 2 | null;
  readonly reasons: string | null;
  readonly version: number;
};
