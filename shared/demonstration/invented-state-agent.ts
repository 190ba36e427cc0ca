import type { IsoDate } from '../dates.ts';
import type { Contract, Gender } from '../domain/agent.ts';
import type { InventedStay } from './invented-career.ts';
import type { Proofs } from './invented-proofs.ts';

/** A state agent of the FPS before he or she is given a name, a number and functions. */
export type InventedStateAgent = Proofs & {
  readonly level: string | null;
  readonly contract: Contract | null;
  /** null = as chance has it. */
  readonly gender: Gender | null;
  readonly appointedOn: IsoDate | null;
  /** Oldest first. */
  readonly classes: readonly (readonly [name: string, since: IsoDate | null])[];
  readonly stays: readonly StateStay[];
};

export type StateStay = InventedStay & {
  /**
   * Of a designation: stays with the same seat are in the same function; `wanted` is the vacant
   * function to which the edge cases apply. null = at headquarters.
   */
  readonly seat: 'first' | 'second' | 'wanted' | null;
};
