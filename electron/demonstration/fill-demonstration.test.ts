import { describe, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { judge } from '../../shared/rules/clock.ts';
import { DEFAULT_READINGS } from '../../shared/rules/readings.ts';
import { STATUSES } from '../../shared/rules/verdict.ts';
import { listAgents } from '../db/agents.ts';
import { loadCareers } from '../db/careers.ts';
import { openMemoryPlanner } from '../db/memory.ts';
import { PRIMARY_KEY, type TableName } from '../db/schema.ts';
import { fillDemonstration } from './fill-demonstration.ts';

const on = day('2026-11-22');
const until = day('2027-12-31');
const at = '2026-11-22T09:00:00.000Z';

// Safe: the keys of a record by table.
const TABLES = (Object.keys(PRIMARY_KEY) as TableName[]).filter((table) => table !== 'setting');

async function filled() {
  const { db } = await openMemoryPlanner('demonstration');
  const result = await fillDemonstration(db, { at, actor: 'test', on });
  expect(result.ok).toBe(true);
  return db;
}

/** The 613, whose numbers begin with D. */
const isOfThe613 = ({ staffNumber }: { readonly staffNumber: string }) =>
  staffNumber.startsWith('D');

describe('the demonstration', () => {
  it('holds 613 careers, 301 French and 312 Dutch, about two thirds of them abroad', async () => {
    const db = await filled();
    const agents = (await listAgents(db)).filter(isOfThe613);
    expect(agents).toHaveLength(613);
    expect(agents.filter(({ languageRole }) => languageRole === 'FR')).toHaveLength(301);
    const careers = (await loadCareers(db)).filter(isOfThe613);
    const verdicts = careers.map((facts) =>
      judge(facts, { on, until, readings: DEFAULT_READINGS }),
    );
    const abroad = verdicts.filter(({ current }) => current?.kind === 'posting').length / 613;
    expect(abroad).toBeGreaterThan(0.58);
    expect(abroad).toBeLessThan(0.72);
  });

  it('holds state agents, persons attached to posts and doubtful careers beside them', async () => {
    const agents = await listAgents(await filled());
    const numbers = agents.map(({ staffNumber }) => staffNumber.slice(0, 1));
    const count = (series: string) => numbers.filter((one) => one === series).length;
    expect({ state: count('S'), attached: count('X'), doubtful: count('R') }).toEqual({
      ...{ state: 150, attached: 6, doubtful: 28 },
    });
    const state = agents.filter(({ staffNumber }) => staffNumber.startsWith('S'));
    expect(state.filter(({ languageRole }) => languageRole === 'FR')).toHaveLength(75);
    expect(new Set(state.map(({ gender }) => gender))).toEqual(new Set(['F', 'M', 'X']));
  });

  it('fills every table that an officer keeps', async () => {
    const db = await filled();
    const counts = await Promise.all(
      TABLES.map(async (table) => {
        const { rows } = await db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as('rows'))
          .executeTakeFirstOrThrow();
        return [table, rows] as const;
      }),
    );
    expect(Object.fromEntries(counts)).toMatchSnapshot();
  });

  it('shows every verdict but "not applicable" among the 613, and every reason of art. 17', async () => {
    const careers = (await loadCareers(await filled())).filter(isOfThe613);
    const verdicts = careers.map((facts) =>
      judge(facts, { on, until, readings: DEFAULT_READINGS }),
    );
    const statuses = new Set(verdicts.map(({ status }) => status));
    expect(STATUSES.filter((status) => !statuses.has(status))).toEqual(['NOT_APPLICABLE']);
    const reasons = new Set(verdicts.flatMap((one) => one.findings.map(({ reason }) => reason)));
    expect([...reasons].sort()).toMatchSnapshot();
    const counts = STATUSES.map((status) => verdicts.filter((one) => one.status === status).length);
    expect(counts).toMatchSnapshot();
  });

  it('is the same each time it is made for the same day', async () => {
    const [one, other] = [await loadCareers(await filled()), await loadCareers(await filled())];
    expect(other).toEqual(one);
  });
});
