import type { Code, Figures, Finding } from '../finding.ts';

/** Length of a designation, at most (art. 21, § 1, al. 3), since 25-12-2022. */
export const DESIGNATION_MAX_MONTHS = 48;

/** Useful and proven experience, at least (art. 21, § 3, 3°), since 25-12-2022. */
export const EXPERIENCE_MONTHS = 72;

/** The certificate that proves the second language (language laws, art. 47, § 5, al. 2). */
export const SECOND_LANGUAGE = 'second_language_art47';

/** Months in which another designation of the same person may be an evasion (our reading). */
export const EVASION_MONTHS = 12;

const ARTICLES: Readonly<Record<string, string>> = {
  '21': 'art. 21',
  '21-1': 'art. 21, § 1, al. 2',
  '21-2': 'art. 21, § 1, al. 3',
  '21-3': 'art. 21, § 1, al. 3',
  '21-4': 'art. 21, § 1, al. 4 and § 2',
  '21-5': 'art. 21, § 3, 1°',
  '21-6': 'art. 21, § 3, 2°',
  '21-7': 'art. 21, § 3, 3°',
  '21-8': 'art. 21, § 3, 4°',
  '21-9': 'art. 21, § 3, 5°',
  '21-10': 'art. 21, § 3, al. 2',
  '21-13': 'art. 21, § 2, al. 2',
};

/** A finding of art. 21. */
export function finding21(
  rule: string,
  code: Code,
  rest: {
    readonly reason: string;
    readonly figures: Figures;
    readonly missing?: readonly string[];
    readonly records?: readonly string[];
  },
): Finding {
  return {
    rule,
    code,
    article: ARTICLES[rule] ?? 'art. 21',
    reason: rest.reason,
    missing: rest.missing ?? [],
    records: rest.records ?? [],
    figures: rest.figures,
  };
}
