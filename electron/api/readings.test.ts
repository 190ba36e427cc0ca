import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { DEFAULT_READINGS } from '../../shared/rules/readings.ts';
import { aDesk, type TestDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await aDesk();
});
afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

const moment = { on: day('2027-01-01'), until: day('2027-12-31'), knownOn: null };
const reason = 'advice of the legal service';
const inUse = async (knownOn: ReturnType<typeof day> | null = null) => {
  const reply = await desk.api.readings.get({ knownOn });
  return reply.ok ? reply.value : reply.error;
};
const flip = () =>
  desk.api.readings.set({ name: 'otherAbsence', option: 'counts_as_headquarters', reason });

describe('readings.set', () => {
  it('keeps the option with its reason, undoes it and does it again', async () => {
    expect(await inUse()).toEqual(DEFAULT_READINGS);
    const flipped = { ...DEFAULT_READINGS, otherAbsence: 'counts_as_headquarters' };
    expect(await flip()).toEqual({ ok: true, value: flipped });
    expect(await desk.api.history.list({ limit: 1, before: null })).toMatchObject({
      value: [{ action: 'readings.set', subject: 'A16 counts_as_headquarters', reason }],
    });
    await desk.api.history.undo({});
    expect(await inUse()).toEqual(DEFAULT_READINGS);
    await desk.api.history.redo({});
    expect(await inUse()).toEqual(flipped);
  });

  it('keeps nothing once every switch is back on its default', async () => {
    await flip();
    const back = { name: 'otherAbsence', option: 'outside_cycle', reason } as const;
    expect(await desk.api.readings.set(back)).toEqual({ ok: true, value: DEFAULT_READINGS });
    const settings = desk.planner.db.selectFrom('setting').where('key', '=', 'readings');
    expect(await settings.selectAll().execute()).toEqual([]);
  });

  it('writes nothing for the option in use', async () => {
    const before = await desk.api.history.list({ limit: 9, before: null });
    await desk.api.readings.set({ name: 'swap', option: 'two_postings', reason });
    expect(await desk.api.history.list({ limit: 9, before: null })).toEqual(before);
  });

  it('takes neither an option of another switch nor an empty reason', async () => {
    for (const wrong of [
      { name: 'swap', option: 'king', reason },
      { name: 'swap', option: 'one_interrupted', reason: ' ' },
    ] as const)
      expect(await desk.api.readings.set(wrong)).toMatchObject({
        error: { code: 'invalid-input' },
      });
  });

  it('is known from the day on which it was set', async () => {
    await flip();
    expect(await inUse(day('2020-01-01'))).toEqual(DEFAULT_READINGS);
  });
});

describe('readings.impact', () => {
  it('lists every option that is not in use, and finds nothing in an empty file', async () => {
    const impacts = await desk.api.readings.impact(moment);
    expect(impacts).toMatchObject({ ok: true });
    if (!impacts.ok) return;
    expect(impacts.value).toHaveLength(16);
    expect(impacts.value.every(({ verdicts, grounds }) => verdicts + grounds === 0)).toBe(true);
  });
});
