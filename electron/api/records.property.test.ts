import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CellValue, RecordChange, RecordTable } from '../../shared/api/records-api.ts';
import { day } from '../../shared/dates.ts';
import { anAgent, anAssignment, aDerogation } from '../../shared/testing/careers.ts';
import { aPost } from '../../shared/testing/places.ts';
import { SHEET_NAMES, sheetOf } from '../../shared/workbook/workbook.ts';
import { createPlanner } from '../db/create.ts';
import { insertRow } from '../db/journal.ts';
import { toPostRow } from '../db/posts.ts';
import { PRIMARY_KEY, type ReadDb, type TableName } from '../db/schema.ts';
import { withStoredRows } from '../db/stored-rows.ts';
import { aFolder } from '../db/testing/folder.ts';
import { verify } from '../db/verify.ts';
import { aDesk, careerRows } from './testing/desk.ts';

/** Few values, so that keys meet; some of them no cell takes. */
const VALUES: Readonly<Record<string, readonly CellValue[]>> = {
  text: ['T001', 'T002', 'NEW', 'NAI', 'V1', 'M1', 'A1', 'été', '', null, '\u0007'],
  day: ['2023-08-01', '01/08/2024', '2019-01-01', null, '2023-02-30', 'soon'],
  'yes-no': [true, false, 'oui', null, 'perhaps'],
  integer: [1, 2, '1', 9_999, null, 'x'],
  country: ['BE', 'Kenya', 'Nowhere', null],
  countries: ['BE; FR', '', null],
  texts: ['a; b', null],
};

function anyValue(table: RecordTable, column: string): fc.Arbitrary<CellValue> {
  const reads = sheetOf(table).columns.find(({ key }) => key === column)?.reads;
  const codes = reads && 'words' in reads ? reads.words.map(({ code }) => code) : [];
  return fc.constantFrom<CellValue>(...(VALUES[reads?.kind ?? 'text'] ?? []), ...codes, null);
}

function anyCells(table: RecordTable, isNew: boolean) {
  const columns = sheetOf(table).columns.map(({ key, required }) => {
    const value = anyValue(table, key);
    // A new row mostly has what it needs; a change touches a few cells.
    const share = isNew && required ? 0 : 2;
    return [key, share === 0 ? value : fc.option(value, { nil: undefined, freq: 1 })] as const;
  });
  return fc.record(Object.fromEntries(columns)).map((cells) => {
    const given = Object.entries(cells).filter(([, value]) => value !== undefined);
    // Safe: those left are values.
    return Object.fromEntries(given) as Readonly<Record<string, CellValue>>;
  });
}

type Drawn = {
  readonly op: RecordChange['op'];
  readonly table: RecordTable;
  readonly at: number;
  readonly cells: Readonly<Record<string, CellValue>>;
};

const anyDrawn: fc.Arbitrary<Drawn> = fc
  .tuple(
    fc.constantFrom<RecordChange['op']>('create', 'update', 'update', 'remove'),
    fc.constantFrom(...SHEET_NAMES),
  )
  .chain(([op, table]) =>
    fc.record({
      op: fc.constant(op),
      table: fc.constant(table),
      at: fc.nat(9),
      cells: anyCells(table, op === 'create'),
    }),
  );

/** Every row of the file but its version, which goes on counting. */
async function rowsOf(db: ReadDb): Promise<string> {
  return withStoredRows(db, (stored) => {
    // Safe: the keys of a constant record.
    const tables = Object.keys(PRIMARY_KEY) as TableName[];
    const all = tables.map((table) => [
      table,
      stored.list(table, [PRIMARY_KEY[table]]).map(({ version: _version, ...row }) => row),
    ]);
    return JSON.stringify(all);
  });
}

it('undoes any block of changes to the rows that were there before, and refuses without a trace', async () => {
  const made = await createPlanner(`${await aFolder()}/any.planner`, 'real');
  if (!made.ok) throw new Error(made.error.code);
  const facts = careerRows({
    agents: [anAgent(), anAgent({ staffNumber: 'T002', career: 'state' })],
    assignments: [
      anAssignment(),
      anAssignment({ id: 'a-2', from: day('2019-01-01'), to: day('2023-07-31') }),
    ],
    derogations: [aDerogation()],
  });
  const desk = await aDesk([...facts, insertRow('post', toPostRow(aPost()))], made.value);
  const { api, planner } = desk;
  const tally = { written: 0, refused: 0 };

  async function toChanges(drawn: readonly Drawn[]): Promise<readonly RecordChange[]> {
    const seen = new Set<string>();
    const changes: RecordChange[] = [];
    for (const { op, table, at, cells } of drawn) {
      if (op === 'create') {
        changes.push({ op, table, values: cells });
        continue;
      }
      const listed = await api.records.list({ table, knownOn: null });
      const rows = listed.ok ? listed.value : [];
      const row = rows[at % Math.max(1, rows.length)];
      if (!row || seen.has(`${table} ${row.id}`)) continue;
      seen.add(`${table} ${row.id}`);
      const { id, version } = row;
      changes.push(
        op === 'remove' ? { op, table, id, version } : { op, table, id, version, values: cells },
      );
    }
    return changes;
  }

  await fc.assert(
    fc.asyncProperty(
      fc.array(anyDrawn, { minLength: 1, maxLength: 3 }),
      fc.array(anyDrawn, { minLength: 1, maxLength: 4 }),
      async (first, second) => {
        const start = await rowsOf(planner.db);
        // The first block is kept while the second is tried, so that states differ from run to run.
        const kept = await api.records.change({ changes: await toChanges(first), reason: null });
        const before = await rowsOf(planner.db);
        const changed = await api.records.change({
          changes: await toChanges(second),
          reason: null,
        });
        const after = await rowsOf(planner.db);
        expect(desk.bugs).toEqual([]);
        tally[changed.ok ? 'written' : 'refused'] += 1;
        if (!changed.ok) {
          expect(changed.error.code).toBe('records-refused');
          expect(after).toBe(before);
        }
        if (after !== before) {
          await api.history.undo({});
          expect(await rowsOf(planner.db)).toBe(before);
          await api.history.redo({});
          expect(await rowsOf(planner.db)).toBe(after);
          await api.history.undo({});
        }
        if (kept.ok && before !== start) await api.history.undo({});
        expect(await rowsOf(planner.db)).toBe(start);
      },
    ),
    { numRuns: 150 },
  );
  expect(tally.written).toBeGreaterThan(20);
  expect(tally.refused).toBeGreaterThan(20);
  expect(await verify(planner.db)).toMatchObject({ ok: true, problems: [] });
  await desk.close();
}, 60_000);
