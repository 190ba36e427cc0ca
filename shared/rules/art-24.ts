import type { IsoDate } from '../dates.ts';
import { ENTRY_INTO_FORCE } from './art-17/figures.ts';
import { findingOf, type Finding } from './finding.ts';

const POINT = { rule: '24', article: 'art. 24' } as const;

/**
 * Whether the decree judges what began on a day (art. 24: the regulation of 3 June 1999 ends).
 *
 * From 30-03-2015, inclusive. What began before is kept as history: NOT_IN_FORCE.
 */
export function judgeBeginning(from: IsoDate): Finding {
  const figures = { from, in_force_since: ENTRY_INTO_FORCE };
  return from < ENTRY_INTO_FORCE
    ? findingOf(POINT, 'NOT_IN_FORCE', { reason: 'KEPT_AS_HISTORY', figures })
    : findingOf(POINT, 'OK', { reason: 'UNDER_THE_DECREE', figures });
}
