import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The tests that read `file`, directly or through others; all paths absolute. */
export function testsCovering(file: string, tests: readonly string[]): readonly string[] {
  return tests.filter((test) => isReading(test, file));
}

/** Whether a file is `other`, or reads it, directly or through others; both paths absolute. */
export function isReading(file: string, other: string): boolean {
  return reachableFrom(file).has(other);
}

const reached = new Map<string, ReadonlySet<string>>();

function reachableFrom(file: string): ReadonlySet<string> {
  const known = reached.get(file);
  if (known) return known;
  const found = new Set([file]);
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const imported of importsOf(next)) {
      if (!found.has(imported)) waiting.push(imported);
      found.add(imported);
    }
  }
  reached.set(file, found);
  return found;
}

/** Our own files that a file reads; what is imported as a type only is not read. */
function importsOf(file: string): readonly string[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)(?! type)[^;]*?from '(\.[^']+)'/gm,
  );
  return [...found].map(([, path]) => resolve(dirname(file), path ?? ''));
}
