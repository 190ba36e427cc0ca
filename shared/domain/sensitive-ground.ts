import type { IsoDate } from '../dates.ts';

/** What a ground is about; each is of the most protected kind. */
export type SensitiveGroundKind = 'family' | 'health' | 'other';

/** In the order in which lists and forms show them. */
export const SENSITIVE_GROUND_KINDS: readonly SensitiveGroundKind[] = ['family', 'health', 'other'];

/**
 * A family or personal ground of an agent, kept apart: no list, no export and no workbook holds it, and
 * each look at it is journalled.
 */
export type SensitiveGround = {
  readonly id: string;
  readonly staffNumber: string;
  readonly kind: SensitiveGroundKind;
  readonly text: string;
  /** Both days inclusive; null = not bounded. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly version: number;
};
