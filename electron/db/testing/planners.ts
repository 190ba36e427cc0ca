import { join } from 'node:path';
import { insertRow, record } from '../journal.ts';
import type { Planner } from '../planner.ts';
import { createPlanner } from '../create.ts';
import { openPlanner, type OpenOptions } from '../open.ts';
import { anAgentRow, anEntry } from './rows.ts';

/** A closed planner file in `folder` with some invented agents. */
export async function aPlannerFile(folder: string, agents = 3): Promise<string> {
  const path = join(folder, 'test.planner');
  const created = await createPlanner(path, 'real');
  if (!created.ok) throw new Error(created.error.code);
  const rows = Array.from({ length: agents }, (_, index) =>
    insertRow('agent', anAgentRow({ staff_number: `S${index + 1}` })),
  );
  await record(created.value.db, anEntry({ action: 'imports.commit' }), rows);
  await created.value.close();
  return path;
}

/** Opens a file that must open. */
export async function openForTest(path: string, options?: OpenOptions): Promise<Planner> {
  const opened = await openPlanner(path, options);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}
