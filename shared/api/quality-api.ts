import type { Breach } from '../quality/breach.ts';
import type { Contradiction } from '../quality/contradictions.ts';
import type { Quality } from '../quality/judge-quality.ts';
import type { MissingFact, RecordLacking } from '../quality/missing-facts.ts';
import type { IsoDate } from '../dates.ts';
import type { FileAnswer } from './api.ts';
import type { RecordTable } from './records-api.ts';
import type { Moment, Titles } from './records.ts';

/** How a reader knows a record; `null` = it bears no such thing. */
export type RecordName = {
  /** Of the person, post or function; else the key. */
  readonly name: Titles;
  /** First day of an assignment. */
  readonly from: IsoDate | null;
};

export type QualityAnswer = Omit<Quality, 'missing' | 'contradictions'> & {
  readonly missing: readonly (Omit<MissingFact, 'records'> & {
    readonly records: readonly (RecordLacking & RecordName)[];
  })[];
  readonly contradictions: readonly (Contradiction & RecordName)[];
};

/** Conflicts and breaches of one table, by row. */
export type BreachList = {
  readonly breaches: readonly Breach[];
  /** Rows of each table in which something is wrong; absent = none. */
  readonly rows: Readonly<Partial<Record<RecordTable, number>>>;
};

export type QualityApi = {
  /** Every missing fact over everybody, the one that blocks most first, and what cannot be true. */
  list(input: Moment): FileAnswer<QualityAnswer>;

  /** What the rules find against the text, what cannot be true and what is missing, in the rows of a table. */
  breaches(input: Moment & { readonly table: RecordTable }): FileAnswer<BreachList>;
};
