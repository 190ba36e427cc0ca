import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { asKnownOn } from './as-known-on.ts';
import { insertRow, record, removeRow, type RowChange, updateRow } from './journal.ts';
import { openMemoryPlanner } from './memory.ts';
import type { Planner } from './planner.ts';
import { anAgentRow, anAssignmentRow, anEntry } from './testing/rows.ts';

let planner: Planner;
beforeEach(async () => {
  planner = await openMemoryPlanner();
  await at('2026-01-10T23:59:59.999Z', insertRow('agent', anAgentRow()));
  await at('2026-01-11T00:00:00.000Z', updateRow('agent', 'S1', { level: 'C1' }));
  await at('2026-02-01T12:00:00.000Z', insertRow('assignment', anAssignmentRow()));
  await at('2026-03-01T12:00:00.000Z', removeRow('assignment', 'A1'), removeRow('agent', 'S1'));
});
afterEach(() => planner.close());

const at = (instant: string, ...changes: RowChange[]) =>
  record(planner.db, anEntry({ at: instant }), changes);

async function known(on: string) {
  const { db, close } = await asKnownOn(planner.db, day(on));
  const agents = await db.selectFrom('agent').select(['level', 'version']).execute();
  const assignments = await db.selectFrom('assignment').select('id').execute();
  const services = await db.selectFrom('headquarters_service').select('code').execute();
  await close();
  return { agents, assignments: assignments.length, services: services.length };
}

describe('asKnownOn', () => {
  it.each([
    ['2026-01-09', [], 0],
    ['2026-01-10', [{ level: null, version: 1 }], 0],
    ['2026-01-11', [{ level: 'C1', version: 2 }], 0],
    ['2026-02-28', [{ level: 'C1', version: 2 }], 1],
    ['2026-03-01', [], 0],
    ['2030-01-01', [], 0],
  ])('gives the rows at the end of %s', async (on, agents, assignments) => {
    expect(await known(on)).toEqual({ agents, assignments, services: 10 });
  });

  it('gives a service of headquarters its title of that day', async () => {
    await at(
      '2026-04-01T12:00:00.000Z',
      updateRow('headquarters_service', 'P', { title_en: 'New' }),
    );
    for (const [on, title] of [
      ['2026-03-31', "Chair's services"],
      ['2026-04-01', 'New'],
    ] as const) {
      const { db, close } = await asKnownOn(planner.db, day(on));
      const query = db
        .selectFrom('headquarters_service')
        .select('title_en')
        .where('code', '=', 'P');
      expect(await query.executeTakeFirst()).toEqual({ title_en: title });
      await close();
    }
  });

  it('follows the order of the entries where a clock was set back', async () => {
    await at('2031-01-01T00:00:00.000Z', insertRow('agent', anAgentRow({ staff_number: 'S2' })));
    await at('2026-05-01T00:00:00.000Z', insertRow('agent', anAgentRow({ staff_number: 'S3' })));
    expect((await known('2026-05-01')).agents).toHaveLength(2);
    expect((await known('2026-04-30')).agents).toHaveLength(0);
  });
});
