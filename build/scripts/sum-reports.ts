import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Vitest's JSON report holds that we read. */
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
};

const [folder = '.'] = process.argv.slice(2);
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  // Safe: written by Vitest's own reporter.
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report);

const passed = reports.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0);
const failed = reports.reduce((sum, { numFailedTests }) => sum + numFailedTests, 0);
// A suite that could not be loaded fails without a failed test.
const isGood = reports.length > 0 && reports.every(({ success }) => success);
process.exitCode = isGood && failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${isGood ? failed : Math.max(failed, 1)} failed\n`);
