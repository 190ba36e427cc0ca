import type { IsoDate } from '../dates.ts';
import { findingOf, type Finding } from './finding.ts';
import { actOn, judgeInForce } from './versions.ts';

export type AllocationFacts = {
  /** 11-2: a vacant function in post or at headquarters; 11-3: a deputy head or minister-counsellor. */
  readonly point: '11-2' | '11-3';
  readonly decidedOn: IsoDate;
  /** Day of the Management Committee's proposal; null = none on file. */
  readonly proposedOn: IsoDate | null;
  /** Whether the decision is another than the one proposed. */
  readonly departs: boolean;
};

const POINTS = {
  '11-2': { rule: '11-2', article: 'art. 11, 2°' },
  '11-3': { rule: '11-3', article: 'art. 11, 3°' },
} as const;

/**
 * An allocation needs a proposal of the Management Committee (art. 11, since 29-07-2018).
 *
 * The first wording of 2° is not at hand: what it asked for is left to a person. A decision may
 * depart from the proposal, with reasons (A15).
 */
export function judgeAllocation(facts: AllocationFacts): Finding {
  const { point, decidedOn, proposedOn, departs } = facts;
  const notInForce = judgeInForce(point, decidedOn);
  if (notInForce) return notInForce;
  const figures = { decided_on: decidedOn, proposed_on: proposedOn };
  if (actOn(point, decidedOn) === 'RD 05-03-2015')
    return findingOf(POINTS[point], 'MANUAL', { reason: 'FIRST_WORDING', figures });
  if (proposedOn === null)
    return findingOf(POINTS[point], 'BLOCKED', { reason: 'NO_COMMITTEE_PROPOSAL', figures });
  if (proposedOn > decidedOn)
    return findingOf(POINTS[point], 'BLOCKED', { reason: 'PROPOSED_TOO_LATE', figures });
  return departs
    ? findingOf(POINTS[point], 'MANUAL', { reason: 'DEPARTS_FROM_PROPOSAL', figures })
    : findingOf(POINTS[point], 'OK', { reason: 'PROPOSED', figures });
}
