import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { aDesk } from '../electron/api/testing/desk.ts';
import { openMemoryPlanner } from '../electron/db/memory.ts';
import { fillDemonstration } from '../electron/demonstration/fill-demonstration.ts';
import { day } from '../shared/dates.ts';
import { median, told, within, type BenchRow } from './row.ts';

const ROUNDS = 9;
/** Times the 613 careers of the demonstration, with its state agents. */
const SCALE = 10;
const MOMENT = { on: day('2026-11-22'), until: day('2027-12-31'), knownOn: null };

const planner = await openMemoryPlanner('demonstration');
const who = { at: '2026-11-22T09:00:00.000Z', actor: 'bench', on: MOMENT.on };
await fillDemonstration(planner.db, { ...who, scale: SCALE });
const desk = await aDesk([], planner);
await desk.api.overview.get(MOMENT);

const waiting = monitorEventLoopDelay({ resolution: 1 });
const figures: number[] = [];
waiting.enable();
for (let round = 0; round < ROUNDS; round += 1)
  figures.push(await timeOf(() => desk.api.overview.get(MOMENT)));
waiting.disable();
const standing: number[] = [];
for (let round = 0; round < ROUNDS; round += 1)
  standing.push(await timeOf(() => desk.api.overview.standing(MOMENT)));
await desk.close();

const rows: readonly BenchRow[] = [
  within(300, { name: 'overview, figures of 6,130 careers', ours: median(figures), unit: 'ms' }),
  told({ name: 'overview, longest others wait for it', ours: waiting.max / 1e6, unit: 'ms' }),
  told({ name: 'overview, quality and hardship', ours: median(standing), unit: 'ms' }),
];
process.stdout.write(JSON.stringify(rows));

async function timeOf(work: () => Promise<{ readonly ok: boolean }>): Promise<number> {
  const start = performance.now();
  const { ok } = await work();
  if (!ok) throw new Error('the overview was refused');
  return performance.now() - start;
}
