import { day, type IsoDate } from '../../dates.ts';
import type { Finding } from '../finding.ts';

/** Entry into force of the decree; what began before is history and is not judged (art. 24). */
export const ENTRY_INTO_FORCE: IsoDate = day('2015-03-30');

/** Length of a posting: four years (art. 17, § 1, al. 2 and 3), unchanged since 30-03-2015. */
export const POSTING_MONTHS = 48;

/** Length of the period at headquarters: three years (art. 17, § 1, al. 2), since 30-03-2015. */
export const HEADQUARTERS_MONTHS = 36;

/** Postings before a period at headquarters: two (art. 17, § 1, al. 2 and 3), since 30-03-2015. */
export const POSTINGS_IN_A_ROW = 2;

/** What the traineeship in post may count for, at most (art. 17, § 1, al. 5), since 30-03-2015. */
export const CREDIT_MAX_MONTHS = 12;

/** The summer movement, both days inclusive (our figures: the decree knows none; A6). */
export const MOVEMENT = { first: '07-15', last: '08-31' } as const;

/** What the summer movement may add to a period or cut off it, at most (our figure; A6). */
export const MOVEMENT_MAX_MONTHS = 6;

/** The paragraphs, as letters print them. */
export const ARTICLE = {
  '17-1': 'art. 17, § 1, al. 1',
  '17-2': 'art. 17, § 1, al. 2',
  '17-3': 'art. 17, § 1, al. 3',
  '17-4': 'art. 17, § 1, al. 4',
  '17-5': 'art. 17, § 1, al. 5',
  '17-6': 'art. 17, § 1, al. 6',
  '17-7': 'art. 17, § 2, al. 1',
  '17-8': 'art. 17, § 2, al. 2',
} as const;

export type RuleOf17 = keyof typeof ARTICLE;

const NONE: readonly string[] = [];

/** A finding of art. 17; `records` and `missing` are empty unless given. */
export function finding(
  rule: RuleOf17,
  code: Finding['code'],
  rest: Pick<Finding, 'reason' | 'figures'> & Partial<Pick<Finding, 'records' | 'missing'>>,
): Finding {
  return {
    rule,
    code,
    article: ARTICLE[rule],
    reason: rest.reason,
    missing: rest.missing ?? NONE,
    records: rest.records ?? NONE,
    figures: rest.figures,
  };
}
