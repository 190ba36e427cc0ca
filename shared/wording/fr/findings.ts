import type { findings as source } from '../en/findings.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** What the rules say, in sentences. */
export const findings: FrenchWordingOf<typeof source> = {
  title: 'Pourquoi',
};
