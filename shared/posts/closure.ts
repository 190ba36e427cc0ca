import type { IsoDate } from '../dates.ts';
import type { FileIndex } from '../rules/file/file-index.ts';
import type { Holding } from './holdings.ts';

/** What a closure leaves to be settled: everything on file that reaches beyond the last day. */
export type ClosureEffect = {
  /** The last day on which the post is open, inclusive. */
  readonly lastDay: IsoDate;
  /** Assignments begun by then that go on, or have no end on file. */
  readonly staying: readonly Holding[];
  /** Assignments that begin after it. */
  readonly coming: readonly Holding[];
  /** Codes of vacancies from a later day. */
  readonly vacancies: readonly string[];
  /** Codes of functions that stay in force. */
  readonly functions: readonly string[];
};

/** Who and what a closure affects; null for a post that has no closing day. */
export function closureOf(
  file: FileIndex,
  postCode: string,
  holdings: readonly Holding[],
): ClosureEffect | null {
  const lastDay = file.posts.get(postCode)?.closedOn ?? null;
  if (lastDay === null) return null;
  const functions = [...file.functions.values()].filter(({ place }) => place === postCode);
  const codes = new Set(functions.map(({ code }) => code));
  return {
    lastDay,
    staying: holdings.filter(({ from, to }) => from <= lastDay && (to === null || to > lastDay)),
    coming: holdings.filter(({ from }) => from > lastDay),
    vacancies: file.vacancies
      .filter(({ functionCode, vacantFrom }) => codes.has(functionCode) && vacantFrom > lastDay)
      .map(({ code }) => code),
    functions: functions
      .filter(({ validTo }) => validTo === null || validTo > lastDay)
      .map(({ code }) => code),
  };
}
