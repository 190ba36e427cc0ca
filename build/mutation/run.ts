import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { testsCovering } from './covering-tests.ts';
import { EQUIVALENT } from './equivalent.ts';
import { listMutants, type Mutant } from './mutants.ts';
import { createTester, type Tester } from './tester.ts';

/** All that is law or arithmetic of the law. */
const TRIED = ['shared/{dates,holidays,periods}.ts', 'shared/{rules,hardship}/**/*.ts'];
const TESTS = ['shared/*.test.ts', 'shared/{rules,hardship}/**/*.test.ts'];

/** Lists about the rules: the checks of the repository hold them, no test of a rule. */
const LISTS = /^shared.rules.(?:coverage.|examples.|decree\.ts$)/;

/** After so many changes a tester must find nothing wrong with a text as it is. */
const CONTROL_EVERY = 50;

/** What is not back by then turns in circles, and counts as noticed. */
const LEAST_PATIENCE_MS = 10_000;
const FIRST_PATIENCE_MS = 300_000;

/** Tests that take longer run last, on what the others did not notice. */
const SLOW_MS = 300;

type Source = {
  readonly file: string;
  readonly path: string;
  readonly text: string;
  readonly stages: readonly (readonly string[])[];
  /** Longer than any run that ends, in ms. */
  readonly patienceMs: number;
};
type Tried = { readonly source: Source; readonly mutant: Mutant; readonly isKilled: boolean };

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jobs: { type: 'string', default: String(Math.min(availableParallelism(), 4)) },
    // What an earlier run printed: only what survived it is tried again.
    again: { type: 'string' },
  },
});
const begin = performance.now();
const tests = globSync(TESTS, { cwd: root })
  .map((path) => resolve(root, path))
  .toSorted();
const testers = Array.from({ length: Number(values.jobs) }, () => createTester());
const chosen = chosenFiles();
const durations = await timeTests();
const sources = chosen.map(toSource);
const earlier = values.again === undefined ? null : readFileSync(values.again, 'utf8');
const queue = sources
  .flatMap((source) => listMutants(source.text).map((mutant) => ({ source, mutant })))
  .filter((one) => earlier === null || isToldIn(earlier, one));
const tried: Tried[] = [];
await Promise.all(testers.map((tester) => work(tester)));
for (const tester of testers) tester.end();
process.exitCode = tell();

/** All that may be tried, or what the arguments begin. */
function chosenFiles(): readonly string[] {
  return globSync(TRIED, { cwd: root })
    .filter((path) => !path.endsWith('.test.ts') && !LISTS.test(path))
    .filter((path) => positionals.length === 0 || positionals.some((one) => path.startsWith(one)))
    .toSorted();
}

/** The tests must pass on the text as it is, and are then known by how long they take. */
async function timeTests(): Promise<Readonly<Record<string, number>>> {
  const [tester] = testers;
  const stages = [[...new Set(chosen.flatMap(testsHolding))]];
  const file = resolve(root, chosen.find((path) => isCovered(path)) ?? '');
  const outcome = await tester?.run(
    { file, text: readFileSync(file, 'utf8'), stages },
    FIRST_PATIENCE_MS,
  );
  if (outcome === undefined || outcome.isKilled) throw new Error('the tests fail as they are');
  const broken = await tester?.run({ file, text: 'throw new Error();', stages }, FIRST_PATIENCE_MS);
  if (broken?.isKilled !== true) throw new Error('the tests do not read the changed text');
  return outcome.durations;
}

function isCovered(path: string): boolean {
  return testsCovering(resolve(root, path), tests).length > 0;
}

/** A file is held by the tests of its folder and the folders above; one without, by all that read it. */
function testsHolding(path: string): readonly string[] {
  const file = resolve(root, path);
  const covering = testsCovering(file, tests);
  const beside = covering.filter((test) => dirname(file).startsWith(dirname(test)));
  return beside.length > 0 ? beside : covering;
}

/** The tests named after a file come first. */
function toSource(path: string): Source {
  const file = resolve(root, path);
  const held = testsHolding(path);
  const msOf = (test: string) => durations[test] ?? 0;
  const isSlow = (test: string) => msOf(test) >= SLOW_MS;
  const isOwn = (test: string) => basename(test).startsWith(basename(path, '.ts'));
  return {
    ...{ file, path, text: readFileSync(file, 'utf8') },
    stages: [
      held.filter((test) => isOwn(test) && !isSlow(test)),
      held.filter((test) => !isOwn(test) && !isSlow(test)),
      held.filter(isSlow),
    ],
    patienceMs: LEAST_PATIENCE_MS + 5 * held.reduce((sum, test) => sum + msOf(test), 0),
  };
}

