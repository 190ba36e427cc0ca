import { findingOf, type Finding } from './finding.ts';
import type { PlaceFacts } from './art-01.ts';

const POINT = { rule: '23', article: 'art. 23' } as const;

/**
 * Someone with special powers from another department, attached to a post (art. 23, since
 * 30-03-2015).
 *
 * On the staff list of the post, outside arts 15, 17, 20 and 21. The article knows no attachment
 * elsewhere: MANUAL.
 */
export function judgeAttachment({ type }: Pick<PlaceFacts, 'type'>): Finding {
  if (type === null)
    return findingOf(POINT, 'UNKNOWN', { reason: 'ATTACHED_WHERE', missing: ['assignment.place'] });
  return type === 'headquarters' || type === 'honorary'
    ? findingOf(POINT, 'MANUAL', { reason: 'ATTACHED_ELSEWHERE' })
    : findingOf(POINT, 'OK', { reason: 'ATTACHED_TO_POST' });
}
