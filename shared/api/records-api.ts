import type { IsoDate } from '../dates.ts';
import type { ProblemCode } from '../wording/problem-code.ts';
import type { FileAnswer, WriteAnswer } from './api.ts';
import type { SheetName } from './import-check.ts';
import type { RowHistory } from './record-history-api.ts';
import type { Titles } from './records.ts';

/** What grids show and change: one table for each sheet of the workbook, with its columns. */
export type RecordTable = SheetName;

/**
 * What a cell holds: days in ISO form, codes as they are kept, lists separated by `;`. As input also
 * any text that a workbook may give: `03/04/2026`, `oui`, `buitenlandse`. Empty text = null.
 */
export type CellValue = string | number | boolean | null;

/** By column of the sheet (`shared/workbook`), such as `planned_to`. */
export type Cells = Readonly<Record<string, CellValue>>;

/** One row of a table. */
export type RecordRow = {
  readonly id: string;
  readonly version: number;
  /**
   * Every column of the sheet. Of an agent, `class` and `class_since` are those recorded last. Of a
   * derogation, `staff_number` and `assignment_from` are those of its assignment.
   */
  readonly cells: Cells;
  /** What the codes stand for, by column: `staff_number` -> last name, first name; absent = unknown. */
  readonly names: Readonly<Record<string, string | Titles>>;
};

/** A row added, some of its cells changed, or the row taken away. Each row at most once in a call. */
export type RecordChange =
  | { readonly table: RecordTable; readonly op: 'create'; readonly values: Cells }
  | {
      readonly table: RecordTable;
      readonly op: 'update';
      readonly id: string;
      readonly version: number;
      readonly values: Cells;
    }
  | {
      readonly table: RecordTable;
      readonly op: 'remove';
      readonly id: string;
      readonly version: number;
    };

/** Why a cell, or a row, is not taken; worded by `wordRecordProblem`. */
export type RecordProblem = {
  /** Place in the list of changes, from 0. */
  readonly change: number;
  /** Empty for the row as a whole. */
  readonly column: string;
  readonly code: ProblemCode;
  readonly figures: Readonly<Record<string, string | number>>;
};

/** Each row as it now is, in the order of the changes. */
export type RecordsWritten = {
  readonly rows: readonly {
    readonly change: number;
    /** null = taken away. */
    readonly row: RecordRow | null;
  }[];
  /** Nothing is wrong, but had better be looked at: a place that nobody has described. */
  readonly notices: readonly RecordProblem[];
};

/** Agents apart: their classes and traineeship are rows of their own, which undo brings back together. */
export type RestorableTable = Exclude<RecordTable, 'agents'>;

/** The records of the file as grids work with them. */
export type RecordsApi = {
  /** The rows of a table, by their natural key. */
  list(input: {
    readonly table: RecordTable;
    /** Only those of one agent; absent = everybody's. A table without agents has none then. */
    readonly staffNumber?: string;
    /** The file as it was known at the end of that day; null = as it is known now. */
    readonly knownOn: IsoDate | null;
  }): FileAnswer<readonly RecordRow[]>;

  /** All of it or nothing: one transaction, one entry of the journal, one step of undo. */
  change(input: {
    readonly changes: readonly RecordChange[];
    readonly reason: string | null;
  }): WriteAnswer<RecordsWritten, 'records-refused' | 'changed-meanwhile'>;

  /** A row that an entry took away, put back as it then was, with what hung on it and went with it: one step of undo. */
  restore(input: {
    readonly table: RestorableTable;
    readonly id: string;
    /** Of the entry that took it away. */
    readonly sequence: number;
    readonly reason: string | null;
  }): WriteAnswer<null, 'not-found' | 'already-exists'>;

  /** All that the journal knows of a row, gone or not. */
  history(input: { readonly table: RecordTable; readonly id: string }): FileAnswer<RowHistory>;

  /** The same of every row that is or was about an agent. */
  agentHistory(input: { readonly staffNumber: string }): FileAnswer<RowHistory>;

  /** The same of a post, of its hardship ranks and of its functions. */
  postHistory(input: { readonly postCode: string }): FileAnswer<RowHistory>;
};
