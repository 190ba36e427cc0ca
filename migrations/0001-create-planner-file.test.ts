import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { databaseAt } from './testing.ts';

const NAME = '0001-create-planner-file';

/** A sound row of each table; parents stand before their children. */
const ROWS = {
  agent: {
    staff_number: 'S1',
    last_name: 'Voorbeeld',
    first_name: 'Amélie',
    name_key: 'voorbeeld amelie',
    career: 'external',
    language_role: 'NL',
  },
  class_period: { id: 'C1', staff_number: 'S1', class: 'A1', since: '2016-09-01' },
  traineeship: { staff_number: 'S1', post_from: '2017-01-01', post_to: '2017-12-31' },
  certificate: { id: 'Z1', staff_number: 'S1', exam: 'art14', obtained_on: '2018-05-01' },
  experience: { id: 'E1', staff_number: 'S1', domain: 'consular', from_date: '2019-01-01' },
  post: { code: 'ROME', city: 'Rome', type: 'embassy' },
  hardship_rank: { id: 'H1', post_code: 'ROME', rank: 2, valid_from: '2020-01-01' },
  headquarters_service: { code: 'X1', title_fr: 'f', title_nl: 'n', title_en: 'e' },
  job_function: { code: 'F1', place: 'ROME', careers: 'both' },
  assignment: { id: 'A1', staff_number: 'S1', kind: 'posting', from_date: '2020-08-01' },
  derogation: { id: 'D1', assignment_id: 'A1', kind: 'extend' },
  vacancy: { code: 'V1', function_code: 'F1', vacant_from: '2027-08-01' },
  call_round: {
    ...{ id: 'R1', vacancy_code: 'V1', round: 1 },
    ...{ opened_on: '2026-11-01', closes_on: '2026-11-30' },
  },
  candidacy: { id: 'K1', call_id: 'R1', staff_number: 'S1', filed_on: '2026-11-02' },
  setting: { key: 'theme', value: '"dark"' },
} as const;

type Table = keyof typeof ROWS;

async function aFullDatabase() {
  const { db } = await databaseAt(NAME);
  await sql`pragma foreign_keys = on`.execute(db);
  for (const [table, row] of Object.entries(ROWS)) await db.insertInto(table).values(row).execute();
  return db;
}

describe(NAME, () => {
  it('lists the ten services of art. 3, and nothing else', async () => {
    const { db } = await databaseAt(NAME);
    const codes = await db.selectFrom('headquarters_service').select('code').execute();
    expect(codes.map(({ code }) => String(code)).toSorted((a, b) => a.localeCompare(b))).toEqual(
      ['B&B', 'DGB', 'DGC', 'DGD', 'DGE', 'DGJ', 'DGM', 'ICT', 'P', 'P&O'].toSorted((a, b) =>
        a.localeCompare(b),
      ),
    );
    expect(await db.selectFrom('agent').selectAll().execute()).toEqual([]);
  });

  it('takes a sound row in each table, at version 1', async () => {
    const db = await aFullDatabase();
    for (const table of Object.keys(ROWS)) {
      const [row] = await db.selectFrom(table).select('version').execute();
      expect([table, row]).toEqual([table, { version: 1 }]);
    }
  });

  const odd: readonly (readonly [Table, string, unknown])[] = [
    ['agent', 'career', 'internal'],
    ['agent', 'language_role', 'DE'],
    ['agent', 'contract', 'loan'],
    ['agent', 'gender', 'N'],
    ['agent', 'former_career', 'army'],
    ['agent', 'appointed_on', '2016-02-30'],
    ['agent', 'appointed_on', '01/09/2016'],
    ['agent', 'retires_on', '2050'],
    ['agent', 'last_name', null],
    ['class_period', 'since', '2016-13-01'],
    ['class_period', 'staff_number', 'S9'],
    ['traineeship', 'post_to', '2016-12-31'],
    ['certificate', 'obtained_on', 'yesterday'],
    ['experience', 'domain', 'military'],
    ['experience', 'to_date', '2018-12-31'],
    ['post', 'type', 'castle'],
    ['hardship_rank', 'rank', 'two'],
    ['hardship_rank', 'valid_to', '2019-12-31'],
    ['hardship_rank', 'post_code', 'PARIS'],
    ['job_function', 'careers', 'none'],
    ['job_function', 'domain', 'military'],
    ['job_function', 'head_of_post', 2],
    ['job_function', 'inside_mission', 2],
    ['job_function', 'specific', 2],
    ['assignment', 'kind', 'holiday'],
    ['assignment', 'state', 'dreamt'],
    ['assignment', 'to_date', '2020-07-31'],
    ['assignment', 'planned_to', '2020-07-31'],
    ['assignment', 'staff_number', 'S9'],
    ['derogation', 'kind', 'forget'],
    ['derogation', 'decision', 'perhaps'],
    ['derogation', 'keeps_count', 3],
    ['derogation', 'assignment_id', 'A9'],
    ['call_round', 'round', 3],
    ['call_round', 'closes_on', '2026-10-31'],
    ['candidacy', 'retained', 2],
    ['candidacy', 'call_id', 'R9'],
  ];

  it.each(odd)('refuses in %s a %s of %s', async (table, column, value) => {
    const db = await aFullDatabase();
    const change = db
      .updateTable(table)
      .set({ [column]: value })
      .execute();
    await expect(change).rejects.toThrow(/constraint failed|cannot store/);
  });

  const taken: readonly (readonly [Table, Readonly<Record<string, unknown>>])[] = [
    ['class_period', { id: 'C2' }],
    ['certificate', { id: 'Z2' }],
    ['experience', { id: 'E2' }],
    ['assignment', { id: 'A2' }],
    ['derogation', { id: 'D2' }],
    ['call_round', { id: 'R2' }],
    ['candidacy', { id: 'K2' }],
  ];

  it.each(taken)('refuses a second %s of the same matter under another id', async (table, but) => {
    const db = await aFullDatabase();
    const again = db
      .insertInto(table)
      .values({ ...ROWS[table], ...but })
      .execute();
    await expect(again).rejects.toThrow('UNIQUE');
  });

  it('keeps what others refer to', async () => {
    const db = await aFullDatabase();
    for (const table of ['agent', 'post', 'assignment', 'vacancy', 'call_round']) {
      await expect(db.deleteFrom(table).execute()).rejects.toThrow('FOREIGN KEY');
    }
  });

  it('finds what was undone by index', async () => {
    const { db } = await databaseAt(NAME);
    const plan = async (query: string) => {
      const { rows } = await sql<{ readonly detail: string }>`
        explain query plan ${sql.raw(query)}
      `.execute(db);
      return rows.map(({ detail }) => detail).join();
    };
    expect(
      await plan('select sequence from journal_entry where undoes = 4 and sequence < 9'),
    ).toContain('journal_entry_by_undoes');
  });
});
