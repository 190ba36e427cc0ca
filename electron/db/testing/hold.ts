import { openForTest } from './planners.ts';

/** A process that opens the file it is given, says so, and never lets go. */
await openForTest(process.argv[2] ?? '');
process.stdout.write('held\n');
setInterval(() => undefined, 60_000);
