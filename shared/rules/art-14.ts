import type { Career, Contract } from '../domain/agent.ts';
import { findingOf, type Finding } from './finding.ts';

const POINT = { rule: '14', article: 'art. 14' } as const;

/**
 * Who replaces another holder of a management or staff-directorate function (art. 14, since
 * 30-03-2015): the state agent of the FPS whom the holder designated; null = nobody.
 *
 * An agent of the two careers is SOFT: elsewhere the decree tells them apart from state agents.
 */
export function judgeHolderReplacement(
  designee: { readonly career: Career; readonly contract: Contract | null } | null,
): Finding {
  if (designee === null) return findingOf(POINT, 'MANUAL', { reason: 'NOBODY_DESIGNATED' });
  const { career, contract } = designee;
  const figures = { career, contract };
  if (contract === 'contractual')
    return findingOf(POINT, 'BLOCKED', { reason: 'NOT_A_STATE_AGENT', figures });
  if (career !== 'state')
    return findingOf(POINT, 'SOFT', { reason: 'CAREER_AGENT_DESIGNATED', figures });
  if (contract === null)
    return findingOf(POINT, 'UNKNOWN', {
      reason: 'STATUS_UNKNOWN',
      missing: ['agent.contract'],
      figures,
    });
  return findingOf(POINT, 'OK', { reason: 'OF_THE_STATE', figures });
}
