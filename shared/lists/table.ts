import type { Language } from '../api/records.ts';
import type { Translate } from '../wording/translator.ts';
import {
  type HeadedColumn,
  headerOf,
  wordCell,
  type JsonValue,
  type ListColumn,
} from './list-column.ts';

/** A day cell holds an `IsoDate`; null = empty. */
export type Cell = string | number | null;

export type CellType = 'text' | 'number' | 'day';

/** What a spreadsheet shows, as data: words are chosen, no file format is. */
export type Table = {
  /** Of the sheet and of the document. */
  readonly title: string;
  /** Stands above the headers, and on each printed page: that the data is invented. null = nothing. */
  readonly mark: string | null;
  readonly language: Language;
  readonly columns: readonly {
    readonly header: string;
    readonly type: CellType;
    /** In characters. */
    readonly width: number;
  }[];
  readonly rows: readonly (readonly Cell[])[];
};

/** The list in words, each column in its own type. */
export function toTable<Row>(
  { columns, rows }: ListContent<Row>,
  about: Pick<Table, 'title' | 'mark'>,
  translate: Translate,
): Table {
  return {
    ...about,
    language: translate.language,
    columns: columns.map((column) => ({
      header: headerOf(column, translate),
      type: column.type === 'number' || column.type === 'day' ? column.type : 'text',
      width: column.width,
    })),
    rows: rows.map((row) => columns.map((column) => wordCell(column, row, translate))),
  };
}

/** The list for machines: codes, days and numbers under the ids of the columns. */
export function toRecords<Row>({
  columns,
  rows,
}: ListContent<Row>): readonly Readonly<Record<string, JsonValue>>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.id, column.value(row)])),
  );
}

/** Rows in order under columns in order. */
export type ListContent<Row> = {
  readonly columns: readonly (ListColumn<Row> | HeadedColumn<Row>)[];
  readonly rows: readonly Row[];
};
