import type { IsoDate } from '../dates.ts';
import type { MandateKind } from '../domain/mandate.ts';
import { countDays, type OpenPeriod } from '../periods.ts';
import { findingOf, type Finding } from './finding.ts';
import { actOn, judgeInForce } from './versions.ts';

/** A function of management or staff directorate held in the FPS; elsewhere does not count. */
export type Mandate = OpenPeriod & { readonly kind: MandateKind; readonly isInterim: boolean };

export type MandateHolder = {
  readonly staffNumber: string;
  readonly mandates: readonly Mandate[];
};

export type HeadquartersRanking = {
  readonly ranking: readonly {
    readonly staffNumber: string;
    /** 1 = replaces the Chair; equal for those with as many days. */
    readonly rank: number;
    /** Days in such functions in the FPS, the day of the question included. */
    readonly days: number;
  }[];
  /** MANUAL: nobody, a tie, or interim periods that would change the first. */
  readonly code: 'OK' | 'MANUAL';
  readonly findings: readonly Finding[];
};

const POINT = { rule: '13', article: 'art. 13' } as const;

/**
 * Who replaces the Chair: most years in management and staff-directorate functions together (art. 13).
 *
 * Holders of a management function since 30-03-2015, of a staff-directorate function too since
 * 29-07-2018. Days of all mandates are added up; the text is silent on interim periods.
 */
export function rankChairReplacement(
  holders: readonly MandateHolder[],
  on: IsoDate,
): HeadquartersRanking {
  const notInForce = judgeInForce('13', on);
  if (notInForce) return { ranking: [], code: 'MANUAL', findings: [notInForce] };
  const pool = holders.filter((holder) => isHolder(holder, on));
  const ranking = rank(pool, on, (mandate) => !mandate.isInterim);
  const withInterim = rank(pool, on, () => true);
  const finding = judgeRanking(ranking, withInterim);
  return { ranking, code: finding.code === 'OK' ? 'OK' : 'MANUAL', findings: [finding] };
}

function isHolder({ mandates }: MandateHolder, on: IsoDate): boolean {
  const isFirst = actOn('13', on) === 'RD 05-03-2015';
  return mandates.some(
    ({ kind, isInterim, from, to }) =>
      !isInterim && from <= on && (to === null || to >= on) && (kind === 'management' || !isFirst),
  );
}

function rank(
  pool: readonly MandateHolder[],
  on: IsoDate,
  counts: (mandate: Mandate) => boolean,
): HeadquartersRanking['ranking'] {
  const counted = pool
    .map(({ staffNumber, mandates }) => ({
      staffNumber,
      days: countDays(mandates.filter(counts), on),
    }))
    .toSorted((a, b) => b.days - a.days || (a.staffNumber < b.staffNumber ? -1 : 1));
  return counted.map((one) => ({
    ...one,
    rank: counted.findIndex(({ days }) => days === one.days) + 1,
  }));
}

function judgeRanking(
  ranking: HeadquartersRanking['ranking'],
  withInterim: HeadquartersRanking['ranking'],
): Finding {
  const [first] = ranking;
  if (first === undefined) return findingOf(POINT, 'MANUAL', { reason: 'NO_HOLDER' });
  const figures = { staff_number: first.staffNumber, experience_days: first.days };
  const firsts = (places: HeadquartersRanking['ranking']) =>
    places.filter((place) => place.rank === 1).map(({ staffNumber }) => staffNumber);
  const tied = firsts(ranking);
  if (tied.length > 1)
    return findingOf(POINT, 'MANUAL', {
      reason: 'EQUAL_EXPERIENCE',
      figures: { tied: tied.length, experience_days: first.days },
    });
  if (firsts(withInterim).join() !== tied.join())
    return findingOf(POINT, 'MANUAL', { reason: 'INTERIM_DECIDES', figures });
  return findingOf(POINT, 'OK', { reason: 'REPLACES_CHAIR', figures });
}
