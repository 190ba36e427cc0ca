import { createPlanner } from '../../electron/db/create.ts';
import { fillDemonstration } from '../../electron/demonstration/fill-demonstration.ts';
import { day } from '../../shared/dates.ts';

/** Writes a planner file with so many times the demonstration's 613 careers and 184 state agents. */
export async function writeDemonstration(file: string, scale: number): Promise<void> {
  const made = await createPlanner(file, 'real');
  if (!made.ok) throw new Error(made.error.code);
  const filled = await fillDemonstration(made.value.db, {
    ...{ at: '2026-11-22T09:00:00.000Z', actor: 'bench', on: day('2026-11-22'), scale },
  });
  await made.value.close();
  if (!filled.ok) throw new Error(filled.error.code);
}
