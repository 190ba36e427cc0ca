export { expect } from 'vitest';

/** What a file of tests asks to be run. */
export type Test = () => unknown;

let tests: Test[] = [];

/** The tests named since the last time. */
export function takeTests(): readonly Test[] {
  const taken = tests;
  tests = [];
  return taken;
}

/** As Vitest's, for what the tests of the rules use of it. */
export function describe(_name: string, body: () => void): void {
  body();
}

export function it(_name: string, body: Test): void {
  tests.push(body);
}

it.each =
  (rows: readonly unknown[]) =>
  (_name: string, body: (...row: readonly unknown[]) => unknown): void => {
    for (const row of rows) tests.push(() => (Array.isArray(row) ? body(...row) : body(row)));
  };

/** A property that is worth thousands of runs makes do with some. */
export function inject(): { readonly numRuns: number } {
  return { numRuns: 300 };
}
