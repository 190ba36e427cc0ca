import type { ImportRefusal } from '../../../shared/api/failure.ts';
import type { Figures } from '../../../shared/rules/finding.ts';
import type { ReadRow, ReadSheet } from './read-workbook.ts';

/** What the reading process says, one JSON value a line. */
export type ReadMessage =
  /** `memory`: bytes the process holds. */
  | {
      readonly kind: 'progress';
      readonly done: number;
      readonly total: number;
      readonly memory: number;
    }
  /** Its rows follow. */
  | { readonly kind: 'sheet'; readonly sheet: Omit<ReadSheet, 'rows'> }
  | { readonly kind: 'rows'; readonly rows: readonly ReadRow[] }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal; readonly figures: Figures }
  | { readonly kind: 'done' };
