import type { IsoDate } from '../dates.ts';

/** A cell as read, before any column of ours is known. null = empty. */
export type ReadCell =
  | null
  | string
  | number
  | boolean
  /** A number that the workbook shows as a date; null = a number no day has. */
  | { readonly day: IsoDate | null; readonly serial: number }
  /** No usable value: `#REF!`, a formula never computed, a list inside a list. */
  | {
      readonly unusable: 'error-cell' | 'formula-without-value' | 'nested-value' | 'cell-twice';
      readonly text: string;
    };
