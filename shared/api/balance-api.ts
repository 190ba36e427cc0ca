import type { IsoDate } from '../dates.ts';
import type { DegreeBalance } from '../rules/language-balance.ts';
import type { FileAnswer } from './api.ts';
import type { DayAsked } from './records.ts';

/** Language roles of those in post: by degree now and over time, and by post for information. */
export type BalanceReport = {
  readonly degrees: readonly DegreeBalance[];
  /** The same degrees on other days, by day; future days as far as the records reach. */
  readonly series: readonly { readonly on: IsoDate; readonly degrees: readonly DegreeBalance[] }[];
  /** By code; never judged (catalogue L-2). */
  readonly posts: readonly { readonly code: string; readonly fr: number; readonly nl: number }[];
};

export type BalanceApi = {
  /** `years`: how many years before and after the day the series reaches, a point every half year. */
  report(input: DayAsked & { readonly years: number }): FileAnswer<BalanceReport>;
};
