import { randomBytes } from 'node:crypto';

/**
 * Logs a bug and gives the number the user will quote.
 *
 * These are personnel files: the log holds call, kind of error and place in our code, never the
 * message, which may repeat what was typed.
 */
export function createReport(log: (line: string) => void): (bug: unknown, call: string) => string {
  return (bug, call) => {
    const incident = randomBytes(4).toString('hex');
    const kind = bug instanceof Error ? bug.name : typeof bug;
    const places = bug instanceof Error ? placesIn(bug) : [];
    log([`incident ${incident}`, call, kind, ...places].join(' | '));
    return incident;
  };
}

/** The first lines of the stack that point into the code, without its folder. */
function placesIn(bug: Error): readonly string[] {
  const lines = (bug.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return lines.slice(0, 4).map((line) => line.replace(/^.*[\\/(]([^\\/(]+:\d+):\d+\)?$/, '$1'));
}
