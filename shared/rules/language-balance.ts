import type { Career, LanguageRole } from '../domain/agent.ts';
import type { Code } from './finding.ts';
import type { Readings } from './readings.ts';

export type DegreeBalance = {
  /** A class, or the level of those who have none; null = not recorded. */
  readonly degree: string | null;
  readonly fr: number;
  readonly nl: number;
  /** SOFT = degree imbalance. */
  readonly code: Extract<Code, 'OK' | 'SOFT' | 'UNKNOWN'>;
};

/** Someone in post, with what each reading may take for the degree; null = not recorded. */
export type DegreeFacts = {
  readonly career: Career;
  readonly level: string | null;
  /** Held on the day. */
  readonly class: string | null;
  /** Of the function held. */
  readonly functionClass: string | null;
};

/**
 * What counts as the degree: the class held (the consular career has none: its level), the class
 * of the function (likewise), or the level, which a class names by its letter (A13).
 */
export function degreeOf(
  { career, level, class: held, functionClass }: DegreeFacts,
  { degrees }: Pick<Readings, 'degrees'>,
): string | null {
  const classless = career === 'consular' ? level : null;
  switch (degrees) {
    case 'class':
      return held ?? classless;
    case 'function_class':
      return functionClass ?? classless;
    case 'level':
      return level ?? held?.charAt(0) ?? null;
  }
}

/** Accepted in a degree of odd size: our tolerance (catalogue L-1). An even one differs by two at least. */
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
  return Math.abs(fr - nl) <= ODD_TOLERANCE ? 'OK' : 'SOFT';
}
