import type { CompiledQuery, RootOperationNode } from 'kysely';
import { createQueryId } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { aDerogation, anAgent, anAssignment } from '../../shared/testing/careers.ts';
import { aFunction } from '../../shared/testing/places.ts';
import { toAgentRow } from './agents.ts';
import { toAssignmentRow } from './assignments.ts';
import { loadCareer, loadCareers } from './careers.ts';
import { runOn } from './connection.ts';
import { toDerogationRow } from './derogations.ts';
import { toJobFunctionRow } from './functions.ts';
import { insertRow, record } from './journal.ts';
import { openMemoryPlanner } from './memory.ts';
import type { Planner } from './planner.ts';
import { anEntry } from './testing/rows.ts';

let planner: Planner;
beforeEach(async () => {
  planner = await openMemoryPlanner();
  const assignment = (id: string, facts: Parameters<typeof anAssignment>[0]) =>
    insertRow('assignment', toAssignmentRow(anAssignment({ id, ...facts })));
  const written = await record(planner.db, anEntry(), [
    insertRow('agent', toAgentRow(anAgent({ appointedOn: day('2016-09-01') }))),
    insertRow('agent', toAgentRow(anAgent({ staffNumber: 'T000', career: 'consular' }))),
    insertRow('traineeship', {
      ...{ staff_number: 'T001', post_from: day('2015-11-01'), post_to: null, post_code: 'NAI' },
    }),
    insertRow('job_function', toJobFunctionRow(aFunction({ domain: 'consular', family: 'visa' }))),
    assignment('late', { from: day('2027-08-01') }),
    assignment('early', { functionCode: 'NAI-1', to: day('2027-07-31') }),
    assignment('other', { staffNumber: 'T000', functionCode: 'nobody-described' }),
    insertRow('derogation', toDerogationRow(aDerogation({ assignmentId: 'late' }))),
    insertRow(
      'derogation',
      toDerogationRow(aDerogation({ id: 'd-0', assignmentId: 'early', kind: 'shorten' })),
    ),
  ]);
  if (!written.ok) throw new Error(written.error.code);
});
afterEach(() => planner.close());

it('loads every career whole, each in order', async () => {
  expect(await loadCareers(planner.db)).toMatchObject([
    {
      staffNumber: 'T000',
      career: 'consular',
      appointedOn: null,
      traineeship: null,
      assignments: [{ id: 'other', functionCode: 'nobody-described', domain: null, family: null }],
      derogations: [],
    },
    {
      staffNumber: 'T001',
      appointedOn: '2016-09-01',
      traineeship: { from: '2015-11-01', to: null, place: 'NAI' },
      assignments: [
        { id: 'early', from: '2023-08-01', to: '2027-07-31', domain: 'consular', family: 'visa' },
        { id: 'late', from: '2027-08-01', to: null, domain: null },
      ],
      derogations: [{ id: 'd-0' }, aDerogation({ assignmentId: 'late' })],
    },
  ]);
});

it('loads one career as it loads all of them', async () => {
  for (const career of await loadCareers(planner.db)) {
    expect(await loadCareer(planner.db, career.staffNumber)).toEqual(career);
  }
  expect(await loadCareer(planner.db, 'T999')).toBeUndefined();
});

it('asks three questions for everybody, the long one in the order of an index', async () => {
  const queries = await listQueries();
  expect(queries).toHaveLength(3);
  const [, assignments] = await Promise.all(queries.map(planOf));
  expect(assignments).toContain('USING INDEX');
  expect(assignments).not.toContain('TEMP B-TREE');
});

async function listQueries(): Promise<readonly CompiledQuery[]> {
  const nodes: RootOperationNode[] = [];
  const watched = planner.db.withPlugin({
    transformQuery({ node }) {
      nodes.push(node);
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
  await loadCareers(watched);
  const executor = planner.db.getExecutor();
  return nodes.map((node) => executor.compileQuery(node, createQueryId()));
}

async function planOf(query: CompiledQuery): Promise<string> {
  const steps = await runOn(planner.db, ({ database }) =>
    database.prepare(`explain query plan ${query.sql}`).all(query.parameters),
  );
  return JSON.stringify(steps);
}
