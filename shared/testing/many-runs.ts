import type { Parameters } from 'fast-check';
import { inject } from 'vitest';

/** How often a property runs that is worth thousands of runs, as vitest.config.ts says. */
export type ManyRuns = Pick<Parameters<unknown>, 'numRuns' | 'seed'>;

declare module 'vitest' {
  interface ProvidedContext {
    readonly manyRuns: ManyRuns;
  }
}

/** Given to `fc.assert`: by default 5,000 runs from one seed, else as many as `PROPERTY_RUNS` asks. */
export const MANY_RUNS = inject('manyRuns');
