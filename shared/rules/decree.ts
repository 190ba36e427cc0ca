import { assignments } from './coverage/assignments.ts';
import type { ArticleEntry } from './coverage/article-entry.ts';
import { structure } from './coverage/structure.ts';
import type { WorkedExample } from './examples/worked-example.ts';
import { WORKED_EXAMPLES } from './examples/worked-examples.ts';
import { SWITCH_NAMES, SWITCHES, type SwitchName } from './readings.ts';

/** Every article of the decree that a planner meets, in its order, then the language laws. */
export const DECREE: readonly ArticleEntry[] = [...structure, ...assignments];

/** The worked examples about an article, in the order of the catalogue. */
export function examplesOf(number: string): readonly WorkedExample[] {
  return WORKED_EXAMPLES.filter(({ article }) => article === number);
}

/** The doubtful readings that bear on an article, in the order of the catalogue. */
export function readingsOf(number: string): readonly SwitchName[] {
  return SWITCH_NAMES.filter((name) => SWITCHES[name].article === number);
}
