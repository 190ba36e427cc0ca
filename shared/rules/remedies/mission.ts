import type { Finding } from '../finding.ts';
import { experienceLacking } from './applicant.ts';
import { endAt, endInAll } from './procedure.ts';
import { noRemedy, recordMissing, remedyOf, repair, type Remedy } from './remedy.ts';

/** The person, the term, the lodging and the papers of a special mission (art. 22). */
export function remedyOfMission(finding: Finding): Remedy {
  const { reason, figures, missing } = finding;
  switch (reason) {
    case 'TRUST_UNKNOWN':
    case 'NOT_TRUSTED':
      return remedyOf([repair('mission.trust', null)]);
    case 'MISSION_EXPERIENCE_SHORT':
      return remedyOf([
        repair('mission.experience', null, experienceLacking(figures, 'published_on')),
      ]);
    case 'MISSION_RENEWED':
      return noRemedy('renewal');
    case 'END_UNKNOWN':
    case 'OVER_FOUR_YEARS':
      return endAt(finding);
    case 'MISSION_OVER_FOUR_YEARS_IN_ALL':
      return endInAll(finding);
    case 'EARLIER_MISSION_END_UNKNOWN':
      return recordMissing(missing);
    case 'TOO_LATE':
      return remedyOf([
        repair('mission.lodged_on', null, { not_after: figures['last_day'] ?? null }),
      ]);
    case 'NOT_REASONED':
      return remedyOf([repair('mission.reasons', null)]);
    case 'OTHER_WAY':
      return remedyOf([repair('mission.way', null)]);
    case 'NOT_ENFORCEABLE':
      return remedyOf([repair('mission.acknowledgement', null)]);
    case 'PAPER_INCOMPLETE':
      return remedyOf(
        String(figures['lacking_parts'])
          .split(';')
          .map((part) =>
            repair('mission.paper_part', null, { paper: figures['paper'] ?? null, part }),
          ),
      );
    default:
      return recordMissing(missing);
  }
}
