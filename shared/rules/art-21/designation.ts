import { dayAfter, lastDayOfMonths, type IsoDate } from '../../dates.ts';
import type { Finding } from '../finding.ts';
import { judgeInForce } from '../versions.ts';
import { DESIGNATION_MAX_MONTHS, finding21 } from './figures.ts';

export type Designation = {
  /** Of the assignment; empty for one that is only thought of. */
  readonly id: string;
  readonly functionCode: string | null;
  readonly from: IsoDate;
  /** Last day, inclusive; null while none is fixed. */
  readonly to: IsoDate | null;
};

/** Months in which another designation of the same person may be an evasion (our reading). */
const EVASION_MONTHS = 12;

/**
 * Rules 21-2 and 21-3: at most four years, never renewed, even within the four years (A8).
 *
 * One made under an annulled text stays a fact and is not judged.
 */
export function judgeDesignation(
  designation: Designation,
  earlierOnes: readonly Designation[],
): readonly Finding[] {
  const notInForce = judgeInForce('21', designation.from);
  if (notInForce) return [{ ...notInForce, records: recordsOf(designation) }];
  return [judgeLength(designation), judgeRenewal(designation, earlierOnes)];
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

/** Rule 21-3: whether the designation renews an earlier one of the same person. */
export function judgeRenewal(
  designation: Designation,
  earlierOnes: readonly Designation[],
): Finding {
  const { functionCode } = designation;
  const before = earlierOnes.filter(({ from }) => from < designation.from);
  const same = before.find((one) => functionCode !== null && one.functionCode === functionCode);
  const figures = { function: functionCode, from: designation.from };
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

function recordsOf(...designations: readonly Designation[]): readonly string[] {
  return designations.map(({ id }) => id).filter((id) => id !== '');
}
