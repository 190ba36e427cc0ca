import { setImmediate } from 'node:timers/promises';
import type { BreachList } from '../../shared/api/quality-api.ts';
import type { RecordTable } from '../../shared/api/records-api.ts';
import type { Moment } from '../../shared/api/records.ts';
import { breaches } from '../../shared/quality/breaches.ts';
import type { FileAnswer } from '../../shared/rules/file-answer.ts';
import { indexFile } from '../../shared/rules/file/file-index.ts';
import { answersInTurn } from '../../shared/rules/judge-file.ts';
import { loadBesideFacts } from '../db/beside-facts.ts';
import { loadPlannerFacts } from '../db/planner-facts.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';

/** What is wrong in the rows of a table, and in how many rows of each; others are answered between articles. */
export async function listBreaches(
  db: ReadDb,
  { on, until }: Pick<Moment, 'on' | 'until'>,
  table: RecordTable,
): Promise<BreachList> {
  const facts = await loadPlannerFacts(db);
  const beside = await loadBesideFacts(db);
  const file = indexFile(facts, { on, until, readings: await loadReadings(db) });
  const answers: FileAnswer[] = [];
  for (const some of answersInTurn(file)) {
    answers.push(...some);
    await setImmediate();
  }
  const found = breaches(file, answers, beside);
  const byTable = Map.groupBy(found, (one) => one.table);
  return {
    breaches: byTable.get(table) ?? [],
    rows: Object.fromEntries(
      [...byTable].map(([name, own]) => [name, new Set(own.map(({ id }) => id)).size]),
    ),
  };
}
