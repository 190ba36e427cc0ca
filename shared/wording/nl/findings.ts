import type { findings as source } from '../en/findings.ts';
import type { WordingOf } from '../wording-of.ts';

/** What the rules say, in sentences. */
export const findings: WordingOf<typeof source> = {
  title: 'Waarom',
};
