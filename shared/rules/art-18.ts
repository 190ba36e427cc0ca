import type { JobFunction } from '../domain/job-function.ts';
import { findingOf, type Finding } from './finding.ts';

const POINT = { rule: '18-1', article: 'art. 18, al. 3' } as const;

/**
 * For a specific function the fixed competences weigh with priority (art. 18, al. 3, since
 * 30-03-2015): SOFT where one who has them all is ranked below one who has not.
 *
 * `ranked`: candidates of the external career, best first.
 */
export function judgeCompetences(
  { specific, competences }: Pick<JobFunction, 'specific' | 'competences'>,
  ranked: readonly { readonly staffNumber: string; readonly competences: readonly string[] }[],
): Finding {
  if (specific === null)
    return findingOf(POINT, 'UNKNOWN', {
      reason: 'SPECIFIC_UNKNOWN',
      missing: ['function.specific'],
    });
  if (!specific) return findingOf(POINT, 'OK', { reason: 'NOT_SPECIFIC' });
  if (competences.length === 0)
    return findingOf(POINT, 'UNKNOWN', {
      reason: 'SPECIFIC_UNKNOWN',
      missing: ['function.competences'],
    });
  const hasAll = ranked.map((one) => competences.every((name) => one.competences.includes(name)));
  const without = ranked[hasAll.indexOf(false)];
  const below = ranked.find((_, index) => hasAll[index] && hasAll.indexOf(false) < index);
  const figures = { competences: competences.join(', ') };
  if (without === undefined || below === undefined)
    return findingOf(POINT, 'OK', { reason: 'COMPETENCES_FIRST', figures });
  return findingOf(POINT, 'SOFT', {
    reason: 'COMPETENCES_BELOW',
    figures: { ...figures, above: without.staffNumber, below: below.staffNumber },
  });
}
