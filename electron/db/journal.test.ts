import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { runOn } from './connection.ts';
import { insertRow, listEntries, note, record, removeRow, updateRow } from './journal.ts';
import { openMemoryPlanner } from './memory.ts';
import type { Planner } from './planner.ts';
import { listRowHistory } from './row-history.ts';
import { anAgentRow, anAssignmentRow, anEntry } from './testing/rows.ts';
import { redo, undo } from './undo.ts';
import { verify } from './verify.ts';

let planner: Planner;
beforeEach(async () => {
  planner = await openMemoryPlanner();
});
afterEach(() => planner.close());

const read = () => planner.db.selectFrom('agent').selectAll().orderBy('staff_number').execute();

describe('record', () => {
  it('writes the row at version 1 and an entry that holds it', async () => {
    const written = await record(planner.db, anEntry(), [insertRow('agent', anAgentRow())]);

    expect(written).toMatchObject({ ok: true, value: { sequence: 1, rows: 1, undoes: null } });
    expect(await read()).toEqual([{ ...anAgentRow(), version: 1 }]);
    const [history] = await listRowHistory(planner.db, 'agent', anAgentRow().staff_number);
    expect(history).toMatchObject({ before: null, after: { ...anAgentRow(), version: 1 } });
  });

  it('counts the version up and keeps the row before and after', async () => {
    await record(planner.db, anEntry(), [insertRow('agent', anAgentRow())]);
    await record(planner.db, anEntry(), [updateRow('agent', 'S1', { level: 'C1' }, 1)]);

    expect(await read()).toMatchObject([{ level: 'C1', version: 2 }]);
    const [history] = await listRowHistory(planner.db, 'agent', 'S1');
    expect(history).toMatchObject({
      entry: { sequence: 2 },
      before: { level: null, version: 1 },
      after: { level: 'C1', version: 2 },
    });
  });

  it('writes no entry when nothing changes', async () => {
    await record(planner.db, anEntry(), [insertRow('agent', anAgentRow())]);
    const same = await record(planner.db, anEntry(), [updateRow('agent', 'S1', { level: null })]);

    expect(same).toEqual({ ok: true, value: null });
    expect(await read()).toMatchObject([{ version: 1 }]);
    expect(await listEntries(planner.db, { limit: 9, before: null })).toHaveLength(1);
  });

  it('leaves a row that does not change out of an entry that changes another', async () => {
    await record(planner.db, anEntry(), [insertRow('agent', anAgentRow())]);
    const written = await record(planner.db, anEntry(), [
      updateRow('agent', 'S1', { level: null }),
      insertRow('agent', anAgentRow({ staff_number: 'S2' })),
    ]);

    expect(written).toMatchObject({ ok: true, value: { rows: 1 } });
  });

  it('keeps one image of a row changed twice in an entry, and none of one that came and went', async () => {
    const written = await record(planner.db, anEntry(), [
      insertRow('agent', anAgentRow()),
      updateRow('agent', 'S1', { level: 'C1' }),
      insertRow('agent', anAgentRow({ staff_number: 'S2' })),
      removeRow('agent', 'S2'),
    ]);

    expect(written).toMatchObject({ ok: true, value: { rows: 1 } });
    const history = await listRowHistory(planner.db, 'agent', 'S1');
    expect(history).toMatchObject([{ before: null, after: { level: 'C1', version: 2 } }]);
  });

  it.each([
    ['another version', [updateRow('agent', 'S1', { level: 'C1' }, 2)]],
    ['a row that is gone', [removeRow('agent', 'S9')]],
    ['a later row', [updateRow('agent', 'S1', { level: 'C1' }), removeRow('agent', 'S1', 1)]],
  ])('writes nothing when it meets %s', async (_, changes) => {
    await record(planner.db, anEntry(), [insertRow('agent', anAgentRow())]);
    const refused = await record(planner.db, anEntry(), changes);

    expect(refused).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } });
    expect(await read()).toEqual([{ ...anAgentRow(), version: 1 }]);
    expect(await listEntries(planner.db, { limit: 9, before: null })).toHaveLength(1);
  });

  it('answers that a key or a unique column is taken', async () => {
    await record(planner.db, anEntry(), [
      insertRow('agent', anAgentRow()),
      insertRow('assignment', anAssignmentRow()),
    ]);

    expect(await record(planner.db, anEntry(), [insertRow('agent', anAgentRow())])).toEqual({
      ok: false,
      error: { code: 'already-exists', what: 'agent', id: 'S1' },
    });
    const again = insertRow('assignment', anAssignmentRow({ id: 'A2' }));
    expect(await record(planner.db, anEntry(), [again])).toMatchObject({
      error: { code: 'already-exists', what: 'assignment', id: 'A2' },
    });
  });

  it('lets rows exchange what is unique, each at its next version', async () => {
    const days = { early: day('2016-08-01'), late: day('2020-08-01') };
    await record(planner.db, anEntry(), [
      insertRow('agent', anAgentRow()),
      insertRow('assignment', anAssignmentRow({ id: 'A1', from_date: days.early })),
      insertRow('assignment', anAssignmentRow({ id: 'A2', from_date: days.late })),
    ]);
    const [first, second] = [
      updateRow('assignment', 'A1', { from_date: days.late }, 1),
      updateRow('assignment', 'A2', { from_date: days.early }, 1),
    ];
    const rows = async () =>
      planner.db
        .selectFrom('assignment')
        .select(['id', 'from_date', 'version'])
        .orderBy('id')
        .execute();
    const stale = updateRow('agent', 'S1', { level: 'C1' }, 7);
    expect(await record(planner.db, anEntry(), [first, second, stale])).toMatchObject({
      ok: false,
    });
    expect(await rows()).toMatchObject([{ version: 1 }, { version: 1 }]);

    expect(await record(planner.db, anEntry(), [first, second])).toMatchObject({ ok: true });
    expect(await rows()).toEqual([
      { id: 'A1', from_date: days.late, version: 2 },
      { id: 'A2', from_date: days.early, version: 2 },
    ]);
    expect(await verify(planner.db)).toMatchObject({ ok: true });
  });

  it('takes a child before its parent', async () => {
    const written = await record(planner.db, anEntry(), [
      insertRow('assignment', anAssignmentRow()),
      insertRow('agent', anAgentRow()),
    ]);
    expect(written.ok).toBe(true);
  });

  it('throws at a reference that leads nowhere, and writes nothing', async () => {
    const lost = record(planner.db, anEntry(), [insertRow('assignment', anAssignmentRow())]);
    await expect(lost).rejects.toThrow('FOREIGN KEY');
    expect(await listEntries(planner.db, { limit: 9, before: null })).toEqual([]);
  });

  it('is a whole within the transaction of its caller', async () => {
    await planner.db.transaction().execute(async (trx) => {
      await record(trx, anEntry(), [insertRow('agent', anAgentRow())]);
      const refused = await record(trx, anEntry(), [
        insertRow('agent', anAgentRow({ staff_number: 'S2' })),
        removeRow('agent', 'S9'),
      ]);
      expect(refused.ok).toBe(false);
    });

    expect(await read()).toMatchObject([{ staff_number: 'S1' }]);
  });

  it('goes with the transaction of its caller when that one fails', async () => {
    const failing = planner.db.transaction().execute(async (trx) => {
      await record(trx, anEntry(), [insertRow('agent', anAgentRow())]);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');

    expect(await read()).toEqual([]);
    expect(await listEntries(planner.db, { limit: 9, before: null })).toEqual([]);
  });

  it('writes no row whose journal entry cannot be written', async () => {
    await runOn(planner.db, ({ database }) =>
      database.exec(`create temp trigger refuse before insert on main.journal_row
        begin select raise(abort, 'no journal today'); end`),
    );
    const refused = record(planner.db, anEntry(), [insertRow('agent', anAgentRow())]);
    await expect(refused).rejects.toThrow('no journal today');
    expect(await read()).toEqual([]);
  });

  it('refuses a value that the column would have to convert', async () => {
    await record(planner.db, anEntry(), [insertRow('agent', anAgentRow())]);
    // Safe: the wrong type is what is tried.
    const odd = updateRow('agent', 'S1', { level: 7 as unknown as string });
    await expect(record(planner.db, anEntry(), [odd])).rejects.toThrow('agent.level');
    expect(await read()).toMatchObject([{ level: null, version: 1 }]);
  });

  it('refuses a column that does not exist before it reaches SQL', async () => {
    const odd = { ...anAgentRow(), 'level" = 1 --': 'C1' };
    await expect(record(planner.db, anEntry(), [insertRow('agent', odd)])).rejects.toThrow(
      'not a column',
    );
  });
});

describe('note', () => {
  it('adds an entry without rows, and leaves undo and redo where they were', async () => {
    const who = { at: '2026-11-23T09:00:00.000Z', actor: 'officer' };
    await record(planner.db, anEntry(), [insertRow('agent', anAgentRow())]);
    await undo(planner.db, who);
    const noted = await note(planner.db, anEntry({ action: 'sensitive.look', reason: 'a case' }));

    expect(noted).toMatchObject({ ok: true, value: { sequence: 3, rows: 0, reason: 'a case' } });
    expect(await redo(planner.db, who)).toMatchObject({ ok: true, value: { redoes: 1 } });
    expect(await verify(planner.db)).toEqual({ ok: true, entries: 4, problems: [] });
  });
});

describe('listEntries', () => {
  it('goes back from an entry, latest first', async () => {
    for (const number of ['S1', 'S2', 'S3', 'S4']) {
      await record(planner.db, anEntry(), [
        insertRow('agent', anAgentRow({ staff_number: number })),
      ]);
    }
    const sequences = (await listEntries(planner.db, { limit: 2, before: 4 })).map(
      ({ sequence }) => sequence,
    );
    expect(sequences).toEqual([3, 2]);
  });
});
