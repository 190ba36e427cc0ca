import { setTimeout as wait } from 'node:timers/promises';

const WINDOW_MS = 60_000;
const FREE_TRIES = 10;
const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 5_000;

/** Slows whoever tries tokens or codes (SEC-H9). */
export type Brake = {
  /** To be awaited before a wrong token or code is answered. */
  wrongTry(): Promise<void>;
};

/** `warn` is told once a minute at most, with the number of wrong tries. */
export function createBrake(now: () => number, warn: (tries: number) => void): Brake {
  let tries: readonly number[] = [];
  let warnedAt = -Infinity;

  return {
    async wrongTry() {
      const at = now();
      tries = [...tries.filter((earlier) => at - earlier < WINDOW_MS), at].slice(-1_000);
      const delay = delayAfter(tries.length);
      if (delay > 0 && at - warnedAt >= WINDOW_MS) {
        warnedAt = at;
        warn(tries.length);
      }
      if (delay > 0) await wait(delay);
    },
  };
}

/** Milliseconds: none for the first ten wrong tries of a minute, then doubling up to 5 seconds. */
export function delayAfter(tries: number): number {
  if (tries <= FREE_TRIES) return 0;
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (tries - FREE_TRIES - 1));
}
