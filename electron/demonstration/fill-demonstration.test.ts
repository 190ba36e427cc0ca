import { describe, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { judge } from '../../shared/rules/clock.ts';
import { DEFAULT_READINGS } from '../../shared/rules/readings.ts';
import { STATUSES } from '../../shared/rules/verdict.ts';
import { countAgents, listAgents } from '../db/agents.ts';
import { loadCareers } from '../db/careers.ts';
import { openMemoryPlanner } from '../db/memory.ts';
import { fillDemonstration } from './fill-demonstration.ts';

const on = day('2026-11-22');
const until = day('2027-12-31');
const at = '2026-11-22T09:00:00.000Z';

async function filled() {
  const { db } = await openMemoryPlanner('demonstration');
  const result = await fillDemonstration(db, { at, actor: 'test', on });
  expect(result.ok).toBe(true);
  return db;
}

describe('the demonstration', () => {
  it('holds 613 careers, 301 French and 312 Dutch, about two thirds of them abroad', async () => {
    const db = await filled();
    expect(await countAgents(db)).toBe(613);
    const roles = (await listAgents(db)).map(({ languageRole }) => languageRole);
    expect(roles.filter((role) => role === 'FR')).toHaveLength(301);
    const careers = await loadCareers(db);
    const verdicts = careers.map((facts) =>
      judge(facts, { on, until, readings: DEFAULT_READINGS }),
    );
    const abroad = verdicts.filter(({ current }) => current?.kind === 'posting').length / 613;
    expect(abroad).toBeGreaterThan(0.58);
    expect(abroad).toBeLessThan(0.72);
  });

  it('shows every verdict but "not applicable", and every reason of art. 17', async () => {
    const careers = await loadCareers(await filled());
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
