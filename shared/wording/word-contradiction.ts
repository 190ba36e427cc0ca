import type { Contradiction } from '../quality/contradictions.ts';
import { unbroken, wordFigures } from './findings.ts';
import type { Translate } from './translator.ts';

/** What cannot be true of a record, in one sentence. */
export function wordContradiction(
  { reason, figures }: Pick<Contradiction, 'reason' | 'figures'>,
  translate: Translate,
): string {
  const values = wordFigures(figures, translate);
  return unbroken(translate(`quality.reason.${reason}`, values), translate);
}
