import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { listAllAssignments } from './assignments.ts';
import { asKnownOn } from './as-known-on.ts';
import { insertRow, record, removeRow, type RowChange, updateRow } from './journal.ts';
import { aFolder } from './testing/folder.ts';
import { aPlannerOfFormat } from './testing/older-planner.ts';
import { openForTest } from './testing/planners.ts';
import { anAgentRow, anAssignmentRow, anEntry } from './testing/rows.ts';
import { redo, undo } from './undo.ts';
import { verify } from './verify.ts';

const WHO = { at: '2026-11-23T09:00:00.000Z', actor: 'officer' };

/** An assignment as the first format knew it. */
function anOldAssignment(id: string, from: string): RowChange {
  const {
    proposed_on: _proposed,
    decided_on: _decided,
    departs: _departs,
    ...known
  } = anAssignmentRow({ id, from_date: day(from) });
  return { kind: 'insert', table: 'assignment', id, row: known };
}

async function aFirstFormat(folder: string): Promise<string> {
  return aPlannerOfFormat(1, folder, [
    [insertRow('agent', anAgentRow()), anOldAssignment('A1', '2016-08-01')],
    [anOldAssignment('A2', '2020-08-01')],
    [updateRow('assignment', 'A1', { to_date: day('2020-07-31') })],
    [removeRow('assignment', 'A2')],
  ]);
}

it('brings a file of the first format over, with a copy of it beside, sound in every check', async () => {
  const folder = await aFolder();
  const planner = await openForTest(await aFirstFormat(folder));
  expect(await listAllAssignments(planner.db)).toMatchObject([
    { id: 'A1', to: '2020-07-31', proposedOn: null, decidedOn: null, departs: null },
  ]);
  expect(await verify(planner.db)).toEqual({ ok: true, entries: 4, problems: [] });
  expect((await readdir(folder)).some((name) => name.includes('format 1'))).toBe(true);
  await planner.close();
});

it('undoes and redoes what was changed in the first format', async () => {
  const planner = await openForTest(await aFirstFormat(await aFolder()));
  const { db } = planner;
  expect(await undo(db, WHO)).toMatchObject({ ok: true, value: { undoes: 4 } });
  const ids = async () => (await listAllAssignments(db)).map(({ id, to }) => [id, to]);
  expect(await ids()).toEqual([
    ['A1', '2020-07-31'],
    ['A2', null],
  ]);
  await undo(db, WHO);
  expect(await ids()).toEqual([
    ['A1', null],
    ['A2', null],
  ]);
  await redo(db, WHO);
  await redo(db, WHO);
  expect(await ids()).toEqual([['A1', '2020-07-31']]);
  expect(await verify(db)).toMatchObject({ ok: true });
  await planner.close();
});

it('knows the new tables in the journal, in a former state and after an undo', async () => {
  const planner = await openForTest(await aFirstFormat(await aFolder()));
  const { db } = planner;
  const mission = {
    ...{ code: 'M1', subject: 'climate', title_borne: null, staff_number: 'S1', holder: null },
    ...{ published_on: null, from_date: null, to_date: null, trusted: null },
    ...{ call_parts: '', proposal_parts: '', decree_parts: '' },
  };
  const at = '2026-11-24T09:00:00.000Z';
  await record(db, anEntry({ at }), [insertRow('special_mission', mission)]);
  const countOf = async (from: typeof db) =>
    (await from.selectFrom('special_mission').select('code').execute()).length;
  for (const [on, count] of [
    ['2026-11-23', 0],
    ['2026-11-24', 1],
  ] as const) {
    const known = await asKnownOn(db, day(on));
    // Safe: the planner in memory that `asKnownOn` opens.
    expect([on, await countOf(known.db as typeof db)]).toEqual([on, count]);
    await known.close();
  }
  await undo(db, WHO);
  expect(await countOf(db)).toBe(0);
  expect(await verify(db)).toMatchObject({ ok: true });
  await planner.close();
});
