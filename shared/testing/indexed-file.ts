import { day } from '../dates.ts';
import type { Question } from '../rules/clock.ts';
import { indexFile, type FileIndex } from '../rules/file/file-index.ts';
import type { PlannerFacts } from '../rules/planner-facts.ts';
import { DEFAULT_READINGS } from '../rules/readings.ts';
import { someFacts } from './planner-facts.ts';

/** A planner file with these facts only, asked on 22-11-2026 under the default readings. */
export function indexedFile(
  facts: Partial<PlannerFacts>,
  question: Partial<Question> = {},
): FileIndex {
  return indexFile(someFacts(facts), {
    ...{ on: day('2026-11-22'), until: day('2027-12-31'), readings: DEFAULT_READINGS },
    ...question,
  });
}
