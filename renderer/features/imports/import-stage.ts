import type { Failure } from '../../../shared/api/failure.ts';
import type { ImportCheck, ImportSummary, Mapping } from '../../../shared/api/import-check.ts';

/** Where an import stands. It can go back to `file` from everywhere but `writing`. */
export type ImportStage =
  | { readonly kind: 'file'; readonly failure: Failure | null }
  | { readonly kind: 'checking'; readonly fileName: string; readonly upload: string | null }
  | Checked
  | { readonly kind: 'writing'; readonly checked: Checked }
  | {
      readonly kind: 'done';
      readonly fileName: string;
      readonly summary: ImportSummary;
      /** Its entry in the journal; null where the backend did not say. */
      readonly sequence: number | null;
      readonly isUndone: boolean;
    };

export type Checked = {
  readonly kind: 'checked';
  readonly fileName: string;
  readonly upload: string;
  readonly check: ImportCheck;
  /** As on screen; the check still shows another one while `isMappingChanged`. */
  readonly mapping: Mapping;
  readonly isMappingChanged: boolean;
};

export type Totals = {
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
};

/** All sheets together. */
export function totalsOf({ sheets }: Pick<ImportSummary, 'sheets'>): Totals {
  const sum = (pick: (sheet: Totals) => number) =>
    sheets.reduce((total, sheet) => total + pick(sheet), 0);
  return {
    read: sum(({ read }) => read),
    created: sum(({ created }) => created),
    changed: sum(({ changed }) => changed),
    unchanged: sum(({ unchanged }) => unchanged),
    refused: sum(({ refused }) => refused),
  };
}

/** The mapping with one header of one sheet feeding another column; null leaves it out. */
export function withColumn(
  mapping: Mapping,
  { sheet, header }: { readonly sheet: string; readonly header: string },
  column: string | null,
): Mapping {
  return { ...mapping, [sheet]: { ...mapping[sheet], [header]: column } };
}
