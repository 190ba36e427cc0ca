import { runExample } from '../../../shared/rules/examples/run-example.ts';
import type { WorkedExample } from '../../../shared/rules/examples/worked-example.ts';

/** How many examples there are, and how many of them are met in all their questions. */
export function countMet(examples: readonly WorkedExample[]): {
  readonly met: number;
  readonly all: number;
} {
  const unmet = new Set(
    examples.filter((example) => !runExample(example).isMet).map(({ id }) => id),
  );
  const all = new Set(examples.map(({ id }) => id)).size;
  return { met: all - unmet.size, all };
}
