import type { IsoDate } from '../dates.ts';
import type { Held } from '../rules/art-21/standing.ts';
import type { Key, Translate } from '../wording/translator.ts';

/** Kept for ever: saved views, JSON files and the workbook of product.md § 4 use these names. */
export type ColumnId = IdIn<Key>;

type IdIn<Name> = Name extends `lists.column.${infer Id}` ? Id : never;

/** What a machine reads in a JSON file. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

type Described<Id extends string = ColumnId> = {
  readonly id: Id;
  /** In characters, as spreadsheets count. */
  readonly width: number;
};

/**
 * A column of a list, for the grid and for exported files alike.
 *
 * `value` is what is sorted and computed with; `word` is what people read where the value is a code.
 */
export type ListColumn<Row, Id extends string = ColumnId> = Described<Id> &
  (
    | { readonly type: 'text'; readonly value: (row: Row) => string | null }
    | { readonly type: 'number'; readonly value: (row: Row) => number | null }
    | { readonly type: 'day'; readonly value: (row: Row) => IsoDate | null }
    | {
        readonly type: 'enum';
        readonly value: (row: Row) => string | null;
        readonly word: (row: Row, translate: Translate) => string | null;
        /** Every code, in the order in which people sort them; null = sorted by their words. */
        readonly order: readonly string[] | null;
      }
    | {
        /** A condition, with the day since which or from which it is held. */
        readonly type: 'condition';
        readonly value: (row: Row) => Held;
        readonly word: (row: Row, translate: Translate) => string;
      }
    | {
        /** Several codes in one cell. */
        readonly type: 'codes';
        readonly value: (row: Row) => readonly JsonValue[];
        readonly word: (row: Row, translate: Translate) => readonly string[];
      }
  );

type Headed = { readonly header: (translate: Translate) => string };

/** A column that brings its own header, since no list of ours has it. */
export type HeadedColumn<Row> = ListColumn<Row, string> & Headed;

/** The header people read over a column. */
export function headerOf(column: Described | Headed, translate: Translate): string {
  if ('header' in column) return column.header(translate);
  return translate(`lists.column.${column.id}`);
}

/** What a cell says to people: words for codes, the value itself for the rest; null = empty. */
export function wordCell<Row>(
  column: ListColumn<Row, string>,
  row: Row,
  translate: Translate,
): string | number | null {
  if (column.type === 'enum' || column.type === 'condition') return column.word(row, translate);
  if (column.type !== 'codes') return column.value(row);
  const words = column.word(row, translate);
  return words.length === 0 ? null : words.join('; ');
}
