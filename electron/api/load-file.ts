import type { IsoDate } from '../../shared/dates.ts';
import { indexFile, type FileIndex } from '../../shared/rules/file/file-index.ts';
import { loadPlannerFacts } from '../db/planner-facts.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';

/** The file on a day, under its readings; the window of planning is of no account outside art. 17. */
export async function loadFile(db: ReadDb, on: IsoDate): Promise<FileIndex> {
  const question = { on, until: on, readings: await loadReadings(db) };
  return indexFile(await loadPlannerFacts(db), question);
}
