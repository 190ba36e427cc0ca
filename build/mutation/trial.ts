import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isReading } from './covering-tests.ts';
import { takeTests, type Test } from './stand-in.ts';

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

const [setup = ''] = process.argv.slice(2);
const standIn = new URL('./stand-in.ts', import.meta.url).href;
const stripped = new Map<string, string>();
let present: Trial | undefined;
let round = 0;

// Vitest takes a second to begin anew; here only what reads the changed file is read again.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest' && context.parentURL !== standIn)
      return { url: standIn, shortCircuit: true };
    const found = next(specifier, context);
    const isAgain = found.url.startsWith('file:') && isChangedWith(fileURLToPath(found.url));
    return isAgain ? { ...found, url: `${found.url}?${round}` } : found;
  },
  load(url, context, next) {
    const [, path] = /^(file:.*\.ts)\?\d+$/.exec(url) ?? [];
    if (path === undefined) return next(url, context);
    return { format: 'module', source: sourceOf(fileURLToPath(path)), shortCircuit: true };
  },
});
await import(pathToFileURL(setup).href);

process.on('message', (trial: Trial) => {
  void run(trial).then((outcome) => process.send?.(outcome));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

function isChangedWith(path: string): boolean {
  if (present === undefined || path.includes('node_modules')) return false;
  return path.endsWith('.test.ts') || isReading(path, present.file);
}

function sourceOf(path: string): string {
  if (path === present?.file) return stripTypeScriptTypes(present.text);
  const known = stripped.get(path) ?? stripTypeScriptTypes(readFileSync(path, 'utf8'));
  stripped.set(path, known);
  return known;
}

async function run(trial: Trial): Promise<Outcome> {
  present = trial;
  round += 1;
  const durations: Record<string, number> = {};
  for (const path of trial.stages.flat()) {
    const begin = performance.now();
    const passes = await passesAll(path);
    durations[path] = performance.now() - begin;
    if (!passes) return { isKilled: true, durations };
  }
  return { isKilled: false, durations };
}

async function passesAll(path: string): Promise<boolean> {
  let tests: readonly Test[];
  try {
    await import(`${pathToFileURL(path).href}?${round}`);
    tests = takeTests();
    for (const test of tests) await test();
  } catch {
    takeTests();
    return false;
  }
  return true;
}
