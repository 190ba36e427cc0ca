import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromDayNumber } from '../../shared/dates.ts';
import { asKnownOn } from './as-known-on.ts';
import { insertRow, record, type RowChange, removeRow, updateRow } from './journal.ts';
import { openMemoryPlanner } from './memory.ts';
import type { ReadDb } from './schema.ts';
import { anAgentRow, anAssignmentRow, anEntry } from './testing/rows.ts';
import { redo, undo } from './undo.ts';
import { verify } from './verify.ts';

/** What a person may do: each number chooses a row, or a day of its first posting. */
type Act =
  | {
      readonly kind: 'add' | 'remove' | 'move' | 'swap';
      readonly agent: number;
      readonly day: number;
    }
  | { readonly kind: 'undo' | 'redo' | 'setting' };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('add', 'remove', 'move', 'swap'),
    agent: fc.integer({ min: 1, max: 4 }),
    day: fc.integer({ min: 18_000, max: 18_005 }),
  }),
  fc.record({ kind: fc.constantFrom('undo', 'undo', 'redo', 'setting') }),
);

/** All that the file holds but versions, by which it differs after undo. */
async function contentOf(db: ReadDb): Promise<string> {
  const [agents, assignments] = await Promise.all([
    db.selectFrom('agent').select(['staff_number', 'level']).orderBy('staff_number').execute(),
    db.selectFrom('assignment').select(['id', 'from_date']).orderBy('id').execute(),
  ]);
  return JSON.stringify([agents, assignments]);
}

function toChanges(action: Extract<Act, { readonly agent: number }>): readonly RowChange[] {
  const [number, other] = [`S${action.agent}`, `S${(action.agent % 4) + 1}`];
  const from_date = fromDayNumber(action.day);
  switch (action.kind) {
    case 'add':
      return [
        insertRow('assignment', anAssignmentRow({ id: number, staff_number: number, from_date })),
        insertRow('agent', anAgentRow({ staff_number: number })),
      ];
    case 'remove':
      return [removeRow('agent', number), removeRow('assignment', number)];
    case 'move':
      return [
        updateRow('assignment', number, { from_date }),
        updateRow('agent', number, { level: `L${action.day}` }),
      ];
    case 'swap':
      return [removeRow('assignment', number), updateRow('agent', other, { level: number })];
  }
}

it('undo, redo and the past agree with a model of states, and the file verifies', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
      const planner = await openMemoryPlanner();
      const { db } = planner;
      // The model: the states one can go back to, those one can go forth to, and each day's end.
      let [past, present, future] = [[] as string[], await contentOf(db), [] as string[]];
      const ends: string[] = [];

      for (const [index, action] of acts.entries()) {
        const at = `${fromDayNumber(20_000 + index)}T12:00:00.000Z`;
        const who = { at, actor: 'officer' };
        if (action.kind === 'undo') {
          const back = past.at(-1);
          expect((await undo(db, who)).ok).toBe(back !== undefined);
          if (back !== undefined)
            [past, future, present] = [past.slice(0, -1), [...future, present], back];
        } else if (action.kind === 'redo') {
          const forth = future.at(-1);
          expect((await redo(db, who)).ok).toBe(forth !== undefined);
          if (forth !== undefined)
            [past, future, present] = [[...past, present], future.slice(0, -1), forth];
        } else if ('agent' in action) {
          const written = await record(db, anEntry({ at }), toChanges(action));
          if (written.ok && written.value) [past, future] = [[...past, present], []];
          present = await contentOf(db);
        } else {
          const setting = insertRow('setting', { key: `k${index}`, value: '1' });
          await record(db, anEntry({ at, undoable: false }), [setting]);
        }
        expect(await contentOf(db)).toBe(present);
        ends.push(present);
      }

      expect(await verify(db)).toMatchObject({ ok: true, problems: [] });
      for (const index of [0, Math.floor(ends.length / 2), ends.length - 1]) {
        if (ends[index] === undefined) continue;
        const known = await asKnownOn(db, fromDayNumber(20_000 + index));
        expect(await contentOf(known.db)).toBe(ends[index]);
        await known.close();
      }
      await planner.close();
    }),
    { numRuns: 60 },
  );
});
