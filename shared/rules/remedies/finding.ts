import type { Finding } from '../finding.ts';
import { remedyOfApplicant } from './applicant.ts';
import { remedyOfMission } from './mission.ts';
import { remedyOfProcedure } from './procedure.ts';
import { noRemedy, recordMissing, remedyOf, repair, type Remedy } from './remedy.ts';
import { remedyOfText } from './text.ts';

/** What would repair a finding, read from its own figures; null for one that is OK. */
export function remedyOfFinding(finding: Finding): Remedy | null {
  if (finding.code === 'OK') return null;
  if (finding.code === 'NOT_IN_FORCE') return remedyOfText(finding);
  const [article] = finding.rule.split('-');
  switch (article) {
    case '11':
      return remedyOfAllocation(finding);
    case '15':
      return finding.code === 'UNKNOWN' ? remedyOfSeniority(finding) : noRemedy('person_decides');
    case '19':
      return remedyOfCondition(finding);
    case '21':
      return remedyOfApplicant(finding) ?? remedyOfProcedure(finding);
    case '22':
      return remedyOfMission(finding);
    default:
      return recordMissing(
        finding.missing,
        finding.code === 'SOFT' ? 'preference' : 'person_decides',
      );
  }
}

/** A proposal of the Committee before the decision, or a decision that follows it (art. 11). */
function remedyOfAllocation({ reason, figures }: Finding): Remedy {
  const decidedOn = figures['decided_on'] ?? null;
  const proposal = [repair('allocation.proposal', null, { not_after: decidedOn })];
  switch (reason) {
    case 'NO_COMMITTEE_PROPOSAL':
      return remedyOf(proposal);
    case 'PROPOSED_TOO_LATE':
      return remedyOf(
        [repair('allocation.decision', null, { not_before: figures['proposed_on'] ?? null })],
        proposal,
      );
    case 'DEPARTS_FROM_PROPOSAL':
      return remedyOf([repair('allocation.follows', null)]);
    default:
      return noRemedy('first_wording');
  }
}

function remedyOfSeniority({ missing, figures }: Finding): Remedy {
  const fact = missing.includes('agent.class') ? 'agent.class' : 'agent.class_since';
  return remedyOf([repair(fact, null, { staff_number: figures['staff_number'] ?? null })]);
}

/** An extra condition for heads of post (art. 19), which has no exception. */
function remedyOfCondition({ reason, figures }: Finding): Remedy {
  return reason === 'HEAD_OF_POST_UNKNOWN'
    ? remedyOf([repair('function.head_of_post', null)])
    : remedyOf([repair('agent.condition', null, { condition: figures['condition'] ?? null })]);
}
