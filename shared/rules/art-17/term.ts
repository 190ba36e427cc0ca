import { addDays, dayAfter, lastDayOfMonths, monthsAndDays, type IsoDate } from '../../dates.ts';
import type { Figures, Finding } from '../finding.ts';
import type { Readings } from '../readings.ts';
import type { CareerFacts } from '../verdict.ts';
import { CREDIT_MAX_MONTHS, finding, POSTING_MONTHS } from './figures.ts';
import type { Stay } from './stays.ts';

/** The last day the text gives a period, before any decision; null when a fact is missing. */
export type StatutoryTerm = {
  readonly lastDay: IsoDate | null;
  readonly months: number;
  /** Rule 17-5, on the posting whose four years the traineeship shortens. */
  readonly credit: Finding | null;
};

/** So many whole months from the first day, without credit (catalogue C1). */
export function plainTerm(from: IsoDate, months: number): StatutoryTerm {
  return { lastDay: lastDayOfMonths(from, months), months, credit: null };
}

/**
 * Four years less the traineeship in post, for the first posting after appointment.
 *
 * Art. 17, § 1, al. 5: at most twelve months of the second part count. The credit is used once.
 */
export function firstPostingTerm(
  stay: Stay,
  facts: CareerFacts,
  readings: Readings,
): StatutoryTerm {
  const { traineeship } = facts;
  if (traineeship === null || (traineeship.from === null && traineeship.to === null))
    return plainTerm(stay.from, POSTING_MONTHS);
  const missing = [
    ...(traineeship.from === null ? ['traineeship.from'] : []),
    ...(traineeship.to === null ? ['traineeship.to'] : []),
  ];
  if (traineeship.from === null || traineeship.to === null) return unknownTerm(stay, missing);

  const part = { from: traineeship.from, to: traineeship.to };
  const isSamePost =
    traineeship.place === null || stay.record.place === null
      ? undefined
      : traineeship.place === stay.record.place;
  const isUnbroken = stay.from <= dayAfter(part.to);

  const elsewhere = creditElsewhere(stay, part);
  if (!isUnbroken) return readings.traineeshipCredit === 'same_post_only' ? none(stay) : elsewhere;
  const stayed = creditAtSamePost(stay, part, facts.appointedOn);
  if (isSamePost === true) return stayed;
  const other = readings.traineeshipCredit === 'same_post_only' ? none(stay) : elsewhere;
  if (isSamePost === false || other.lastDay === stayed.lastDay) return other;
  return unknownTerm(stay, [traineeship.place === null ? 'traineeship.place' : 'assignment.place']);
}

function none(stay: Stay): StatutoryTerm {
  return plainTerm(stay.from, POSTING_MONTHS);
}

function unknownTerm(stay: Stay, missing: readonly string[]): StatutoryTerm {
  const credit = finding('17-5', 'UNKNOWN', {
    reason: 'CREDIT_UNKNOWN',
    missing,
    records: [stay.record.id],
    figures: { from: stay.from },
  });
  return { lastDay: null, months: POSTING_MONTHS, credit };
}

type Part = { readonly from: IsoDate; readonly to: IsoDate };

/** The trainee stays on: four years from the traineeship, or three from appointment if it was long. */
function creditAtSamePost(stay: Stay, part: Part, appointedOn: IsoDate | null): StatutoryTerm {
  const isLong = part.to > lastDayOfMonths(part.from, CREDIT_MAX_MONTHS);
  const start = appointedOn ?? dayAfter(part.to);
  const lastDay = isLong
    ? lastDayOfMonths(start, POSTING_MONTHS - CREDIT_MAX_MONTHS)
    : lastDayOfMonths(part.from, POSTING_MONTHS);
  return credited(stay, part, { lastDay, same_post: true });
}

/** Four years from the posting's start, less whole months of credit, then less its leftover days. */
function creditElsewhere(stay: Stay, part: Part): StatutoryTerm {
  const { months, days } = creditOf(part);
  const lastDay = addDays(lastDayOfMonths(stay.from, POSTING_MONTHS - months), -days);
  return credited(stay, part, { lastDay, same_post: false });
}

function creditOf(part: Part): { readonly months: number; readonly days: number } {
  const { months, days } = monthsAndDays(part);
  return months >= CREDIT_MAX_MONTHS ? { months: CREDIT_MAX_MONTHS, days: 0 } : { months, days };
}

function credited(
  stay: Stay,
  part: Part,
  result: { readonly lastDay: IsoDate; readonly same_post: boolean },
): StatutoryTerm {
  const { months, days } = creditOf(part);
  const figures: Figures = {
    traineeship_from: part.from,
    traineeship_to: part.to,
    credit_months: months,
    credit_days: days,
    same_post: result.same_post,
    from: stay.from,
    last_day: result.lastDay,
  };
  const credit = finding('17-5', 'OK', { reason: 'CREDIT', records: [stay.record.id], figures });
  return { lastDay: result.lastDay, months: POSTING_MONTHS, credit };
}
