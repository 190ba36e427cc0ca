import type { Language } from '../api/records.ts';

/** What something is, and how it stands: a line of two columns. */
export type Labelled = { readonly label: string; readonly value: string };

export type LetterBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly Labelled[] }
  /** Each row has as many cells as the header. */
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export type LetterPart = { readonly title: string; readonly blocks: readonly LetterBlock[] };

/** A letter as data, before any file format: every text is worded, none of it is markup. */
export type Letter = {
  readonly language: Language;
  /** Its number, or that it has none yet. */
  readonly reference: string;
  /** Whom it is about. */
  readonly person: string;
  readonly title: string;
  readonly subtitle: string;
  /** Of the sender, line by line. */
  readonly letterhead: readonly string[];
  readonly references: readonly Labelled[];
  readonly addressee: readonly string[];
  /** What must be seen first, such as that it is a draft. */
  readonly marks: readonly string[];
  readonly salutation: string;
  readonly parts: readonly LetterPart[];
  /** Who signs, each with the lines to fill in. */
  readonly signatures: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** At the foot of every page, before the number of the page. */
  readonly foot: string;
};
