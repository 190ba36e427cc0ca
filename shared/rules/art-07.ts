import type { Career } from '../domain/agent.ts';
import { findingOf, type Finding } from './finding.ts';

const POINT = { rule: '7-1', article: 'art. 7, 1°' } as const;

/**
 * Who may defend the interests of a third state or run its post (art. 7, 1°, since 30-03-2015).
 *
 * It is no assignment: the agent stays assigned to the Belgian post, and the cycle of art. 17 runs on.
 */
export function judgeThirdStateTask(career: Career): Finding {
  const figures = { career };
  return career === 'external'
    ? findingOf(POINT, 'OK', { reason: 'MAY_ACT_FOR_THIRD_STATE', figures })
    : findingOf(POINT, 'BLOCKED', { reason: 'NOT_EXTERNAL_CAREER', figures });
}
