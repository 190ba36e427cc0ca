import type { Career } from '../domain/agent.ts';
import { findingOf, type Finding } from './finding.ts';

const POINT = { rule: '19', article: 'art. 19' } as const;

/** A condition set by the King, and whether the agent meets it; null = not recorded. */
export type HeadOfPostCondition = { readonly name: string; readonly isMet: boolean | null };

/**
 * Extra conditions for external-career agents to become head of post (art. 19, since 30-03-2015).
 *
 * The King may set them and has not: the list is empty unless configured. One finding a condition.
 */
export function judgeHeadOfPostConditions(
  { career, headOfPost }: { readonly career: Career; readonly headOfPost: boolean | null },
  conditions: readonly HeadOfPostCondition[],
): readonly Finding[] {
  if (conditions.length === 0 || career !== 'external' || headOfPost === false)
    return [findingOf(POINT, 'OK', { reason: 'NO_CONDITION', figures: { career } })];
  if (headOfPost === null)
    return [
      findingOf(POINT, 'UNKNOWN', {
        reason: 'HEAD_OF_POST_UNKNOWN',
        missing: ['function.head_of_post'],
      }),
    ];
  return conditions.map(({ name, isMet }) => {
    const figures = { condition: name };
    if (isMet === null)
      return findingOf(POINT, 'UNKNOWN', {
        reason: 'CONDITION_UNKNOWN',
        missing: ['agent.conditions'],
        figures,
      });
    return isMet
      ? findingOf(POINT, 'OK', { reason: 'CONDITION_MET', figures })
      : findingOf(POINT, 'BLOCKED', { reason: 'CONDITION_NOT_MET', figures });
  });
}
