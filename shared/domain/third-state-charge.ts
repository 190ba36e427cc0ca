import type { IsoDate } from '../dates.ts';

/** The interests of a third state, defended from a Belgian post (art. 7, 1°); both days inclusive. */
export type ThirdStateCharge = {
  readonly id: string;
  readonly staffNumber: string;
  /** ISO 3166 alpha-2. */
  readonly state: string;
  /** The Belgian post the agent stays assigned to. */
  readonly postCode: string | null;
  readonly from: IsoDate;
  /** null = it goes on. */
  readonly to: IsoDate | null;
  readonly version: number;
};
