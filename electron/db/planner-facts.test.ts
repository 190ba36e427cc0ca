import { expect, it, onTestFinished } from 'vitest';
import { day } from '../../shared/dates.ts';
import { anAgent } from '../../shared/testing/careers.ts';
import { toAgentRow } from './agents.ts';
import { insertRow, record } from './journal.ts';
import { openMemoryPlanner } from './memory.ts';
import { loadPlannerFacts } from './planner-facts.ts';
import type { WriteDb } from './schema.ts';
import { anEntry } from './testing/rows.ts';

async function countQueries(db: WriteDb): Promise<number> {
  let queries = 0;
  const watched = db.withPlugin({
    transformQuery: ({ node }) => {
      queries += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
  await loadPlannerFacts(watched);
  return queries;
}

it('asks as many questions for twenty agents as for none, and gathers what each has', async () => {
  const planner = await openMemoryPlanner();
  onTestFinished(() => planner.close());
  const before = await countQueries(planner.db);
  const agents = Array.from({ length: 20 }, (_, index) => `T${String(index).padStart(3, '0')}`);
  const written = await record(
    planner.db,
    anEntry(),
    agents.flatMap((staffNumber) => [
      insertRow('agent', toAgentRow(anAgent({ staffNumber }))),
      insertRow('class_period', {
        ...{ id: `c-${staffNumber}`, staff_number: staffNumber },
        ...{ class: 'A2', since: null },
      }),
      insertRow('certificate', {
        ...{ id: `x-${staffNumber}`, staff_number: staffNumber, exam: 'english_c1_writing' },
        ...{ obtained_on: day('2020-01-01'), level: null, valid_until: null, proof: null },
      }),
      insertRow('mandate', {
        ...{ id: `m-${staffNumber}`, staff_number: staffNumber, kind: 'management' as const },
        ...{ service: null, from_date: day('2020-01-01'), to_date: null, interim: null },
      }),
    ]),
  );
  expect(written.ok).toBe(true);
  expect(await countQueries(planner.db)).toBe(before);
  const facts = await loadPlannerFacts(planner.db);
  expect(facts.agents.map(({ staffNumber }) => staffNumber)).toEqual(agents);
  for (const agent of facts.agents)
    expect(agent).toMatchObject({
      classes: [{ class: 'A2', since: null }],
      certificates: [{ exam: 'english_c1_writing', obtainedOn: '2020-01-01' }],
      mandates: [{ kind: 'management', isInterim: false }],
    });
});
