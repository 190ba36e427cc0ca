import type { JournalEntry } from './records.ts';
import type { CellValue, RecordChange, RecordRow, RecordTable } from './records-api.ts';

/** What one entry of the journal did to a row. */
export type RowChanged = {
  readonly entry: JournalEntry;
  readonly table: RecordTable;
  readonly id: string;
  readonly op: RecordChange['op'];
  /** The cells that differ, in the order of the columns. */
  readonly fields: readonly {
    readonly column: string;
    readonly before: CellValue;
    readonly after: CellValue;
  }[];
};

/** A row that has a history. */
export type KnownRow = RecordRow & {
  readonly table: RecordTable;
  /** False: it is gone, and this is how it was last known. */
  readonly isOnFile: boolean;
};

/** Changes, latest first, and each row they are of, once. Sensitive grounds are never among them. */
export type RowHistory = {
  readonly changes: readonly RowChanged[];
  readonly rows: readonly KnownRow[];
};

/** What one entry of the journal did. */
export type EntryChanges = RowHistory & {
  /** Changed rows that are left out, since there are too many to be read. */
  readonly more: number;
  /** Changed rows that are never shown here: sensitive grounds, settings. */
  readonly apart: number;
};
