import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { databaseAt } from './testing.ts';

const NAME = '0002-keep-every-record';

/** A sound row of each table; parents stand before their children. */
const ROWS = {
  competence: { id: 'C1', staff_number: 'S1', kind: 'condition', name: 'two postings', held: 0 },
  mandate: {
    ...{ id: 'M1', staff_number: 'S1', kind: 'management', service: 'DGB', interim: 1 },
    ...{ from_date: '2020-01-01', to_date: '2024-12-31' },
  },
  third_state_charge: { id: 'T1', staff_number: 'S1', state: 'LU', from_date: '2021-01-01' },
  sensitive_ground: { id: 'G1', staff_number: 'S1', kind: 'family', text: 'an invented ground' },
  special_mission: { code: 'SM1', subject: 'climate', staff_number: 'S1', trusted: 1 },
  mission_candidacy: { id: 'K1', mission_code: 'SM1', candidate: 'Invented Person', way: 'hand' },
} as const;

type Table = keyof typeof ROWS;

/** A file of the first format with an agent and an assignment, brought to this one. */
async function aMigratedDatabase() {
  const { db, migrateTo } = await databaseAt('0001-create-planner-file');
  await sql`pragma foreign_keys = on`.execute(db);
  await db.insertInto('agent').values(AGENT).execute();
  await db.insertInto('assignment').values(ASSIGNMENT).execute();
  await migrateTo(NAME);
  return db;
}

const AGENT = {
  staff_number: 'S1',
  last_name: 'Voorbeeld',
  first_name: 'Amélie',
  name_key: 'voorbeeld amelie',
  career: 'external',
  language_role: 'NL',
};
const ASSIGNMENT = { id: 'A1', staff_number: 'S1', kind: 'posting', from_date: '2020-08-01' };

async function aFullDatabase() {
  const db = await aMigratedDatabase();
  for (const [table, row] of Object.entries(ROWS)) await db.insertInto(table).values(row).execute();
  return db;
}

describe(NAME, () => {
  it('keeps what was recorded and invents nothing about it', async () => {
    const db = await aMigratedDatabase();
    expect(await db.selectFrom('agent').selectAll().execute()).toMatchObject([AGENT]);
    expect(await db.selectFrom('assignment').selectAll().execute()).toMatchObject([
      { ...ASSIGNMENT, version: 1, proposed_on: null, decided_on: null, departs: null },
    ]);
    for (const table of Object.keys(ROWS)) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });

  it('takes a sound row in each table, at version 1', async () => {
    const db = await aFullDatabase();
    for (const table of Object.keys(ROWS)) {
      const [row] = await db.selectFrom(table).select('version').execute();
      expect([table, row]).toEqual([table, { version: 1 }]);
    }
  });

  const odd: readonly (readonly [Table | 'assignment', string, unknown])[] = [
    ['assignment', 'proposed_on', '2020-02-30'],
    ['assignment', 'decided_on', '01/04/2020'],
    ['assignment', 'departs', 2],
    ['competence', 'kind', 'wish'],
    ['competence', 'held', 2],
    ['competence', 'obtained_on', 'yesterday'],
    ['competence', 'staff_number', 'S9'],
    ['mandate', 'kind', 'office'],
    ['mandate', 'to_date', '2019-12-31'],
    ['mandate', 'interim', 2],
    ['third_state_charge', 'to_date', '2020-12-31'],
    ['third_state_charge', 'staff_number', 'S9'],
    ['sensitive_ground', 'kind', 'money'],
    ['sensitive_ground', 'text', null],
    ['sensitive_ground', 'staff_number', 'S9'],
    ['special_mission', 'staff_number', 'S9'],
    ['special_mission', 'published_on', '2020'],
    ['special_mission', 'trusted', 2],
    ['mission_candidacy', 'way', 'pigeon'],
    ['mission_candidacy', 'reasoned', 2],
    ['mission_candidacy', 'acknowledged', 2],
    ['mission_candidacy', 'mission_code', 'SM9'],
  ];

  it.each(odd)('refuses in %s a %s of %s', async (table, column, value) => {
    const db = await aFullDatabase();
    const change = db
      .updateTable(table)
      .set({ [column]: value })
      .execute();
    await expect(change).rejects.toThrow(/constraint failed|cannot store/);
  });

  const taken: readonly Table[] = [
    'competence',
    'mandate',
    'third_state_charge',
    'mission_candidacy',
  ];

  it.each(taken)('refuses a second %s of the same matter under another id', async (table) => {
    const db = await aFullDatabase();
    const again = db
      .insertInto(table)
      .values({ ...ROWS[table], id: 'another' })
      .execute();
    await expect(again).rejects.toThrow('UNIQUE');
  });

  it('lets a person have several sensitive grounds of one kind', async () => {
    const db = await aFullDatabase();
    const again = { ...ROWS.sensitive_ground, id: 'G2' };
    await db.insertInto('sensitive_ground').values(again).execute();
    expect(await db.selectFrom('sensitive_ground').select('id').execute()).toHaveLength(2);
  });

  it('keeps what others refer to', async () => {
    const db = await aFullDatabase();
    await expect(db.deleteFrom('special_mission').execute()).rejects.toThrow('FOREIGN KEY');
  });
});
