import { dayAfter, earlier, later, lastDayOfMonths, type IsoDate } from '../../dates.ts';
import type { Readings } from '../readings.ts';
import type { LawfulEnd } from './decision.ts';
import { MOVEMENT, MOVEMENT_MAX_MONTHS } from './figures.ts';
import type { Stay } from './stays.ts';

/** What a reading looks at: the end that is there, real or foreseen; null while open. */
export type EndingPeriod = {
  readonly kind: Stay['record']['kind'];
  readonly to: IsoDate | null;
  /** Began under the decree. */
  readonly isJudged: boolean;
};

/**
 * The lawful end, widened to the end that is there where a reading takes it without a decision.
 *
 * A3: a mission of any length is a posting. A6: an end in the summer movement. A5: a posting that
 * was cut short and is over on the day `on`; one that is only foreseen to be short still waits for
 * its decision.
 */
export function endByReading(
  end: LawfulEnd,
  period: EndingPeriod,
  { readings, on }: { readonly readings: Readings; readonly on: IsoDate },
): LawfulEnd {
  const { to, kind, isJudged } = period;
  if (to === null) return end;
  if (to >= end.earliest && to <= end.latest) return end;
  const isOver = to < on;
  if (isOver && !isJudged) return end;
  if (kind === 'international_mission' && readings.missionOfAnyLength === 'counts_as_posting')
    return widened(end, to, 'MISSION_LENGTH');
  if (readings.augustAlignment === 'allowed' && isAligned(end.statutory, to))
    return widened(end, to, 'SUMMER_MOVEMENT');
  const isEarlyReturn = kind === 'posting' && to < end.earliest && isOver;
  return isEarlyReturn && readings.earlyReturn === 'counts_as_posting'
    ? widened(end, to, 'EARLY_RETURN')
    : end;
}

function widened(end: LawfulEnd, to: IsoDate, byReading: LawfulEnd['byReading']): LawfulEnd {
  const earliest = earlier(end.earliest, to);
  const latest = later(end.latest, to);
  return { ...end, earliest, latest, usual: to, byReading };
}

/**
 * Whether an end lies in the summer movement next before or after the statutory day: at most six
 * months (C1) are added or cut off, so that no more than one movement on each side is near enough.
 */
export function isAligned(statutory: IsoDate, to: IsoDate): boolean {
  const monthAndDay = to.slice(5);
  if (monthAndDay < MOVEMENT.first || monthAndDay > MOVEMENT.last) return false;
  return to > statutory
    ? to <= lastDayOfMonths(dayAfter(statutory), MOVEMENT_MAX_MONTHS)
    : statutory <= lastDayOfMonths(dayAfter(to), MOVEMENT_MAX_MONTHS);
}
