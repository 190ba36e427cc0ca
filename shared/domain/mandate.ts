import type { IsoDate } from '../dates.ts';

/** Of art. 13: functions of management, and of staff directorate. */
export type MandateKind = 'management' | 'staff_directorate';

/** In the order in which lists and forms show them. */
export const MANDATE_KINDS: readonly MandateKind[] = ['management', 'staff_directorate'];

/** A function of management or staff directorate held in the FPS; both days inclusive. */
export type HeldMandate = {
  readonly id: string;
  readonly staffNumber: string;
  readonly kind: MandateKind;
  /** The code of a headquarters service, or any text. */
  readonly service: string | null;
  readonly from: IsoDate;
  /** null = it goes on. */
  readonly to: IsoDate | null;
  /** Held ad interim; null = not recorded. */
  readonly interim: boolean | null;
  readonly version: number;
};
