import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { insertRow, record, type RowChange, removeRow, updateRow } from './journal.ts';
import { openMemoryPlanner } from './memory.ts';
import type { Planner } from './planner.ts';
import { anAgentRow, anAssignmentRow, anEntry } from './testing/rows.ts';
import { nextRedo, nextUndo, redo, undo } from './undo.ts';

const who = { at: '2026-11-22T10:00:00.000Z', actor: 'officer' };

let planner: Planner;
beforeEach(async () => {
  planner = await openMemoryPlanner();
});
afterEach(() => planner.close());

const change = (subject: string, ...changes: RowChange[]) =>
  record(planner.db, anEntry({ subject }), changes);
const level = async () =>
  (await planner.db.selectFrom('agent').select(['level', 'version']).execute())[0];
const stack = async () => [
  (await nextUndo(planner.db))?.subject,
  (await nextRedo(planner.db))?.subject,
];

describe('undo and redo', () => {
  it('go back to the first change and forth to the last', async () => {
    await change('add', insertRow('agent', anAgentRow()));
    await change('C1', updateRow('agent', 'S1', { level: 'C1' }));
    await change('C2', updateRow('agent', 'S1', { level: 'C2' }));
    expect(await stack()).toEqual(['C2', undefined]);

    expect(await undo(planner.db, who)).toMatchObject({ value: { sequence: 4, undoes: 3 } });
    expect(await level()).toMatchObject({ level: 'C1' });
    expect(await stack()).toEqual(['C1', 'C2']);
    await undo(planner.db, who);
    expect(await level()).toMatchObject({ level: null });
    await undo(planner.db, who);
    expect(await level()).toBeUndefined();
    expect(await stack()).toEqual([undefined, 'add']);
    expect(await undo(planner.db, who)).toMatchObject({ error: { code: 'nothing-to-undo' } });

    expect(await redo(planner.db, who)).toMatchObject({ value: { sequence: 7, redoes: 1 } });
    await redo(planner.db, who);
    expect(await level()).toMatchObject({ level: 'C1' });
    expect(await stack()).toEqual(['C1', 'C2']);
    await redo(planner.db, who);
    expect(await level()).toMatchObject({ level: 'C2' });
    expect(await stack()).toEqual(['C2', undefined]);
    expect(await redo(planner.db, who)).toMatchObject({ error: { code: 'nothing-to-redo' } });
  });

  it('lose the way forth when something else is changed', async () => {
    await change('add', insertRow('agent', anAgentRow()));
    await change('C1', updateRow('agent', 'S1', { level: 'C1' }));
    await undo(planner.db, who);
    await change('C2', updateRow('agent', 'S1', { level: 'C2' }));
    expect(await stack()).toEqual(['C2', undefined]);

    await undo(planner.db, who);
    expect(await stack()).toEqual(['add', 'C2']);
  });

  it('pass over what is not undoable, and keep the way forth', async () => {
    await change('add', insertRow('agent', anAgentRow()));
    await undo(planner.db, who);
    const setting = insertRow('setting', { key: 'views', value: '[]' });
    await record(planner.db, anEntry({ subject: 'view', undoable: false }), [setting]);

    expect(await stack()).toEqual([undefined, 'add']);
    await redo(planner.db, who);
    expect(await stack()).toEqual(['add', undefined]);
  });

  it('count the version on, so that an old page cannot overwrite', async () => {
    await change('add', insertRow('agent', anAgentRow()));
    await change('C1', updateRow('agent', 'S1', { level: 'C1' }));
    await undo(planner.db, who);
    expect(await level()).toEqual({ level: null, version: 3 });

    await undo(planner.db, who);
    await redo(planner.db, who);
    // The number of the entry that brought it back: higher than any version before.
    expect(await level()).toEqual({ level: null, version: 5 });
    expect(await change('late', updateRow('agent', 'S1', { level: 'C9' }, 3))).toMatchObject({
      error: { code: 'changed-meanwhile' },
    });
  });

  it('bring back a parent and its children', async () => {
    await change(
      'add',
      insertRow('agent', anAgentRow()),
      insertRow('assignment', anAssignmentRow()),
    );
    await change('remove', removeRow('assignment', 'A1'), removeRow('agent', 'S1'));
    await undo(planner.db, who);

    const places = await planner.db.selectFrom('assignment').select('place').execute();
    expect(places).toEqual([{ place: 'ROME' }]);
  });

  it('bring back rows that exchanged a unique value', async () => {
    const [a, b] = ['2020-08-01', '2023-08-01'] as const;
    const days = async () =>
      (await planner.db.selectFrom('assignment').select('from_date').orderBy('id').execute()).map(
        ({ from_date }) => from_date as string,
      );
    const starts = (id: string, from: string) =>
      updateRow('assignment', id, { from_date: day(from) });
    await change(
      'add',
      insertRow('agent', anAgentRow()),
      insertRow('assignment', anAssignmentRow({ from_date: day(a) })),
      insertRow('assignment', anAssignmentRow({ id: 'A2', from_date: day(b) })),
    );
    await change('swap', starts('A1', '2000-01-01'), starts('A2', a), starts('A1', b));
    expect(await days()).toEqual([b, a]);

    await undo(planner.db, who);
    expect(await days()).toEqual([a, b]);
    await redo(planner.db, who);
    expect(await days()).toEqual([b, a]);
  });

  it('find their way through a thousand changes each undone at once', async () => {
    await change('add', insertRow('agent', anAgentRow()));
    for (let index = 0; index < 1000; index += 1) {
      await change(`${index}`, updateRow('agent', 'S1', { level: `L${index}` }));
      await undo(planner.db, who);
    }
    expect(await stack()).toEqual(['add', '999']);
  });
});