async function work(tester: Tester): Promise<void> {
  let done = 0;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { source, mutant } = next;
    const { file, text, stages, patienceMs } = source;
    const changed = text.slice(0, mutant.start) + mutant.becomes + text.slice(mutant.end);
    const { isKilled } = await tester.run({ file, text: changed, stages }, patienceMs);
    tried.push({ ...next, isKilled });
    done += 1;
    if (done % CONTROL_EVERY === 0) {
      const control = await tester.run({ file, text, stages: stages.slice(0, 2) }, patienceMs);
      if (control.isKilled) throw new Error(`the tests fail on ${source.path} as it is`);
    }
    if (!isKilled && !isEquivalent(next)) process.stderr.write(`${place(next)}\n`);
    if (tried.length % 100 === 0)
      process.stderr.write(`${tried.length} tried, ${queue.length} left\n`);
  }
}

function isEquivalent({ source, mutant }: Pick<Tried, 'source' | 'mutant'>): boolean {
  return EQUIVALENT.some(
    ({ file, line, changes }) =>
      file === source.path && line === lineOf(source, mutant) && changes.includes(changeOf(mutant)),
  );
}

/** Lines may have moved since. */
function isToldIn(report: string, { source, mutant }: Pick<Tried, 'source' | 'mutant'>): boolean {
  const at = report.indexOf(`  ${changeOf(mutant)}\n    ${lineOf(source, mutant)}\n`);
  return at !== -1 && report.includes(`${source.path}:`);
}

function lineOf({ text }: Source, { line }: Mutant): string {
  return (text.split('\n')[line - 1] ?? '').trim();
}

function changeOf({ was, becomes }: Mutant): string {
  return `${was.trim()} → ${becomes.trim()}`.replaceAll(/\s+/g, ' ');
}

function place({ source, mutant }: Pick<Tried, 'source' | 'mutant'>): string {
  return `${source.path}:${mutant.line}  ${changeOf(mutant)}\n    ${lineOf(source, mutant)}`;
}

/** The table, who survived, and what the list of equivalents should no longer hold. */
function tell(): number {
  const survivors = tried.filter((one) => !one.isKilled && !isEquivalent(one));
  const lines = [...sources.map(({ path }) => path), ''].map((path) => {
    const own = tried.filter(({ source }) => path === '' || source.path === path);
    const killed = own.filter(({ isKilled }) => isKilled).length;
    const equivalent = own.filter((one) => !one.isKilled && isEquivalent(one)).length;
    const survived = own.length - killed - equivalent;
    const figures = [own.length, killed, equivalent, survived];
    return `${(path || 'together').padEnd(44)}${figures.map((one) => String(one).padStart(12)).join('')}`;
  });
  const heads = ['changes', 'killed', 'equivalent', 'survived'];
  const stale = earlier === null ? staleEquivalents() : [];
  const told = [
    `${''.padEnd(44)}${heads.map((one) => one.padStart(12)).join('')}`,
    ...lines,
    `${Math.round((performance.now() - begin) / 1000)} s`,
    ...(survivors.length > 0 ? ['', 'Survived:', ...survivors.map(place)] : []),
    ...(stale.length > 0 ? ['', 'Listed as equivalent, but killed or gone:', ...stale] : []),
  ];
  process.stdout.write(`${told.join('\n')}\n`);
  return survivors.length > 0 || stale.length > 0 ? 1 : 0;
}

function staleEquivalents(): readonly string[] {
  const alive = tried.filter(({ isKilled }) => !isKilled);
  return EQUIVALENT.filter(({ file }) => sources.some(({ path }) => relative('.', path) === file))
    .flatMap(({ file, line, changes }) => changes.map((change) => ({ file, line, change })))
    .filter(
      ({ file, line, change }) =>
        !alive.some(
          ({ source, mutant }) =>
            source.path === file && lineOf(source, mutant) === line && changeOf(mutant) === change,
        ),
    )
    .map(({ file, line, change }) => `${file}  ${change}\n    ${line}`);
}
