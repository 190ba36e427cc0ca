import type { Finding } from '../finding.ts';
import type { AssignmentFacts, CareerFacts } from '../verdict.ts';
import { finding } from './figures.ts';

/**
 * Rule 17-4, external career: the second posting after appointment is another function than the
 * first, as far as vacancies allow. Same domain and same family is the same function.
 *
 * No finding before the second posting, nor for the consular career. Where neither function names
 * a family, the domain alone decides.
 */
export function judgeFunctionChange(
  postings: readonly AssignmentFacts[],
  { career, appointedOn }: Pick<CareerFacts, 'career' | 'appointedOn'>,
): Finding | null {
  if (career !== 'external') return null;
  const [first, second] = postings.filter(
    ({ kind, from }) => kind === 'posting' && (appointedOn === null || from >= appointedOn),
  );
  if (first === undefined || second === undefined) return null;
  const records = [first.id, second.id];
  const figures = {
    first_function: first.functionCode,
    first_domain: first.domain,
    first_family: first.family,
    second_function: second.functionCode,
    second_domain: second.domain,
    second_family: second.family,
  };
  if (first.functionCode !== null && first.functionCode === second.functionCode)
    return finding('17-4', 'SOFT', { reason: 'SAME_FUNCTION', records, figures });

  const missing = [
    ...(first.domain === null || second.domain === null ? ['function.domain'] : []),
    ...((first.family === null) !== (second.family === null) && first.domain === second.domain
      ? ['function.family']
      : []),
  ];
  if (missing.length > 0)
    return finding('17-4', 'UNKNOWN', { reason: 'FUNCTION_UNKNOWN', missing, records, figures });

  const isSame = first.domain === second.domain && first.family === second.family;
  return finding('17-4', isSame ? 'SOFT' : 'OK', {
    reason: isSame ? 'SAME_FUNCTION' : 'OTHER_FUNCTION',
    records,
    figures,
  });
}
