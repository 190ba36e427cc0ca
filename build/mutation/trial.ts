import { createVitest } from 'vitest/node';
import type { Plugin } from 'vite';

/** A file with a text of its own, and the tests to run on it, in stages. */
export type Trial = {
  /** Absolute path; the text stands in for what is on disk. */
  readonly file: string;
  readonly text: string;
  /** Absolute paths of tests; a stage runs only if the stages before it passed. */
  readonly stages: readonly (readonly string[])[];
};

/** What is sent back: whether a test failed, and how long each file of tests took, in ms. */
export type Outcome = {
  readonly isKilled: boolean;
  readonly durations: Readonly<Record<string, number>>;
};

const [root = '.', setup = ''] = process.argv.slice(2);
let present: Trial | undefined;

const instead: Plugin = {
  name: 'text-of-the-trial',
  enforce: 'pre',
  load: (id) => (id === present?.file ? present.text : undefined),
};

const vitest = await createVitest(
  {
    ...{ root, config: false, watch: false, reporters: [], bail: 1, testTimeout: 60_000 },
    // Kept on disk, a module would not be asked for again.
    fsModuleCache: false,
    // One thread, one set of modules: a run takes a quarter of the time.
    ...{ pool: 'threads', maxWorkers: 1, isolate: false, setupFiles: [setup] },
    include: ['shared/*.test.ts', 'shared/{rules,hardship}/**/*.test.ts'],
    // The full number is for `npm test`.
    provide: { manyRuns: { numRuns: 300 } },
  },
  { plugins: [instead], logLevel: 'silent' },
);
const specifications = await vitest.globTestSpecifications();

process.on('message', (trial: Trial) => {
  void run(trial).then((outcome) => process.send?.(outcome));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function run(trial: Trial): Promise<Outcome> {
  present = trial;
  vitest.invalidateFile(trial.file);
  const durations: Record<string, number> = {};
  let isKilled = false;
  for (const stage of trial.stages) {
    if (isKilled || stage.length === 0) continue;
    const chosen = specifications.filter(({ moduleId }) => stage.includes(moduleId));
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen);
    // Files of earlier runs are told again, with what came of them then.
    const ran = testModules.filter(({ moduleId }) => stage.includes(moduleId));
    isKilled = unhandledErrors.length > 0 || ran.some((module) => !module.ok());
    for (const module of ran) durations[module.moduleId] = module.diagnostic().duration;
  }
  present = undefined;
  vitest.invalidateFile(trial.file);
  return { isKilled, durations };
}
