import { dayAfter, lastDayOfMonths, lastDayOfYears, type IsoDate } from '../../dates.ts';
import type { CareerFacts, Term } from '../verdict.ts';
import type { CareerReading, Period } from './career.ts';
import { HEADQUARTERS_MONTHS, POSTING_MONTHS, POSTINGS_IN_A_ROW } from './figures.ts';

/** The statutory move after `period`; null while an earlier decision is open, or after retirement. */
export function nextTerm(
  period: Period,
  reading: CareerReading,
  { retiresOn }: Pick<CareerFacts, 'retiresOn'>,
): Term | null {
  if (period.isUndecided || period.part === 'unplaced_headquarters') return null;
  const from = startOfNext(period);
  if (from !== null && retiresOn !== null && from >= retiresOn) return null;
  return decidedNext(period, reading) ?? statutoryTerm(kindAfter(period), from);
}

/** The day after the lawful last day; after a stay without term, the day after its own end. */
function startOfNext({ to, end }: Period): IsoDate | null {
  if (end === null) return to === null ? null : dayAfter(to);
  const isLawful = to !== null && to >= end.earliest && to <= end.latest;
  return dayAfter(isLawful ? to : end.usual);
}

function kindAfter(period: Period): Term['kind'] {
  return period.counted >= POSTINGS_IN_A_ROW ? 'headquarters' : 'posting';
}

/** A recorded change of sequence that the Minister approved is the next move. */
function decidedNext(period: Period, { periods }: CareerReading): Term | null {
  const following = periods[periods.indexOf(period) + 1];
  const isDecided = following?.outOfTurn?.assessment?.code === 'OK';
  if (!isDecided || following.end === null) return null;
  const kind = following.part === 'posting' ? 'posting' : 'headquarters';
  return { kind, from: following.from, lastDay: following.end.usual };
}

function statutoryTerm(kind: Term['kind'], from: IsoDate | null): Term {
  const months = kind === 'posting' ? POSTING_MONTHS : HEADQUARTERS_MONTHS;
  return { kind, from, lastDay: from === null ? null : lastDayOfMonths(from, months) };
}

/**
 * The statutory terms to come that begin within `years` years from `on`, in order.
 *
 * Ends with the career: no term begins on or after the day of retirement. Where no day can be
 * given (headquarters before any posting), the two postings that follow are named without days.
 */
export function projectTerms(
  next: Term | null,
  period: Period,
  until: { readonly on: IsoDate; readonly years: number; readonly retiresOn: IsoDate | null },
): readonly Term[] {
  if (next === null) return [];
  if (next.from === null)
    return Array.from({ length: POSTINGS_IN_A_ROW - period.counted }, () => next);
  const horizon = lastDayOfYears(until.on, until.years);
  const terms: Term[] = [];
  let postings = next.kind === 'posting' ? period.counted + 1 : 0;
  for (let term = next; term.from !== null && term.lastDay !== null;) {
    if (term.from > horizon || (until.retiresOn !== null && term.from >= until.retiresOn)) break;
    terms.push(term);
    const isHeadquartersNext = postings >= POSTINGS_IN_A_ROW;
    postings = isHeadquartersNext ? 0 : postings + 1;
    term = statutoryTerm(isHeadquartersNext ? 'headquarters' : 'posting', dayAfter(term.lastDay));
  }
  return terms;
}
