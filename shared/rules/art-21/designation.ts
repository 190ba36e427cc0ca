import { dayAfter, lastDayOfMonths, type IsoDate } from '../../dates.ts';
import { daysInAll } from '../days-in-all.ts';
import type { Finding } from '../finding.ts';
import type { Readings } from '../readings.ts';
import { judgeInForce } from '../versions.ts';
import { DESIGNATION_MAX_MONTHS, EVASION_MONTHS, finding21 } from './figures.ts';

export type Designation = {
  /** Of the assignment; empty for one that is only thought of. */
  readonly id: string;
  readonly functionCode: string | null;
  readonly from: IsoDate;
  /** Last day, inclusive; null while none is fixed. */
  readonly to: IsoDate | null;
};

/**
 * Rules 21-2 and 21-3: at most four years, never renewed, or not beyond four years in all (A8).
 *
 * One made under an annulled text stays a fact and is not judged.
 */
export function judgeDesignation(
  designation: Designation,
  earlierOnes: readonly Designation[],
  readings: Pick<Readings, 'renewal'>,
): readonly Finding[] {
  const notInForce = judgeInForce('21', designation.from);
  if (notInForce) return [{ ...notInForce, records: recordsOf(designation) }];
  return [judgeLength(designation), judgeRenewal(designation, earlierOnes, readings)];
}

function judgeLength({ id, from, to }: Designation): Finding {
  const latest = lastDayOfMonths(from, DESIGNATION_MAX_MONTHS);
  const figures = { from, to, latest, months: DESIGNATION_MAX_MONTHS };
  const records = [id];
  if (to === null)
    return finding21('21-2', 'UNKNOWN', {
      reason: 'END_UNKNOWN',
      missing: ['assignment.planned_to'],
      figures,
      records,
    });
  return to <= latest
    ? finding21('21-2', 'OK', { reason: 'WITHIN_FOUR_YEARS', figures, records })
    : finding21('21-2', 'BLOCKED', { reason: 'OVER_FOUR_YEARS', figures, records });
}

/**
 * Rule 21-3: whether the designation renews an earlier one of the same person.
 *
 * Not even within the four years; under the other reading (A8) as long as all designations to that
 * function last four years together at most.
 */
export function judgeRenewal(
  designation: Designation,
  earlierOnes: readonly Designation[],
  { renewal }: Pick<Readings, 'renewal'>,
): Finding {
  const { functionCode } = designation;
  const before = earlierOnes.filter(({ from }) => from < designation.from);
  const allSame = before.filter(
    (one) => functionCode !== null && one.functionCode === functionCode,
  );
  const [same] = allSame;
  const figures = { function: functionCode, from: designation.from };
  if (same !== undefined && renewal === 'within_four_years')
    return judgeTotal(designation, same, allSame);
  if (same !== undefined)
    return finding21('21-3', 'BLOCKED', {
      reason: 'RENEWAL',
      figures: { ...figures, earlier_from: same.from },
      records: recordsOf(same, designation),
    });
  const recent = before.find(
    ({ to }) => to === null || lastDayOfMonths(dayAfter(to), EVASION_MONTHS) >= designation.from,
  );
  if (recent !== undefined)
    return finding21('21-3', 'MANUAL', {
      reason: 'SOON_AFTER_ANOTHER',
      figures: { ...figures, earlier_to: recent.to },
      records: recordsOf(recent, designation),
    });
  return finding21('21-3', 'OK', {
    reason: 'FIRST_DESIGNATION',
    figures,
    records: recordsOf(designation),
  });
}

/** Days of all designations to the function, against the days of four years (A8). */
function judgeTotal(
  { from, to, functionCode, id }: Designation,
  first: Designation,
  earlierOnes: readonly Designation[],
): Finding {
  const records = recordsOf(...earlierOnes, { id, functionCode, from, to });
  const figures = { function: functionCode, from, earlier_from: first.from };
  const total = daysInAll({ from, to }, [first, ...earlierOnes.slice(1)], DESIGNATION_MAX_MONTHS);
  if (total === undefined)
    return finding21('21-3', 'UNKNOWN', {
      reason: 'EARLIER_END_UNKNOWN',
      missing: ['assignment.planned_to'],
      ...{ figures, records },
    });
  const counted = { ...figures, days_allowed: total.allowed, days: total.left };
  return total.isWithin
    ? finding21('21-3', 'OK', { reason: 'RENEWED_WITHIN_FOUR_YEARS', figures: counted, records })
    : finding21('21-3', 'BLOCKED', { reason: 'OVER_FOUR_YEARS_IN_ALL', figures: counted, records });
}

function recordsOf(...designations: readonly Designation[]): readonly string[] {
  return designations.map(({ id }) => id).filter((id) => id !== '');
}
