import { expect, it, onTestFinished } from 'vitest';
import { day } from '../../shared/dates.ts';
import { loadCareers } from '../db/careers.ts';
import { openMemoryPlanner } from '../db/memory.ts';
import { recountHardship } from '../db/testing/recount-hardship.ts';
import { fillDemonstration } from '../demonstration/fill-demonstration.ts';
import { listHardship } from './hardship.ts';

const AT = '2026-11-22T09:00:00.000Z';

async function aDemonstration() {
  const planner = await openMemoryPlanner('demonstration');
  onTestFinished(() => planner.close());
  await fillDemonstration(planner.db, { at: AT, actor: 'test', on: day('2026-11-22') });
  return planner.db;
}

it.each(['2026-11-22', '2024-02-29', '2027-08-01'])(
  'counts for every agent of the demonstration what SQLite counts by itself on %s',
  async (date) => {
    const db = await aDemonstration();
    const ledger = await listHardship(db, day(date));
    const recount = await recountHardship(db, day(date));
    expect(ledger.length).toBeGreaterThan(500);
    const known = new Set(ledger.map(({ staffNumber }) => staffNumber));
    for (const { staffNumber, days } of ledger)
      expect([staffNumber, days]).toEqual([staffNumber, recount.get(staffNumber)]);
    // Nobody else has served but the retired, who are not listed.
    const retired = new Map((await loadCareers(db)).map((one) => [one.staffNumber, one.retiresOn]));
    const others = [...recount.keys()].filter((staffNumber) => !known.has(staffNumber));
    for (const staffNumber of others)
      expect((retired.get(staffNumber) ?? '9999-12-31') <= date).toBe(true);
  },
);
