import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { day } from '../shared/dates.ts';
import { plannerHome } from './api/planner-home.ts';
import { machineLanguage } from './cli/machine-language.ts';
import { run } from './cli/run.ts';

// What the command writes is its owner's only: these are personnel files.
process.umask(0o077);
const { env, platform } = process;
const { locale } = Intl.DateTimeFormat().resolvedOptions();
const now = new Date();
const two = (number: number) => String(number).padStart(2, '0');
const manifest: unknown = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

const outcome = await run(
  process.argv.slice(2),
  {
    language: machineLanguage(env, locale),
    // The calendar day of this machine, as on the wall beside it.
    today: day(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`),
  },
  {
    home: plannerHome(platform, env, homedir()),
    version:
      manifest !== null && typeof manifest === 'object' && 'version' in manifest
        ? String(manifest.version)
        : '',
    report: (line) => void process.stderr.write(`${line}\n`),
  },
);
// A reader that has seen enough, such as `head`, closes the pipe: that is no fault of ours.
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code !== 'EPIPE') throw failure;
});
process.stdout.write(outcome.stdout);
process.stderr.write(outcome.stderr);
// Not `exit()`, which would cut off an answer still on its way through a pipe.
process.exitCode = outcome.exitCode;
