import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { databaseAt } from './testing.ts';

it('leaves untold what nobody recorded, and takes yes, no or nothing', async () => {
  const { db, migrateTo } = await databaseAt('0002-keep-every-record');
  await sql`insert into job_function (code, place) values ('F', 'NAI')`.execute(db);
  await migrateTo('0003-tell-deputy-heads');
  const { rows } = await sql`select deputy_head from job_function`.execute(db);
  expect(rows).toEqual([{ deputy_head: null }]);
  await sql`update job_function set deputy_head = 1`.execute(db);
  await expect(sql`update job_function set deputy_head = 2`.execute(db)).rejects.toThrow('CHECK');
});
