import { addDays, dayAfter, lastDayOfMonths, parseDay } from '../../dates.ts';
import { EVASION_MONTHS } from '../art-21/figures.ts';
import type { Finding } from '../finding.ts';
import { dayOf, numberOf } from './figure.ts';
import { noRemedy, recordMissing, remedyOf, repair, type Remedy } from './remedy.ts';

/** Calls, candidacies and designations of art. 21, §§ 1 and 2. */
export function remedyOfProcedure(finding: Finding): Remedy {
  const { reason, figures, missing } = finding;
  switch (reason) {
    case 'HEAD_OF_POST':
      return noRemedy('head_of_post');
    case 'HEAD_OF_POST_UNKNOWN':
      return remedyOf([repair('function.head_of_post', null)]);
    case 'APPROVAL_UNKNOWN':
      return remedyOf([
        repair('vacancy.committee_approved_on', null, { not_after: figures['opened_on'] ?? null }),
      ]);
    case 'APPROVED_LATE':
      return remedyOf([
        repair('call.opened_on', null, { not_before: figures['approved_on'] ?? null }),
      ]);
    case 'CAREERS_UNKNOWN':
    case 'CAREER_NOT_CALLED':
      return remedyOf([repair('function.careers', null, { careers: careersWanted(finding) })]);
    case 'CAREER_CANDIDATE':
    case 'NOT_EXAMINED':
    case 'WITHDRAWN_LATE':
      return noRemedy('art21_closed');
    case 'FILED_LATE':
      return remedyOf([
        repair('candidacy.filed_on', null, { not_after: figures['closes_on'] ?? null }),
      ]);
    case 'CAREERS_ONLY':
    case 'WITHDRAWN':
      return noRemedy('other_call');
    case 'RENEWAL':
      return noRemedy('renewal');
    case 'OVER_FOUR_YEARS':
    case 'END_UNKNOWN':
      return endAt(finding);
    case 'OVER_FOUR_YEARS_IN_ALL':
      return endInAll(finding);
    case 'EARLIER_END_UNKNOWN':
      return remedyOf([repair('designation.earlier_end', null)]);
    case 'SOON_AFTER_ANOTHER':
      return soonAfter(finding);
    default:
      return recordMissing(missing);
  }
}

/** The end no later than the last day that four years allow. */
export function endAt({ figures, records }: Finding): Remedy {
  const [designation = null] = records;
  const { latest: day = null, from = null } = figures;
  return remedyOf([repair('assignment.end', designation, { day, from })]);
}

/** The end on the day on which four years in all are over, if any day of them is left (A8). */
export function endInAll({ figures, records }: Finding): Remedy {
  const [from, left] = [dayOf(figures, 'from'), numberOf(figures, 'days')];
  if (left < 1) return noRemedy('renewal');
  const day = addDays(from, left - 1);
  return remedyOf([repair('assignment.end', records.at(-1) ?? null, { day, from })]);
}

/** Of the stage: closed to the consular career; of its own candidacy: open to it. */
function careersWanted({ figures }: Finding): string {
  const isOwnCandidacy = 'career' in figures;
  return isOwnCandidacy ? 'both' : 'external';
}

/** Twelve months after the end of the other designation; unknown while that end is (our reading). */
function soonAfter({ figures }: Finding): Remedy {
  const ended = parseDay(String(figures['earlier_to'] ?? ''));
  const none = noRemedy('person_decides');
  if (ended === undefined) return none;
  return { ...none, from: dayAfter(lastDayOfMonths(dayAfter(ended), EVASION_MONTHS)) };
}
