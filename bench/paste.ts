import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { aDesk, type TestDesk } from '../electron/api/testing/desk.ts';
import { createPlanner } from '../electron/db/create.ts';
import { fillDemonstration } from '../electron/demonstration/fill-demonstration.ts';
import type { RecordRow } from '../shared/api/records-api.ts';
import { day } from '../shared/dates.ts';
import { median, told, within, type BenchRow } from './row.ts';

/** A block as officers paste: rows by cells. */
const [ROWS, ROUNDS] = [500, 9];

const folder = await mkdtemp(join(tmpdir(), 'planner-bench-'));
const small = await measure(1);
const large = await measure(20);
await rm(folder, { recursive: true });

const rows: readonly BenchRow[] = [
  within(500, {
    name: 'paste of 500 x 10 cells, 613 agents, durable',
    ours: small.paste,
    unit: 'ms',
  }),
  within(500, { name: 'paste of 500 x 10 cells, 12,260 agents', ours: large.paste, unit: 'ms' }),
  within(100, { name: 'one cell, 12,260 agents, durable', ours: large.cell, unit: 'ms' }),
  told({ name: 'list of 12,260 agents', ours: large.list, unit: 'ms' }),
];
process.stdout.write(JSON.stringify(rows));

/** Median times on a file with that many demonstrations in it, on the disk. */
async function measure(scale: number) {
  const made = await createPlanner(join(folder, `${scale}.planner`), 'demonstration');
  if (!made.ok) throw new Error(made.error.code);
  const who = { at: '2026-11-22T09:00:00.000Z', actor: 'bench', on: day('2026-11-22') };
  await fillDemonstration(made.value.db, { ...who, scale });
  const desk = await aDesk([], made.value);

  const [paste, cell, list]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const agents = await listAgents(desk);
    list.push(performance.now() - start);
    paste.push(await timeOf(() => change(desk, agents.slice(0, ROWS), `${round}`)));
    const [first] = await listAgents(desk);
    if (first) cell.push(await timeOf(() => change(desk, [first], `one ${round}`)));
  }
  await desk.close();
  return { paste: median(paste), cell: median(cell), list: median(list) };
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function listAgents({ api }: TestDesk): Promise<readonly RecordRow[]> {
  const listed = await api.records.list({ table: 'agents', knownOn: null });
  if (!listed.ok) throw new Error(listed.error.code);
  return listed.value;
}

/** Ten cells a row, days and words as a spreadsheet gives them. */
async function change({ api }: TestDesk, agents: readonly RecordRow[], mark: string) {
  const written = await api.records.change({
    changes: agents.map(({ id, version }) => ({
      ...{ table: 'agents', op: 'update', id, version },
      values: {
        ...{ last_name: `Plak ${mark}`, first_name: `Ève ${mark}`, level: mark, gender: 'vrouw' },
        ...{ contract: 'statutaire', former_career: 'Kanselarij', language_role: 'néerlandais' },
        ...{ retires_on: '31/12/2050', phone: `+32 ${mark}`, email: `${mark}@example.test` },
      },
    })),
    reason: null,
  });
  if (!written.ok) throw new Error(JSON.stringify(written.error));
}
