import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const absolute = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const report = process.env['VITEST_REPORT'];

/** A costly property tries the same 5,000 cases each time; asked for more, others each time. */
const { PROPERTY_RUNS: runs } = process.env;
const manyRuns =
  runs === undefined ? { numRuns: 5_000, seed: 20_150_305 } : { numRuns: Number(runs) };

/** Tests lie beside what they test; each project says which machine they imitate. */
export default defineConfig({
  test: {
    // `.ci/run` asks for a report that it can add up.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    projects: [
      {
        // Its binary is not always there, and importing the module starts a download.
        resolve: { alias: { electron: absolute('electron/shell/testing/electron.ts') } },
        test: {
          name: 'node',
          include: ['{shared,electron,migrations,build/scripts,build/mutation}/**/*.test.ts'],
          testTimeout: 30_000,
          provide: { manyRuns },
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          include: ['renderer/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['renderer/testing/patience.ts'],
          testTimeout: 30_000,
          // Read by the contrast test; other styles stay empty.
          css: { include: [/tokens/] },
        },
      },
      { test: { name: 'checks', include: ['build/checks/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // A real browser on a busy machine: the report names what needed its second try.
          retry: 1,
        },
      },
    ],
  },
});
