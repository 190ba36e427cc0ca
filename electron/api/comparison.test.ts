import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Moment } from '../../shared/api/records.ts';
import { day } from '../../shared/dates.ts';
import { anAgent, anAssignment } from '../../shared/testing/careers.ts';
import { aDesk, careerRows, type TestDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  const stay = { from: day('2023-08-01'), plannedTo: day('2027-07-31') };
  desk = await aDesk(
    careerRows({
      agents: [anAgent(), anAgent({ staffNumber: 'T002', lastName: 'Tweede' })],
      assignments: [
        anAssignment(stay),
        anAssignment({ ...stay, id: 'a-2', staffNumber: 'T002', plannedTo: day('2025-07-31') }),
        anAssignment({
          ...{ id: 'a-3', staffNumber: 'T002', kind: 'headquarters', place: null },
          from: day('2025-08-01'),
        }),
      ],
    }),
  );
});
afterEach(() => desk.close());

const at = (on: string, knownOn: string | null = null): Moment => ({
  ...{ on: day(on), until: day('2029-12-31') },
  knownOn: knownOn === null ? null : day(knownOn),
});
async function compare(before: Moment, after: Moment) {
  const made = await desk.api.comparison.get({ before, after });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

it('compares two days: who has moved, whose verdict is another', async () => {
  const { agents, changes } = await compare(at('2024-01-01'), at('2027-08-15'));
  expect(agents).toBe(2);
  expect(changes).toMatchObject([
    {
      ...{ staffNumber: 'T001', before: { status: 'DUE' }, after: { status: 'OVERDUE' } },
      kinds: expect.arrayContaining(['verdict']),
    },
    {
      staffNumber: 'T002',
      before: { current: { kind: 'posting', place: 'NAI' } },
      after: { current: { kind: 'headquarters' } },
      kinds: expect.arrayContaining(['stay', 'last_day']),
    },
  ]);
});

it('compares what was known on two days', async () => {
  desk.setClock('2026-12-24T09:00:00.000Z');
  const changed = await desk.api.assignments.update({
    ...{ id: 'a-1', version: 1, reason: null },
    patch: { place: 'ROM' },
  });
  expect(changed).toMatchObject({ ok: true });

  const { changes } = await compare(at('2026-12-24', '2026-12-01'), at('2026-12-24'));
  expect(changes).toMatchObject([
    {
      ...{ staffNumber: 'T001', kinds: ['stay'] },
      ...{ before: { current: { place: 'NAI' } }, after: { current: { place: 'ROM' } } },
    },
  ]);
});

it('of a moment with itself is empty; swapped, its sides are', async () => {
  const [early, late] = [at('2024-01-01'), at('2027-08-15')];
  expect((await compare(late, late)).changes).toEqual([]);
  const [there, back] = [await compare(early, late), await compare(late, early)];
  expect(back.changes.map(({ before, after }) => [after, before])).toEqual(
    there.changes.map(({ before, after }) => [before, after]),
  );
});

it('is refused without its second moment, or with one that no other list has', async () => {
  const asked = {
    ...{ format: 'csv' as const, language: 'en' as const, moment: at('2024-01-01') },
    ...{ columns: null, rows: null, view: null },
  };
  expect(await desk.api.exports.create({ ...asked, list: 'comparison' })).toMatchObject({
    error: { code: 'invalid-input' },
  });
  const compared = at('2027-08-15');
  expect(await desk.api.exports.create({ ...asked, list: 'due', compared })).toMatchObject({
    error: { code: 'invalid-input' },
  });
  expect(await desk.api.exports.create({ ...asked, list: 'comparison', compared })).toMatchObject({
    ok: true,
    value: { fileName: 'Comparison 2024-01-01 2027-08-15.csv' },
  });
});
