import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { databaseAt } from './testing.ts';

const NAME = '0004-date-certificates';

const AGENT = {
  ...{ staff_number: 'S1', last_name: 'Voorbeeld', first_name: 'Amélie' },
  ...{ name_key: 'voorbeeld amelie', career: 'external', language_role: 'NL' },
};
const CERTIFICATE = {
  ...{ id: 'Z1', staff_number: 'S1', exam: 'art14', obtained_on: '2018-05-01', level: 'B2' },
  version: 3,
};

/** A file of an earlier format with one certificate, brought to this one. */
async function aMigratedDatabase(from: string) {
  const { db, migrateTo } = await databaseAt(from);
  await sql`pragma foreign_keys = on`.execute(db);
  await db.insertInto('agent').values(AGENT).execute();
  await db.insertInto('certificate').values(CERTIFICATE).execute();
  await migrateTo(NAME);
  return db;
}

describe(NAME, () => {
  it.each(['0001-create-planner-file', '0002-keep-every-record', '0003-tell-deputy-heads'])(
    'keeps what a file of %s records, and invents neither expiry nor proof',
    async (from) => {
      const db = await aMigratedDatabase(from);
      expect(await db.selectFrom('certificate').selectAll().execute()).toEqual([
        { ...CERTIFICATE, valid_until: null, proof: null },
      ]);
    },
  );

  it('takes a last day from that of the exam on', async () => {
    const db = await aMigratedDatabase('0003-tell-deputy-heads');
    const expire = (valid_until: string | null) =>
      db.updateTable('certificate').set({ valid_until, proof: 'file 12' }).execute();
    await expire('2018-05-01');
    await expire(null);
    for (const odd of ['2018-04-30', '2020-02-30', '01/05/2030', ''])
      await expect(expire(odd)).rejects.toThrow('CHECK');
  });
});
