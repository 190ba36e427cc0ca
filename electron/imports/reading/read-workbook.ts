import type { ReadCell } from '../../../shared/workbook/read-cell.ts';

export type { ReadCell };

/** Something of the file that was passed over, to be told once. */
export type ReadNotice = {
  readonly code: 'formula' | 'merged-cells' | 'hidden-rows' | 'hidden-sheet' | 'quotes';
  /** 0 = the sheet as a whole. */
  readonly row: number;
  /** 0-based position of the column; null = the row as a whole. */
  readonly column: number | null;
  readonly figures: Readonly<Record<string, string | number>>;
};

export type ReadRow = {
  /** 1-based row in the file. */
  readonly row: number;
  /** As long as the headers, or longer where cells have none. */
  readonly cells: readonly ReadCell[];
};

/** A sheet of the file: its header row, then the rows that hold anything at all. */
export type ReadSheet = {
  readonly name: string;
  /** 1-based row of the headers; 0 when the sheet is empty. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly notices: readonly ReadNotice[];
};

/** A workbook, a folder of CSV files or a JSON file, all alike. */
export type ReadWorkbook = { readonly sheets: readonly ReadSheet[] };
