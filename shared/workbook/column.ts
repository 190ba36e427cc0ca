import type { SheetName } from '../api/import-check.ts';
import { fold } from './fold.ts';

/** What a person reads, in each language. */
export type Labels = { readonly fr: string; readonly nl: string; readonly en: string };

/** One value of a closed list: the code kept on file, and the words accepted and written for it. */
export type Word = Labels & {
  readonly code: string;
  /** Further spellings that are accepted, never written. */
  readonly also?: readonly string[];
};

/** How a cell of the column is read. */
export type ColumnKind =
  | { readonly kind: 'text'; readonly long: boolean }
  | { readonly kind: 'day' }
  | { readonly kind: 'yes-no' }
  /** Both bounds are allowed values. */
  | { readonly kind: 'integer'; readonly from: number; readonly to: number }
  /** `open`: other texts are kept as they are. */
  | { readonly kind: 'choice'; readonly words: readonly Word[]; readonly open: boolean }
  | { readonly kind: 'choices'; readonly words: readonly Word[] }
  | { readonly kind: 'texts' }
  /** ISO 3166 alpha-2. */
  | { readonly kind: 'country' }
  | { readonly kind: 'countries' };

export type Column = Labels & {
  readonly key: string;
  readonly required: boolean;
  readonly reads: ColumnKind;
  /** Further headers that are accepted, never written. */
  readonly also: readonly string[];
};

/** A sheet of the workbook (product.md § 4). */
export type Sheet = Labels & {
  readonly name: SheetName;
  readonly also: readonly string[];
  readonly columns: readonly Column[];
  /** The columns that name a row together: two rows with the same values are the same fact. */
  readonly naturalKey: readonly string[];
};

type Headers = readonly [fr: string, nl: string, en: string, ...also: string[]];

/** A column; a `*` behind the key makes it required. */
export function column(key: string, reads: ColumnKind, headers: Headers): Column {
  const [fr, nl, en, ...also] = headers;
  const required = key.endsWith('*');
  return { key: required ? key.slice(0, -1) : key, required, reads, fr, nl, en, also };
}

/** One line of text. */
export const TEXT: ColumnKind = { kind: 'text', long: false };
/** May hold several lines. */
export const LONG_TEXT: ColumnKind = { kind: 'text', long: true };
/** A calendar day. */
export const DAY: ColumnKind = { kind: 'day' };
/** Yes or no. */
export const YES_NO: ColumnKind = { kind: 'yes-no' };

/** One word of a closed list. */
export function choice(words: readonly Word[]): ColumnKind {
  return { kind: 'choice', words, open: false };
}

/** By folded name, made when a sheet is first asked. */
const named = new WeakMap<Sheet, ReadonlyMap<string, Column>>();

/** The column a header names: its key or one of its labels, whatever case, accents and spacing. */
export function columnNamed(sheet: Sheet, header: string): Column | undefined {
  const known =
    named.get(sheet) ??
    new Map(
      sheet.columns.flatMap((column) =>
        namesOf(column).map((name): [string, Column] => [fold(name), column]),
      ),
    );
  named.set(sheet, known);
  return known.get(fold(header));
}

function namesOf({ key, fr, nl, en, also }: Column): readonly string[] {
  return [key, fr, nl, en, ...also];
}
