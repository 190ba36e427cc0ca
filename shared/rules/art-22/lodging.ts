import type { IsoDate } from '../../dates.ts';
import { findingOf, type Finding } from '../finding.ts';
import type { Readings } from '../readings.ts';
import { judgeInForce } from '../versions.ts';
import { missionDeadline } from './deadline.ts';

const IN_TIME = { rule: '22-5', article: 'art. 22, § 3, al. 1' } as const;
const WAY = { rule: '22-6', article: 'art. 22, § 3, al. 2' } as const;
const PROOF = { rule: '22-7', article: 'art. 22, § 3, al. 3' } as const;

/** The ways of lodging that the article lists, and any other. */
export type LodgingWay = 'email' | 'hand' | 'registered' | 'other';

export type Lodging = {
  readonly publishedOn: IsoDate;
  readonly way: LodgingWay;
  /** Day in Brussels: of sending by e-mail, of handing over, of posting by registered mail. */
  readonly lodgedOn: IsoDate;
  readonly isReasoned: boolean;
  /** The candidate holds an acknowledgement that proves the lodging, of whatever day. */
  readonly isAcknowledged: boolean;
};

/** Whether a candidacy for a special mission is in time, reasoned, well lodged and provable. */
export function judgeLodging(
  { publishedOn, way, lodgedOn, isReasoned, isAcknowledged }: Lodging,
  { regulatoryHolidays }: Pick<Readings, 'regulatoryHolidays'>,
): readonly Finding[] {
  const notInForce = judgeInForce('22', publishedOn);
  if (notInForce) return [notInForce];
  const { lastDay } = missionDeadline(publishedOn, regulatoryHolidays === 'not_working');
  const figures = { published_on: publishedOn, lodged_on: lodgedOn, last_day: lastDay };
  return [
    lodgedOn <= lastDay
      ? findingOf(IN_TIME, 'OK', { reason: 'IN_TIME', figures })
      : findingOf(IN_TIME, 'BLOCKED', { reason: 'TOO_LATE', figures }),
    ...(isReasoned ? [] : [findingOf(IN_TIME, 'BLOCKED', { reason: 'NOT_REASONED' })]),
    ...(way === 'other' ? [findingOf(WAY, 'BLOCKED', { reason: 'OTHER_WAY' })] : []),
    isAcknowledged
      ? findingOf(PROOF, 'OK', { reason: 'ACKNOWLEDGED' })
      : findingOf(PROOF, 'MANUAL', { reason: 'NOT_ENFORCEABLE' }),
  ];
}
