import type { LanguageRole } from '../domain/agent.ts';
import type { Code } from './finding.ts';

export type DegreeBalance = {
  /** A class, or the level of those who have none; null = not recorded. */
  readonly degree: string | null;
  readonly fr: number;
  readonly nl: number;
  /** SOFT = degree imbalance. */
  readonly code: Extract<Code, 'OK' | 'SOFT' | 'UNKNOWN'>;
};

/** A difference of one is accepted in a degree of odd size: our tolerance (catalogue L-1). */
const ODD_TOLERANCE = 1;

/**
 * Language laws, art. 47, § 5, al. 2: at each degree the jobs of all services abroad together are
 * split equally. Never judged per post. Holders without a recorded degree come last, as UNKNOWN.
 */
export function balanceByDegree(
  holders: readonly { readonly degree: string | null; readonly role: LanguageRole }[],
): readonly DegreeBalance[] {
  const counts = new Map<string | null, { fr: number; nl: number }>();
  for (const { degree, role } of holders) {
    const count = counts.get(degree) ?? { fr: 0, nl: 0 };
    counts.set(degree, count);
    if (role === 'FR') count.fr += 1;
    else count.nl += 1;
  }
  return [...counts]
    .toSorted(([a], [b]) => (b === null || (a !== null && a < b) ? -1 : 1))
    .map(([degree, { fr, nl }]) => ({ degree, fr, nl, code: codeOf(degree, fr, nl) }));
}

function codeOf(degree: string | null, fr: number, nl: number): DegreeBalance['code'] {
  if (degree === null) return 'UNKNOWN';
  const tolerance = (fr + nl) % 2 === 1 ? ODD_TOLERANCE : 0;
  return Math.abs(fr - nl) <= tolerance ? 'OK' : 'SOFT';
}
