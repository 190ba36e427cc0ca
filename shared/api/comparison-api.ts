import type { AgentChange } from '../comparison/compare-entries.ts';
import type { FileAnswer } from './api.ts';
import type { Moment } from './records.ts';

/** Who does not stand the same at two moments. */
export type Comparison = {
  readonly before: Moment;
  readonly after: Moment;
  /** Everybody on file at either moment. */
  readonly agents: number;
  /** By staff number. */
  readonly changes: readonly AgentChange[];
};

export type ComparisonApi = {
  /** Two days of planning, two days of knowledge, or both. */
  get(input: { readonly before: Moment; readonly after: Moment }): FileAnswer<Comparison>;
};
