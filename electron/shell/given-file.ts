import { isAbsolute } from 'node:path';
import { app } from 'electron';
import { PLANNER_ENDING } from '../db/file-format.ts';

/** The one planner file that a command line names by its whole path; null = none, or several. */
export function plannerFileIn(args: readonly string[]): string | null {
  const named = args
    .slice(1)
    .filter((one) => isAbsolute(one) && one.toLowerCase().endsWith(PLANNER_ENDING));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/**
 * Hears of planner files opened with a double click while this process runs: from a second start,
 * or from macOS, which may tell before `ready`.
 */
export function followGivenFiles(onGiven: (path: string) => void): void {
  app.on('second-instance', (_event, args) => {
    const path = plannerFileIn(args);
    if (path !== null) onGiven(path);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    const own = plannerFileIn(['', path]);
    if (own !== null) onGiven(own);
  });
}
