import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Outcome, Trial } from './trial.ts';

const absolute = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Every trial leaves modules behind that a process never forgets. */
const TRIALS_A_PROCESS = 200;

/** Runs tests on changed texts, one after the other, in a process that it may end. */
export type Tester = {
  /** A text on which the tests never come to an end counts as noticed. */
  run(trial: Trial, patienceMs: number): Promise<Outcome>;
  end(): void;
};

/** A process that keeps the tests ready between runs; a new one after each that had to be ended. */
export function createTester(): Tester {
  let child: ChildProcess | undefined;
  let trials = 0;

  return {
    async run(trial, patienceMs) {
      if (trials % TRIALS_A_PROCESS === 0) end();
      trials += 1;
      child ??= await start();
      const running = child;
      const outcome = await new Promise<Outcome | null>((resolve) => {
        const timer = setTimeout(() => resolve(null), patienceMs);
        running.once('message', (message) => {
          clearTimeout(timer);
          resolve(message as Outcome); // Safe: the process answers a trial with its outcome.
        });
        running.send(trial);
      });
      if (outcome !== null) return outcome;
      end();
      return { isKilled: true, durations: {} };
    },
    end,
  };

  function end() {
    child?.kill('SIGKILL');
    child = undefined;
  }
}

async function start(): Promise<ChildProcess> {
  const child = fork(absolute('trial.ts'), [absolute('short-properties.ts')], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [...process.execArgv, '--disable-warning=ExperimentalWarning'],
  });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', reject);
  });
  return child;
}
